import { usesOf, versionAt } from '../../../core/answers/uses.ts';
import { competencesOf } from '../../../core/gaps/competences.ts';
import { gapKeyOf } from '../../../core/gaps/gap-key.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { Practice, PractisedAnswer } from '../../../core/model/answer.ts';
import type { ItemId } from '../../../core/model/ids.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Instant } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { distinctNames } from './list-view.ts';

/** How many tries are told; the others are only counted. */
const TOLD_PRACTICES = 6;

/** One time the answer was used. */
export interface UseRow {
  readonly key: string;
  /** Where its debrief is. */
  readonly to: string;
  /** "Pellow Health, first interview". */
  readonly where: Message;
  readonly when: Message;
  /** "Your best answer there, second version"; null where nothing was said of how it went. */
  readonly outcome: Message | null;
  readonly tone: 'well' | 'gap' | 'unsaid';
  readonly said: string;
  /** The wording of that day; null where there was none yet. */
  readonly versionId: ItemId | null;
}

/** Where the answer was used and how it went, the newest first. */
export const usedIn = (workspace: Workspace, answer: PractisedAnswer): readonly UseRow[] =>
  usesOf(workspace, answer.id).flatMap((use) => {
    const interview = workspace.interviews[use.interviewId];
    const company = workspace.opportunities[use.opportunityId]?.company;
    if (interview === undefined || company === undefined) return [];
    const version = versionAt(answer, use.at);
    return [
      {
        key: `${use.interviewId} ${use.questionId}`,
        to: `/opportunities/${use.opportunityId}?debrief=${use.interviewId}`,
        where: message('answers.use.where', { company, round: interview.round }),
        when: message('app.at', { at: { on: dayOf(use.at, interview.zone), as: 'day' } }),
        outcome: use.outcome === 'unsaid' ? null : message(use.isBest ? 'answers.use.best' : `answers.use.${use.outcome}`),
        tone: use.outcome,
        said: use.said,
        versionId: version?.id ?? null,
      },
    ];
  });

/** "1:50". */
export const durationWords = (ms: number): Message => {
  const seconds = Math.floor(ms / 1000);
  return message('answers.duration', { minutes: Math.floor(seconds / 60), seconds: String(seconds % 60).padStart(2, '0') });
};

/** The newest tries, each with its day, its time and how it was rated. */
export const practiceWords = ({ practices }: Pick<PractisedAnswer, 'practices'>, zone: Workspace['settings']['zone']) =>
  practices
    .slice(-TOLD_PRACTICES)
    .toReversed()
    .map(({ at, tookMs, rating }: Practice) => ({
      key: at,
      day: message('app.at', { at: { on: dayOf(at, zone), as: 'smart' } }),
      took: durationWords(tookMs),
      rating: message(`answers.rating.${rating}`),
    }));

/** Competences to choose from: the gaps of the debriefs, the open ones first, then what answers and stories are about. */
export const knownCompetences = (workspace: Workspace, now: Instant): readonly string[] => {
  const gaps = competencesOf(workspace, now);
  const known = new Set(gaps.map(({ key }) => key));
  const others = [
    ...Object.values(workspace.answers).map(({ about }) => about),
    ...Object.values(workspace.stories).flatMap(({ shows }) => shows),
  ].filter((name) => {
    const key = gapKeyOf(name);
    return key !== null && !known.has(key);
  });
  return [...gaps.map(({ name }) => name), ...distinctNames(others)];
};
