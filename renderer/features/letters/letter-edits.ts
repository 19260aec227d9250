import type { ItemId, PersonId } from '../../../core/model/ids.ts';
import { type Letter, type LetterAttachment, LETTER_LIMITS, type LetterWording } from '../../../core/model/letter.ts';
import type { OwnDocument } from '../../../core/model/document.ts';
import type { Person } from '../../../core/model/person.ts';
import type { Instant } from '../../../core/time/types.ts';

/** What a change of a letter takes from outside. */
export interface EditContext {
  readonly now: Instant;
  readonly newId: () => ItemId;
}

const isSame = (one: LetterWording, other: LetterWording): boolean => one.subject === other.subject && one.text === other.text;

/** Whether there is nothing in it that a version would be for. */
const isBlank = ({ subject, text }: LetterWording): boolean => subject.trim() === '' && text.trim() === '';

/** The letter with its present wording kept as a version, unless the newest version says the same. */
export const withVersion = (letter: Letter, { now, newId }: EditContext): Letter => {
  const { subject, text, versions } = letter;
  const newest = versions.at(-1);
  if (isBlank(letter) || (newest !== undefined && isSame(newest, letter))) return letter;
  return { ...letter, versions: [...versions, { id: newId(), subject, text, keptAt: now }].slice(-LETTER_LIMITS.versions) };
};

/** Other words in place of the present ones, which are kept as a version where somebody wrote them. */
export const reworded = (letter: Letter, wording: LetterWording, isTouched: boolean, context: EditContext): Letter => ({
  ...(isTouched && !isSame(letter, wording) ? withVersion(letter, context) : letter),
  subject: wording.subject,
  text: wording.text,
});

/** To somebody else: their first address, or none. What was left for the other person stays left. */
export const addressed = (letter: Letter, person: Person | null): Letter => ({
  ...letter,
  personId: person?.id ?? null,
  to: person?.emails[0] ?? '',
});

export const ignoring = (letter: Letter, key: string): Letter =>
  letter.ignored.includes(key) ? letter : { ...letter, ignored: [...letter.ignored, key].slice(-LETTER_LIMITS.ignored) };

export const noLongerIgnoring = (letter: Letter, key: string): Letter => ({
  ...letter,
  ignored: letter.ignored.filter((ignored) => ignored !== key),
});

/** The current version of a document goes with the letter, once. */
export const attaching = (letter: Letter, { id: documentId, versions }: OwnDocument, newId: () => ItemId): Letter => {
  const version = versions.at(-1);
  if (version === undefined || letter.attachments.length >= LETTER_LIMITS.attachments) return letter;
  if (letter.attachments.some((attachment) => attachment.versionId === version.id)) return letter;
  return { ...letter, attachments: [...letter.attachments, { id: newId(), documentId, versionId: version.id }] };
};

export const detaching = (letter: Letter, id: LetterAttachment['id']): Letter => ({
  ...letter,
  attachments: letter.attachments.filter((attachment) => attachment.id !== id),
});

/** A fresh draft that says what a letter said, to the same person or another one. */
export const copyOf = (letter: Letter, id: Letter['id'], now: Instant, personId: PersonId | null = letter.personId): Letter => ({
  ...letter,
  id,
  personId,
  actionKey: null,
  versions: [],
  ignored: [],
  taken: null,
  sent: null,
  createdAt: now,
  changedAt: now,
});
