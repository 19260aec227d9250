import { debriefSignSchema } from '../model/debrief.ts';
import type { Debrief } from '../model/debrief.ts';
import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Course, firstDecisionAfter, isLeftBefore } from './course.ts';
import { LEAST_OUTCOMES } from './few.ts';
import { differenceOf, type Share, shareOf } from './share.ts';

/** One of the eleven signs (the Hays interview guide). */
export type Sign = Debrief['signs'][number];

const signs = debriefSignSchema.options;

/** How often a next round or an offer followed interviews with a sign, and those without it. */
export interface SignRecord {
  readonly sign: Sign;
  /** Null where no interview with it has an outcome. */
  readonly noticed: Share | null;
  readonly unnoticed: Share | null;
  /** There are enough outcomes with it to be shown. */
  readonly isShown: boolean;
  /** The two differ by more than chance would explain, with all eleven looked at. */
  readonly standsApart: boolean;
}

/** What the signs of the debriefs went with, in the person's own history. */
export interface SignHistory {
  /** In the order of the debrief. */
  readonly signs: readonly SignRecord[];
  /** Of all debriefed interviews with an outcome; null where there is none. */
  readonly all: Share | null;
  /** How many debriefed interviews still wait for their outcome. */
  readonly open: number;
}

/** The quantile at which eleven comparisons together err as rarely as one at 95 % (Bonferroni): 1 − 0.05 / 22 of the normal distribution. */
const Z_OF_ELEVEN = 2.838;

/** Whether the debrief came to its signs: some are ticked, or it was closed without one. */
const tellsSigns = (debrief: Debrief | undefined): debrief is Debrief =>
  debrief !== undefined && (debrief.signs.length > 0 || debrief.closedAt !== null);

/**
 * What followed an interview: a next round or an offer, or neither. A process that the person let go as silent came to
 * neither. Null while it is open, and where the person left first.
 */
const isFollowedByGood = (course: Course, { endAt }: Interview): boolean | null => {
  const decision = firstDecisionAfter(course, endAt);
  if (decision === null) return course.followed.stage === 'silent' ? false : null;
  return isLeftBefore(course, decision.at) ? null : decision.decides !== 'no';
};

interface Outcome {
  readonly noticed: ReadonlySet<Sign>;
  readonly isGood: boolean;
}

const shareIn = (outcomes: readonly Outcome[], z?: number): Share | null =>
  shareOf(outcomes.filter(({ isGood }) => isGood).length, outcomes.length, z);

const standsApart = (withIt: readonly Outcome[], without: readonly Outcome[]): boolean => {
  if (withIt.length < LEAST_OUTCOMES || without.length < LEAST_OUTCOMES) return false;
  const [one, other] = [shareIn(withIt, Z_OF_ELEVEN), shareIn(without, Z_OF_ELEVEN)];
  if (one === null || other === null) return false;
  const { low, high } = differenceOf(one, other);
  return low > 0 || high < 0;
};

/** How often good outcomes followed interviews with each sign; it says nothing of why. The courses are of this workspace. */
export const signHistoryOf = (workspace: Workspace, courses: readonly Course[]): SignHistory => {
  const outcomes: Outcome[] = [];
  let open = 0;
  for (const course of courses) {
    for (const interview of course.held) {
      const debrief = workspace.debriefs[interview.id];
      if (!tellsSigns(debrief)) continue;
      const isGood = isFollowedByGood(course, interview);
      if (isGood !== null) outcomes.push({ noticed: new Set(debrief.signs), isGood });
      else if (course.leftAt === null) open += 1;
    }
  }
  return {
    signs: signs.map((sign) => {
      const withIt = outcomes.filter(({ noticed }) => noticed.has(sign));
      const without = outcomes.filter(({ noticed }) => !noticed.has(sign));
      return {
        sign,
        noticed: shareIn(withIt),
        unnoticed: shareIn(without),
        isShown: withIt.length >= LEAST_OUTCOMES,
        standsApart: standsApart(withIt, without),
      };
    }),
    all: shareIn(outcomes),
    open,
  };
};
