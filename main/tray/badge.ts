import { Variant } from '@jellybrick/dbus-next';
import type { SessionBus } from '../desktop/session-bus.ts';

export interface BadgeNeeds {
  /** Linux docks are told over the bus; elsewhere null. */
  readonly bus: Pick<SessionBus, 'emit'> | null;
  /** Shows the number on the window's icon, on macOS and Windows. */
  readonly setBadgeCount: (count: number) => void;
  /** The `.desktop` file without its ending: by it the dock knows which icon is meant. */
  readonly desktopEntry: string;
}

/** The number on the app's icon in the dock: overdue and today. Told only when it changes. */
export const createBadge = ({ bus, setBadgeCount, desktopEntry }: BadgeNeeds) => {
  let shown: number | null = null;
  return {
    show: (count: number): void => {
      if (count === shown) return;
      shown = count;
      if (bus === null) {
        setBadgeCount(count);
        return;
      }
      void bus.emit({
        path: '/com/afterview/launcher',
        interface: 'com.canonical.Unity.LauncherEntry',
        member: 'Update',
        signature: 'sa{sv}',
        body: [
          `application://${desktopEntry}.desktop`,
          { count: new Variant('x', BigInt(count)), 'count-visible': new Variant('b', count > 0) },
        ],
      });
    },
  };
};
