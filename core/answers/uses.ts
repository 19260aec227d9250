import { type AnswerOutcome, outcomeOf } from '../debrief/answer-outcome.ts';
import { gapKeyOf } from '../gaps/gap-key.ts';
import type { AnswerVersion, PractisedAnswer } from '../model/answer.ts';
import type { AnswerId, GapKey, InterviewId, ItemId, OpportunityId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';

/** One time an answer of the bank was given in an interview, as its debrief tells it. */
export interface Use {
  readonly interviewId: InterviewId;
  readonly opportunityId: OpportunityId;
  /** The question of the debrief. */
  readonly questionId: ItemId;
  /** When the interview began. */
  readonly at: Instant;
  readonly outcome: AnswerOutcome;
  /** The person chose it as the best answer of that interview. */
  readonly isBest: boolean;
  /** What was said, in the person's words; may be empty. */
  readonly said: string;
}

/** What the uses are taken from. */
export type UsesFacts = Pick<Workspace, 'answers' | 'debriefs' | 'interviews'>;

/**
 * Where each answer of the bank was used, the newest first: where a question of a debrief names it, or asks the same in
 * the same words and names no other.
 */
export const usesByAnswer = ({ answers, debriefs, interviews }: UsesFacts): ReadonlyMap<AnswerId, readonly Use[]> => {
  const byQuestion = new Map<GapKey, AnswerId>();
  for (const { id, question } of Object.values(answers)) {
    const key = gapKeyOf(question);
    if (key !== null) byQuestion.set(key, id);
  }
  const found = new Map<AnswerId, Use[]>();
  const held = Object.values(debriefs)
    .flatMap((debrief) => {
      const interview = interviews[debrief.id];
      return interview === undefined ? [] : [{ debrief, interview }];
    })
    .toSorted((one, other) => (one.interview.startAt > other.interview.startAt ? -1 : 1));
  for (const { debrief, interview } of held) {
    for (const asked of debrief.questions) {
      const named = asked.answerId !== null && Object.hasOwn(answers, asked.answerId) ? asked.answerId : null;
      const key = gapKeyOf(asked.question);
      const id = named ?? (key === null ? undefined : byQuestion.get(key));
      if (id === undefined) continue;
      const uses = found.get(id) ?? [];
      uses.push({
        interviewId: interview.id,
        opportunityId: interview.opportunityId,
        questionId: asked.id,
        at: interview.startAt,
        outcome: outcomeOf(asked, debrief),
        isBest: debrief.bestId === asked.id,
        said: asked.said,
      });
      found.set(id, uses);
    }
  }
  return found;
};

/** Where one answer was used and how it went, the newest first. */
export const usesOf = (workspace: UsesFacts, answerId: AnswerId): readonly Use[] => usesByAnswer(workspace).get(answerId) ?? [];

/** The use that went best: the newest that was the best answer of its interview, else the newest that went well; null where none did. */
export const bestUse = (uses: readonly Use[]): Use | null =>
  uses.find(({ isBest, outcome }) => isBest && outcome === 'well') ?? uses.find(({ outcome }) => outcome === 'well') ?? null;

/** The wording that was the newest at an instant; null where there was none yet. */
export const versionAt = ({ versions }: Pick<PractisedAnswer, 'versions'>, at: Instant): AnswerVersion | null =>
  versions.findLast((version) => version.at <= at && version.text.trim() !== '') ?? null;
