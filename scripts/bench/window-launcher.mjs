// Entry of a measured Electron, application and empty window alike: starts the main module of BENCH_MAIN, tells when the
// element of BENCH_WAIT_FOR is drawn in a window that is ready to be shown, and quits.
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const { BENCH_APP, BENCH_MAIN, BENCH_WAIT_FOR } = process.env;

app.on('browser-window-created', (_event, window) => {
  const ready = new Promise((resolve) => window.once('ready-to-show', resolve));
  window.webContents.once('dom-ready', () => {
    // The second frame begins when the first one, which holds the element, has been handed on.
    const drawn = window.webContents.executeJavaScript(`new Promise((resolve) => {
      const wanted = ${JSON.stringify(BENCH_WAIT_FOR)};
      const look = () => {
        if (document.querySelector(wanted) === null) return false;
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)));
        return true;
      };
      if (look()) return;
      const watch = new MutationObserver(() => { if (look()) watch.disconnect(); });
      watch.observe(document, { childList: true, subtree: true });
    })`);
    Promise.all([ready, drawn]).then(tell, fail);
  });
});

function tell() {
  const at = Date.now();
  const processes = app.getAppMetrics();
  const memory = processes.reduce((sum, each) => sum + each.memory.workingSetSize, 0);
  const cpu = processes.reduce((sum, each) => sum + (each.cpu.cumulativeCPUUsage ?? Number.NaN), 0) * 1000;
  process.stdout.write(`BENCH ${JSON.stringify({ at, memory, cpu })}\n`, () => app.quit());
}

function fail(error) {
  process.stderr.write(`${error}\n`, () => app.exit(1));
}

app.setAppPath(BENCH_APP);
await import(pathToFileURL(BENCH_MAIN).href);
