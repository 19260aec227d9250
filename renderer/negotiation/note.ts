import * as z from 'zod';
import { termsHeardSchema, toldTopicSchema } from '../../core/model/event.ts';
import { opportunityIdSchema, personIdSchema } from '../../core/model/ids.ts';
import type { OpportunityId, PersonId } from '../../core/model/ids.ts';
import type { Instant } from '../../core/time/types.ts';
import { wordsSince } from '../data/words-since.ts';
import type { EventInput } from '../happenings/happening.ts';

/** The longest note, in UTF-16 units: a line, less the room for the words that say that time was asked for (ours). */
export const WORDS_LIMIT = 170;

/** What is noted of a negotiation in one line: what the person told them, what they said, or that more time was asked for. */
export const noteKindSchema = z.enum(['told', 'heard', 'time']);

const noteSchema = z.strictObject({
  opportunityId: opportunityIdSchema,
  kind: noteKindSchema,
  topic: toldTopicSchema,
  says: termsHeardSchema,
  words: z.string().max(200),
  personId: personIdSchema.nullable(),
});
/** A note while it is written. */
export type Note = z.infer<typeof noteSchema>;

/** Nothing is written yet; it will be with whoever terms are agreed with. */
export const freshNote = (opportunityId: OpportunityId, personId: PersonId | null): Note => ({
  opportunityId,
  kind: 'told',
  topic: 'pay',
  says: 'offered',
  words: '',
  personId,
});

const isSame = (one: Note, other: Note): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The next note once one was noted: a fresh one, or what was typed and chosen meanwhile. */
export const noteAfter = (noted: Note, now: Note, fresh: Note): Note =>
  isSame(now, noted) ? fresh : { ...now, words: wordsSince(noted.words, now.words) };

/** More offers than anybody has on the table at once (ours); beyond that the note that waited longest is let go. */
const KEPT_AT_MOST = 20;

/** The notes that were begun and never noted, one for each offer; none where the content cannot be read. */
const notesIn = (content: string): readonly Note[] => {
  try {
    return z.array(noteSchema).safeParse(JSON.parse(content)).data ?? [];
  } catch {
    return [];
  }
};

/** A note that was begun earlier and never noted; null where none is about this offer. */
export const noteFrom = (content: string, opportunityId: OpportunityId): Note | null =>
  notesIn(content).find((note) => note.opportunityId === opportunityId) ?? null;

/** What is kept once a note is written so far; one without words is let go, and those about other offers stay. */
export const contentWith = (content: string, note: Note): string => {
  const others = notesIn(content).filter(({ opportunityId }) => opportunityId !== note.opportunityId);
  const notes = note.words === '' ? others : [...others, note].slice(-KEPT_AT_MOST);
  return notes.length === 0 ? '' : JSON.stringify(notes);
};

/** Whether there is enough to note: they may have asked, agreed or refused without a word more. */
export const isWhole = ({ kind, says, words }: Note): boolean =>
  words.trim() !== '' || (kind === 'heard' && (says === 'asked' || says === 'agreed' || says === 'refused')) || kind === 'time';

/** The fact a note comes to. `timeWords` says that more time was asked for, with what was written of it. */
export const eventOf = ({ opportunityId, kind, topic, says, words, personId }: Note, at: Instant, timeWords: string): EventInput => {
  const common = { opportunityIds: [opportunityId], at, notes: '', personId };
  if (kind === 'heard') return { ...common, kind: 'terms-heard', says, words };
  return kind === 'told' ? { ...common, kind: 'told', topic, words } : { ...common, kind: 'told', topic: 'other', words: timeWords };
};
