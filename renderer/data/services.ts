import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Preferences, Status } from '../../core/contract.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Instant } from '../../core/time/types.ts';
import type { Client } from './client.ts';
import type { Clock } from './clock.ts';
import type { Mirror } from './mirror.ts';

/** What every screen stands on. Made once by the shell. */
export interface WindowServices {
  readonly client: Client;
  readonly mirror: Mirror;
  readonly clock: Clock;
}

export const ServicesContext = createContext<WindowServices | null>(null);

const useServices = (): WindowServices => {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('a data hook outside of its provider');
  return services;
};

/** The calls to the main process. */
export const useClient = (): Client => useServices().client;

/** The present time; the component is drawn again at every full minute. */
export const useNow = (): Instant => {
  const { clock } = useServices();
  return useSyncExternalStore(clock.subscribe, clock.now);
};

/**
 * Part of the workspace. Select records and collections as they are: a selection that builds a new
 * value each time would draw for ever.
 */
export const useWorkspace = <Selected>(select: (workspace: Workspace) => Selected): Selected =>
  useStore(useServices().mirror.store, ({ workspace }) => {
    if (workspace === null) throw new Error('a screen before the first snapshot');
    return select(workspace);
  });

/** The whole workspace, for what is derived from all of it. */
export const useWholeWorkspace = (): Workspace => useWorkspace((workspace) => workspace);

export const useSettings = (): Settings => useWorkspace((workspace) => workspace.settings);

/** Whether the first snapshot has come; the shell shows no screen before. */
export const useIsLoaded = (): boolean =>
  useStore(useServices().mirror.store, ({ workspace, status }) => workspace !== null && status !== null);

/** The state of things around the data. */
export const useStatus = (): Status =>
  useStore(useServices().mirror.store, ({ status }) => {
    if (status === null) throw new Error('a screen before the first snapshot');
    return status;
  });

export const usePreferences = (): Preferences => useStatus().preferences;
