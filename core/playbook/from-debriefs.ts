import { forgottenQuestions } from '../debrief/forgotten.ts';
import type { Debrief } from '../model/debrief.ts';
import type { Interview } from '../model/interview.ts';
import type { Case } from './case.ts';
import { standingWord } from './stated-date.ts';
import type { Situation } from './situation.ts';

const none: readonly never[] = [];

/** The debriefs of these rounds, in their order. */
const debriefsOf = ({ debriefs }: Case, rounds: readonly Interview[]): readonly Debrief[] =>
  debriefs.size === 0 ? none : rounds.flatMap(({ id }) => debriefs.get(id) ?? none);

/** What was talked about in these rounds, each topic once. */
export const topicsOf = (facts: Case, rounds: readonly Interview[]): readonly string[] => {
  const [first, ...others] = debriefsOf(facts, rounds);
  if (first === undefined) return none;
  return others.length === 0 ? first.topics : [...new Set([first, ...others].flatMap(({ topics }) => topics))];
};

/** What should have been said where an answer was most worth improving, in these rounds. */
export const repairsOf = (facts: Case, rounds: readonly Interview[]): readonly string[] =>
  debriefsOf(facts, rounds).flatMap(({ questions, improvableId }) =>
    questions.filter(({ id }) => id === improvableId).map(({ better }) => better),
  );

/** The person's own questions that were forgotten in these rounds; null where none of their own were written down. */
export const forgottenIn = (facts: Case, rounds: readonly Interview[]): readonly string[] | null => {
  const debriefs = debriefsOf(facts, rounds).filter(({ ownQuestions }) => ownQuestions.length > 0);
  return debriefs.length === 0 ? null : debriefs.flatMap((debrief) => forgottenQuestions(debrief).map(({ question }) => question));
};

/** Whether a round fell well short of the mark, by how it felt or by its debrief. */
export const fellShort = ({ debriefs }: Case, { id, feeling }: Interview): boolean =>
  feeling === 'rough' || debriefs.get(id)?.fellWellShort === true;

/** Whether nobody has said when they decide or when to be in touch. */
export const isDateUnknown = (situation: Situation): boolean => standingWord(situation) === null;

/** Whether neither a date nor a way to follow up was named, although somebody was met. */
export const areNextStepsUnknown = (situation: Situation): boolean =>
  isDateUnknown(situation) && !situation.events.some(({ kind }) => kind === 'follow-up-channel-stated');
