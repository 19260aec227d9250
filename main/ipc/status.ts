import type { Status } from '../../core/contract.ts';
import type { Notices } from '../desktop/notices.ts';
import type { PreferencesStore } from '../desktop/preferences.ts';
import type { Workspaces } from '../example/workspaces.ts';

export interface StatusNeeds {
  readonly workspaces: Pick<Workspaces, 'shown' | 'view'>;
  readonly preferences: Pick<PreferencesStore, 'present'>;
  readonly notices: Pick<Notices, 'present'>;
  readonly notifications: () => Status['notifications'];
  readonly tray: () => boolean;
  readonly shortcuts: () => Status['shortcuts'];
  /** What does not change while the app runs. */
  readonly fixed: Pick<Status, 'platform' | 'version' | 'dataFolder'>;
  readonly push: (status: Status) => void;
}

/** Puts the status together, and tells the window when it reads otherwise. */
export const createStatus = (needs: StatusNeeds) => {
  let told = '';
  let asked = false;

  const present = (): Status => {
    const store = needs.workspaces.shown();
    const { readOnly, notice } = store.status();
    return {
      view: needs.workspaces.view(),
      readOnly,
      notice: needs.notices.present() ?? notice,
      notifications: needs.notifications(),
      tray: needs.tray(),
      shortcuts: needs.shortcuts(),
      undo: store.undoable(),
      preferences: needs.preferences.present(),
      ...needs.fixed,
    };
  };

  return {
    present,
    /** Something it is made of may have changed. Any number of these at once is one push at most. */
    touch: (): void => {
      if (asked) return;
      asked = true;
      queueMicrotask(() => {
        asked = false;
        const status = present();
        const text = JSON.stringify(status);
        if (text === told) return;
        told = text;
        needs.push(status);
      });
    },
  };
};
