import { forgottenQuestions } from '../debrief/forgotten.ts';
import { gapKeyOf } from '../gaps/gap-key.ts';
import type { Brief } from '../model/brief.ts';
import type { ItemId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';

/** A question to ask them. `own` was written for this round; `forgotten` was left unasked in an earlier one. */
export interface ToAsk {
  readonly id: ItemId;
  readonly question: string;
  readonly from: 'own' | 'forgotten';
}

/** What to ask: the person's own questions for this round, then those an earlier round here left unasked, each once. */
export const questionsToAsk = (
  { debriefs }: Pick<Workspace, 'debriefs'>,
  { questions }: Pick<Brief, 'questions'>,
  /** Earlier rounds here, the oldest first. */
  earlier: readonly Interview[],
): readonly ToAsk[] => {
  const all: ToAsk[] = questions.map((own) => ({ ...own, from: 'own' }));
  const seen = new Set(all.map(({ question }) => gapKeyOf(question)));
  // One that was answered in a later round is settled, even where an earlier one left it out.
  const answered = new Set(
    earlier.flatMap(({ id }) =>
      (debriefs[id]?.ownQuestions ?? []).filter(({ state }) => state === 'answered').map(({ question }) => gapKeyOf(question)),
    ),
  );
  for (const { id } of earlier) {
    const debrief = debriefs[id];
    for (const forgotten of debrief === undefined ? [] : forgottenQuestions(debrief)) {
      const key = gapKeyOf(forgotten.question);
      if (seen.has(key) || answered.has(key)) continue;
      seen.add(key);
      all.push({ id: forgotten.id, question: forgotten.question, from: 'forgotten' });
    }
  }
  return all;
};
