import { contextBridge, ipcRenderer, webUtils } from 'electron';
import { BRIDGE_NAME, type Bridge } from '../contract/bridge.ts';
import { ASK_CHANNEL, CHANNEL_NAMES, EVENT_NAMES, TAKE_FILES } from '../contract/channel-names.ts';
import { FIRST_REQUESTS } from '../contract/first-requests.ts';

/** Answers on their way before the page asks, each for one asking: a second one must see what changed meanwhile. */
const underWay = new Map(
  FIRST_REQUESTS.map(([name, input]) => [written(name, input), ipcRenderer.invoke(ASK_CHANNEL, name, input)]),
);

function written(name: string, input: unknown): string {
  return JSON.stringify([name, input]);
}

/** Names are checked here too, so that nothing but the contract's requests ever leaves the page. */
const bridge: Bridge = {
  ask: (name, input) => {
    if (!CHANNEL_NAMES.includes(name)) {
      return Promise.resolve({
        ok: false,
        problems: [{ code: 'request-unknown', values: { name: String(name) }, where: '' }],
      });
    }
    if (underWay.size === 0) return ipcRenderer.invoke(ASK_CHANNEL, name, input);
    const asked = written(name, input);
    const answer = underWay.get(asked);
    underWay.delete(asked);
    return answer ?? ipcRenderer.invoke(ASK_CHANNEL, name, input);
  },
  takeFiles: (files) => {
    // A file that lies nowhere yet (dragged out of a mail) has no path.
    const paths = files.map((each) => webUtils.getPathForFile(each)).filter((each) => each !== '');
    return ipcRenderer.invoke(ASK_CHANNEL, TAKE_FILES, { paths });
  },
  on: (event, listener) => {
    if (!EVENT_NAMES.includes(event)) return () => undefined;
    // The event object stays here: it would hand the page a way to the main process.
    const relay = (_event: unknown, value: Parameters<typeof listener>[0]) => listener(value);
    ipcRenderer.on(event, relay);
    return () => {
      ipcRenderer.off(event, relay);
    };
  },
};

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge);

// A page that does not listen yet has nothing to write, and must not hold the closing window for the whole wait.
ipcRenderer.on('window.closing', () => {
  if (ipcRenderer.listenerCount('window.closing') > 1) return;
  void ipcRenderer.invoke(ASK_CHANNEL, 'window.flushed', {});
});
