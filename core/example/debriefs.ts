import { emptyDebrief } from '../debrief/empty-debrief.ts';
import type { AskedQuestion, Debrief, OwnQuestion } from '../model/debrief.ts';
import type { AnswerId, ItemId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import { MINUTE_MS } from '../time/instant.ts';
import type { Moments } from './moments.ts';

const BOX = { debriefMinutes: 15 };

/** The id of a line of a list; names are lower-case letters and digits. */
export const itemIdOf = (name: string): ItemId => `itm_example${name}` as ItemId;

/** The id of an answer of the example's answer bank. */
export const answerIdOf = (name: string): AnswerId => `ans_example${name}` as AnswerId;

/** A question that was asked; what is left out was not said. */
export const asked = (name: string, given: Pick<AskedQuestion, 'question'> & Partial<AskedQuestion>): AskedQuestion => ({
  id: itemIdOf(name),
  askedById: null,
  timesAsked: 1,
  said: '',
  marks: [],
  better: '',
  plan: '',
  about: '',
  answerId: null,
  ...given,
});

/** A question of the person's own. */
export const wanted = (name: string, question: string, state: OwnQuestion['state'], answer = ''): OwnQuestion => ({
  id: itemIdOf(name),
  question,
  state,
  answer,
});

/** What was written after an interview: begun that many minutes after its end, with that many of its box spent, and closed where it is told. */
export const debriefOf = (
  { id, endAt }: Interview,
  { after }: Moments,
  { begun, spent, closed, ...written }: Partial<Debrief> & { readonly begun: number; readonly spent: number; readonly closed: boolean },
): Debrief => {
  const changedAt = after(endAt, begun + spent);
  return {
    ...emptyDebrief(id, BOX, after(endAt, begun)),
    spentMs: spent * MINUTE_MS,
    changedAt,
    closedAt: closed ? changedAt : null,
    ...written,
  };
};
