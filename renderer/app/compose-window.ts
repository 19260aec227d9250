import { createFormatter, type Formatter } from '../../core/messages/format.ts';
import type { Zone } from '../../core/time/types.ts';
import type { Bridge } from '../../preload/bridge-types.ts';
import { createClient } from '../data/client.ts';
import { createWindowClock } from '../data/clock.ts';
import { createFactWatch, type FactWatch } from '../data/fact-watch.ts';
import { createMirror } from '../data/mirror.ts';
import { createPlan } from '../data/plan.ts';
import type { WindowServices } from '../data/services.ts';
import { createToasts, type Toasts } from '../ui/Toasts.tsx';

/** What the shell is given. */
export interface ComposedWindow {
  readonly services: WindowServices;
  readonly toasts: Toasts;
  /** What facts changed, for the one who tells of them. */
  readonly facts: FactWatch;
  /** The formatter for the zone the person is in now. */
  readonly formatterFor: (zone: Zone) => Formatter;
}

/** Builds what the window stands on and starts the mirror: the only place of the window that knows all of it. */
export const composeWindow = (bridge: Bridge, locale: string): ComposedWindow => {
  const client = createClient(bridge);
  const mirror = createMirror({ client });
  const clock = createWindowClock();
  const toasts = createToasts();
  // Before the mirror takes the change in, so that the plan is made at a time when it has happened.
  client.subscribe('changed', clock.catchUp);

  let formatter: Formatter | null = null;
  const formatterFor = (zone: Zone): Formatter => {
    if (formatter?.zone !== zone) formatter = createFormatter({ locale, zone });
    return formatter;
  };

  const plan = createPlan(mirror.changes);
  const facts = createFactWatch({ store: mirror.store, plan, now: clock.now });

  const services: WindowServices = {
    client,
    mirror,
    clock,
    plan,
    pathOf: (file) => bridge.pathOf(file),
    report: (problem) => {
      const { workspace } = mirror.store.getState();
      if (workspace === null) return;
      toasts.show({ text: formatterFor(workspace.settings.zone).say(problem.message, clock.now()), urgent: true });
    },
    announce: (text, act) => toasts.show({ text, ...(act === undefined ? {} : { act }) }),
  };
  void mirror.start();
  return { services, toasts, facts, formatterFor };
};
