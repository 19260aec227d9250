import type { Action } from '../../core/playbook/action.ts';

/** How far the person is with the guide of an action. */
export interface GuideProgress {
  readonly ticked: ReadonlySet<string>;
  readonly done: number;
  readonly count: number;
}

/** Counts the points of the guide that are ticked; what the person saw to elsewhere counts, a tick whose point is no longer in the guide does not. */
export const guideProgress = ({ guide }: Pick<Action, 'guide'>, points: readonly string[]): GuideProgress => {
  const ticked = new Set([...points, ...guide.flatMap(({ id, isDone }) => (isDone ? [id] : []))]);
  return { ticked, done: guide.filter(({ id }) => ticked.has(id)).length, count: guide.length };
};
