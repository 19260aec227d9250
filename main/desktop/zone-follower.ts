import { updateSettings } from '../../core/changes/settings.ts';
import type { ChangeContext } from '../../core/changes/change.ts';
import type { Zone } from '../../core/time/types.ts';
import type { Store } from '../store/store.ts';

export interface ZoneFollowerNeeds {
  readonly store: Pick<Store, 'workspace' | 'change' | 'subscribe'>;
  readonly context: () => ChangeContext;
  /** The person's zone has become another one. */
  readonly followed: (zone: Zone) => void;
}

/** Writes the computer's zone down as the person's, as long as they want the one to follow the other. */
export const createZoneFollower = ({ store, context, followed }: ZoneFollowerNeeds) => {
  let computer: Zone | null = null;

  const follow = async (): Promise<void> => {
    const zone = computer;
    const { zone: before, zoneFollowsComputer } = store.workspace().settings;
    if (zone === null || !zoneFollowsComputer || zone === before) return;
    const result = await store.change((workspace) => updateSettings(workspace, { zone }, context()));
    if (result.ok) followed(zone);
  };

  const unsubscribe = store.subscribe(({ operations }) => {
    if (operations.some(([collection]) => collection === 'settings')) void follow();
  });

  return {
    /** The computer's zone is this one now. */
    become: (zone: Zone): Promise<void> => {
      computer = zone;
      return follow();
    },
    close: unsubscribe,
  };
};
