import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { lazy, Suspense, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Settings } from '../electron/contract/channels.ts';
import { WindowCommands } from './commands/window-commands.tsx';
import { SkipLink } from './components/skip-link.tsx';
import { ListFileProgress } from './list-files/list-file-progress.tsx';
import { queryClient } from './queries.ts';
import { HomeScreen } from './screens/home/home-screen.tsx';
import { TOOLS } from './screens/tools.tsx';
import { ToolsContext } from './screens/window-bar/tools-menu.tsx';
import { WindowBar } from './screens/window-bar/window-bar.tsx';
import { colourSchemeKeeper, SettingsProvider } from './settings.tsx';
import { styleNonce } from './style-nonce.ts';
import { readableColours, theme } from './theme.ts';
import { TourHost } from './tour/tour-host.tsx';
import { WindowHabits } from './window-habits.tsx';

const loadWorkspace = () => import('./screens/workspace/load-workspace.ts');
const WorkspaceScreen = lazy(async () => (await loadWorkspace()).openWorkspaceScreen());

/** The whole window. Addresses live behind the hash: the page itself never loads again. */
export function App({ settings }: { readonly settings: Settings }) {
  useEffect(() => {
    const waiting = requestIdleCallback(() => void loadWorkspace().then((loaded) => loaded.openWorkspaceScreen()));
    return () => cancelIdleCallback(waiting);
  }, []);
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme={settings.colourScheme}
      colorSchemeManager={colourSchemeKeeper}
      cssVariablesResolver={readableColours}
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queryClient}>
        <SettingsProvider initial={settings}>
          <Notifications position="bottom-right" limit={4} />
          <Router hook={useHashLocation}>
            <WindowHabits />
            <ToolsContext value={TOOLS}>
              <WindowCommands />
              <TourHost />
              <ListFileProgress />
              <SkipLink />
              <div className="kl-window">
                <Suspense fallback={<WindowBar />}>
                  <Switch>
                    <Route<{ id: string; step?: string; part?: string }> path="/inspection/:id/:step?/:part?">
                      {({ id, step, part }) => <WorkspaceScreen key={id} id={id} step={step} part={part} />}
                    </Route>
                    {TOOLS.map(({ name, Screen }) => (
                      <Route key={name} path={`/tools/${name}/*?`} component={Screen} />
                    ))}
                    <Route>
                      <HomeScreen />
                    </Route>
                  </Switch>
                </Suspense>
              </div>
            </ToolsContext>
          </Router>
        </SettingsProvider>
      </QueryClientProvider>
    </MantineProvider>
  );
}
