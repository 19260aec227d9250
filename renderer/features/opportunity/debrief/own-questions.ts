import type { Brief } from '../../../../core/model/brief.ts';
import type { OwnQuestion } from '../../../../core/model/debrief.ts';
import type { ItemId } from '../../../../core/model/ids.ts';

/** A question of the person's own, and what became of it; null while that was not said. */
export interface OwnQuestionRow {
  readonly id: ItemId;
  readonly question: string;
  readonly state: OwnQuestion['state'] | null;
  readonly answer: string;
  /** It comes from the preparation, so it stands there whether something is said of it or not. */
  readonly isPlanned: boolean;
}

/** The questions of the preparation in their order, then those that were added in the debrief. */
export const ownQuestionRows = (kept: readonly OwnQuestion[], brief: Pick<Brief, 'questions'> | undefined): readonly OwnQuestionRow[] => {
  const planned = (brief?.questions ?? []).filter(({ question }) => question.trim() !== '');
  const added = kept.filter(({ id }) => !planned.some((question) => question.id === id));
  return [
    ...planned.map((plan) => ({
      ...(kept.find(({ id }) => id === plan.id) ?? { ...plan, state: null, answer: '' }),
      isPlanned: true,
    })),
    ...added.map((question) => ({ ...question, isPlanned: false })),
  ];
};

/** What is said of a row after a tap; taking it back takes away neither a question that was typed here nor a typed answer. */
export const chosenState = ({ state, answer, isPlanned }: OwnQuestionRow, chosen: OwnQuestionRow['state']): OwnQuestionRow['state'] =>
  chosen === null && (!isPlanned || answer.trim() !== '') ? state : chosen;

/** What is kept of these rows: those of which something is said. */
export const keptRows = (rows: readonly OwnQuestionRow[]): readonly OwnQuestion[] =>
  rows.flatMap(({ id, question, state, answer }) => (state === null ? [] : [{ id, question, state, answer }]));

/** The kept questions with one row as it is now; one of which nothing is said is not kept. */
export const withRow = (kept: readonly OwnQuestion[], { id, question, state, answer }: OwnQuestionRow): readonly OwnQuestion[] => {
  const others = kept.filter((each) => each.id !== id);
  if (state === null) return others;
  const row: OwnQuestion = { id, question, state, answer };
  const at = kept.findIndex((each) => each.id === id);
  return at < 0 ? [...kept, row] : kept.with(at, row);
};
