import type { Zone } from '../../core/time/types.ts';
import { zoneSchema } from '../../core/time/types.ts';
import type { Timer } from './timer.ts';

/** Nothing tells a program that the computer's zone was changed, so it is looked at this often. */
const LOOK_EVERY_MS = 30_000;

export interface ZoneWatcherNeeds {
  readonly timer: Timer;
  /** The name the computer gives its zone now; anything else than a zone is ignored. */
  readonly read: () => string;
  /** Called with the first zone and with every other one. */
  readonly changed: (zone: Zone) => void;
}

export interface ZoneWatcher {
  /** Looks now, such as after sleep. */
  readonly look: () => void;
  readonly close: () => void;
}

/** Follows the computer's zone. */
export const createZoneWatcher = ({ timer, read, changed }: ZoneWatcherNeeds): ZoneWatcher => {
  let present: Zone | null = null;
  let cancel = (): void => undefined;

  const look = (): void => {
    cancel();
    cancel = timer.after(LOOK_EVERY_MS, look);
    const zone = zoneSchema.safeParse(read());
    if (!zone.success || zone.data === present) return;
    present = zone.data;
    changed(zone.data);
  };
  look();

  return {
    look,
    close: () => {
      cancel();
    },
  };
};
