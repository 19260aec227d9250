import { type Stage, stageSchema } from '../../../core/model/event.ts';
import type { CustomStageId } from '../../../core/model/ids.ts';
import type { CustomStage } from '../../../core/model/settings.ts';

/** More than this no board has room for; the workspace allows as many. */
export const MOST_STAGES = 30;

/** What a stage of one's own can stand for, in the order of the board. */
export const standsFor: readonly Stage[] = stageSchema.options;

/** The stages with one more at the end; as they are where the name is empty or there are too many. */
export const withStage = (stages: readonly CustomStage[], id: CustomStageId, name: string, mapsTo: Stage): CustomStage[] =>
  name.trim() === '' || stages.length >= MOST_STAGES ? [...stages] : [...stages, { id, name: name.trim(), mapsTo }];

/** The stages with one changed. An empty name changes nothing, since a stage without a name could not be found again. */
export const withChange = (
  stages: readonly CustomStage[],
  id: CustomStageId,
  { name, mapsTo }: { readonly name?: string; readonly mapsTo?: Stage },
): CustomStage[] =>
  stages.map((stage) => (stage.id === id ? { ...stage, name: name?.trim() || stage.name, mapsTo: mapsTo ?? stage.mapsTo } : stage));

/** The stages without one. What it was reached by stays in the history, under the name of what it stood for. */
export const withoutStage = (stages: readonly CustomStage[], id: CustomStageId): CustomStage[] => stages.filter((stage) => stage.id !== id);

/** The stages with one moved a place up or down; as they are at the end of the list. */
export const withStageMoved = (stages: readonly CustomStage[], id: CustomStageId, step: 1 | -1): CustomStage[] => {
  const at = stages.findIndex((stage) => stage.id === id);
  const moved = stages[at];
  const to = at + step;
  if (moved === undefined || to < 0 || to >= stages.length) return [...stages];
  return stages.filter((stage) => stage.id !== id).toSpliced(to, 0, moved);
};
