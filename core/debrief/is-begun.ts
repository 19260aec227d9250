import type { Debrief } from '../model/debrief.ts';
import { remembered } from '../playbook/remembered.ts';
import { sameValue } from '../playbook/same-value.ts';
import { emptyDebrief } from './empty-debrief.ts';

/** What is written in most of them, so that hardly any has to be compared with an empty one. */
const isPlainlyWritten = ({ questions, topics, well }: Debrief): boolean => questions.length > 0 || topics.length > 0 || well !== '';

/** Whether anything was written in a debrief. The three taps are the interview's own, and time alone writes nothing. */
export const isBegun = remembered((debrief: Debrief): boolean => {
  if (isPlainlyWritten(debrief)) return true;
  const { id, minutes, spentMs, startedAt, changedAt, closedAt } = debrief;
  const empty = emptyDebrief(id, { debriefMinutes: minutes }, startedAt);
  return !sameValue(debrief, { ...empty, spentMs, changedAt, closedAt });
});
