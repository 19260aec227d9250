import type { ActionKey } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { keepRecords } from './records.ts';
import { isAbout } from './subjects.ts';

/** The workspace without what was said, ticked and told about the actions of records that are gone. */
export const withoutWordsAbout = (workspace: Workspace, ids: readonly string[]): Workspace => {
  const stays = (key: ActionKey): boolean => !ids.some((id) => isAbout(key, id));
  let next = keepRecords(workspace, 'marks', (mark) => stays(mark.key));
  next = keepRecords(next, 'ticks', (ticks) => stays(ticks.key));
  return keepRecords(next, 'deliveries', (delivery) => stays(delivery.actionKey));
};
