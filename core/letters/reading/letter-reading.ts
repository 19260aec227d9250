import type { EventOf } from '../../model/event.ts';
import type { Letter } from '../../model/letter.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Person } from '../../model/person.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Situation } from '../../playbook/situation.ts';
import type { Instant } from '../../time/types.ts';
import { readable } from '../../wording/read.ts';
import { situationFor } from '../compose/situation-for.ts';
import { partyOfLetter } from '../contact-of-letter.ts';
import { type LetterParts, partsOf } from './parts.ts';
import { sentencesIn } from './sentences.ts';
import type { Stretch } from './stretch.ts';
import { wordsIn } from './words.ts';

/** A letter with what is known around it, as the checks read it. */
export interface LetterReading {
  readonly workspace: Workspace;
  readonly letter: Letter;
  readonly now: Instant;
  readonly parts: LetterParts;
  /** What the letter says: its body, and its P.S. where it has one. */
  readonly said: readonly Stretch[];
  /** The text for patterns of words, character for character as long: one kind of apostrophe, and what is in quotation marks blanked out. */
  readonly plain: string;
  /** The sentences of what it says, in order. */
  readonly sentences: readonly Stretch[];
  /** The words of the body. */
  readonly words: readonly Stretch[];
  /** Null where it is about none. */
  readonly opportunity: Opportunity | null;
  /** Null while it is nobody known by name. */
  readonly recipient: Person | null;
  readonly party: EventOf<'contact'>['party'];
  /** The opportunity as the playbook reads it now; null where it is about none. */
  readonly situation: Situation | null;
}

/** Reads a letter once for all checks. */
export const readLetter = (workspace: Workspace, letter: Letter, now: Instant): LetterReading => {
  const parts = partsOf(letter.text, workspace.settings.self.name);
  const said = parts.postscript === null ? [parts.body] : [parts.body, parts.postscript];
  return {
    workspace,
    letter,
    now,
    parts,
    said,
    plain: readable(parts.own),
    sentences: said.flatMap((stretch) => sentencesIn(parts.own, stretch)),
    words: wordsIn(parts.own, parts.body),
    opportunity: letter.opportunityId === null ? null : (workspace.opportunities[letter.opportunityId] ?? null),
    recipient: letter.personId === null ? null : (workspace.people[letter.personId] ?? null),
    party: partyOfLetter(workspace, letter),
    situation: situationFor(workspace, letter.opportunityId, now),
  };
};

/** Where a pattern is found in what the letter says. The pattern is global. */
export const matchesIn = ({ plain, said }: Pick<LetterReading, 'plain' | 'said'>, pattern: RegExp): readonly Stretch[] =>
  said.flatMap(({ from, to }) =>
    Array.from(plain.slice(from, to).matchAll(pattern), ({ 0: words, index }) => ({ from: from + index, to: from + index + words.length })),
  );

/** The words at a place of the text, as typed. */
export const wordsAt = ({ letter }: Pick<LetterReading, 'letter'>, { from, to }: Stretch): string =>
  letter.text.slice(from, to).replace(/\s+/gu, ' ');
