import type { EventOf } from '../../model/event.ts';
import type { Letter } from '../../model/letter.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { Person } from '../../model/person.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Instant } from '../../time/types.ts';
import { partyOfLetter } from '../contact-of-letter.ts';
import { type LetterParts, partsOf } from './parts.ts';
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
  /** The words of the body. */
  readonly words: readonly Stretch[];
  /** Null where it is about none. */
  readonly opportunity: Opportunity | null;
  /** Null while it is nobody known by name. */
  readonly recipient: Person | null;
  readonly party: EventOf<'contact'>['party'];
}

/** Reads a letter once for all checks. */
export const readLetter = (workspace: Workspace, letter: Letter, now: Instant): LetterReading => {
  const parts = partsOf(letter.text, workspace.settings.self.name);
  return {
    workspace,
    letter,
    now,
    parts,
    said: parts.postscript === null ? [parts.body] : [parts.body, parts.postscript],
    words: wordsIn(parts.own, parts.body),
    opportunity: letter.opportunityId === null ? null : (workspace.opportunities[letter.opportunityId] ?? null),
    recipient: letter.personId === null ? null : (workspace.people[letter.personId] ?? null),
    party: partyOfLetter(workspace, letter),
  };
};
