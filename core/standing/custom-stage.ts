import type { WorkspaceEvent } from '../model/event.ts';
import type { CustomStage } from '../model/settings.ts';
import { lastStageOf } from '../playbook/stage.ts';

/** The person's own stage an opportunity stands at; null where it stands at one of the playbook's, or theirs was removed since. */
export const customStageOf = (events: readonly WorkspaceEvent[], customStages: readonly CustomStage[]): CustomStage | null => {
  const id = lastStageOf(events)?.customStageId ?? null;
  return id === null ? null : (customStages.find((stage) => stage.id === id) ?? null);
};
