import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Preferences, Status } from '../../core/contract.ts';
import type { CallInput, CallName, CallOutput } from '../../core/contract.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Problem, Result } from '../../core/result.ts';
import type { Instant } from '../../core/time/types.ts';
import type { Client } from './client.ts';
import type { Clock } from './clock.ts';
import type { Mirror } from './mirror.ts';
import type { Action } from '../../core/playbook/action.ts';

/** Something to do about what was just said. */
export interface Act {
  readonly label: string;
  readonly run: () => void;
}

/** What every screen stands on. Made once by the shell. */
export interface WindowServices {
  readonly client: Client;
  readonly mirror: Mirror;
  readonly clock: Clock;
  /** The plan of a workspace at an instant, remembered. */
  readonly plan: (workspace: Workspace, now: Instant) => readonly Action[];
  /** Where a file lies that the person chose or dropped; empty for one that lies nowhere. */
  readonly pathOf: (file: File) => string;
  /** Tells the person about a call that failed as expected. */
  readonly report: (problem: Problem) => void;
  /** Says something in a toast, with at most one thing to do about it. */
  readonly announce: (text: string, act?: Act) => void;
}

export const ServicesContext = createContext<WindowServices | null>(null);

/** All of it; most screens want one of the hooks below. */
const useServices = (): WindowServices => {
  const services = useContext(ServicesContext);
  if (services === null) throw new Error('a data hook outside of its provider');
  return services;
};

/** Where a file lies that the person chose or dropped; empty for one that lies nowhere. */
export const usePathOf = (): ((file: File) => string) => useServices().pathOf;

/** Tells the person about something that failed as expected. */
export const useReport = (): ((problem: Problem) => void) => useServices().report;

/** The calls to the main process. */
export const useClient = (): Client => useServices().client;

/** Asks the main process for a change and tells the person when it could not be made. */
export const useSend = (): (<Name extends CallName>(name: Name, input: CallInput<Name>) => Promise<Result<CallOutput<Name>>>) => {
  const { client, report } = useServices();
  return async (name, input) => {
    const answer = await client.call(name, input);
    if (!answer.ok) report(answer.problem);
    return answer;
  };
};

/** Says something in a toast. */
export const useAnnounce = (): WindowServices['announce'] => useServices().announce;

/** The present time; the component is drawn again at every full minute. */
export const useNow = (): Instant => {
  const { clock } = useServices();
  return useSyncExternalStore(clock.subscribe, clock.now);
};

/** The milliseconds of a clock that never jumps, to be read when something begins and ends. */
export const useElapsedMs = (): (() => number) => useServices().clock.elapsedMs;

/**
 * Part of the workspace. Select records and collections as they are: a selection that builds a new
 * value each time would draw for ever.
 */
export const useWorkspace = <Selected>(select: (workspace: Workspace) => Selected): Selected =>
  useStore(useServices().mirror.store, ({ workspace }) => {
    if (workspace === null) throw new Error('a screen before the first snapshot');
    return select(workspace);
  });

/** Everything the playbook proposes now, done and skipped steps included. */
export const usePlan = (): readonly Action[] => {
  const { plan } = useServices();
  return plan(useWholeWorkspace(), useNow());
};

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
