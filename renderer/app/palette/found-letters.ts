import type { Person } from '../../../core/model/person.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import { personSummary } from '../../../core/people/summary.ts';
import type { Action } from '../../../core/playbook/action.ts';
import type { Instant } from '../../../core/time/types.ts';
import { type LetterTo, lettersTo } from '../../features/people/letters-to.ts';
import type { Say } from '../../ui/say.ts';
import { matches, sharedWords } from './match.ts';

/** No more than this: whoever needs more types another letter. */
const LIMIT = 5;
/** Of as many people: whoever is named by a first name alone may be one of many. */
const LOOKED_AT = 20;
/** Fewer letters than these do not say that something is to be written. */
const SAID = 3;

/** A letter to somebody that may be begun, or gone on with. */
export interface FoundLetter extends LetterTo {
  readonly name: string;
}

export interface FindLettersFacts {
  readonly query: string;
  readonly workspace: Workspace;
  readonly actions: readonly Action[];
  readonly now: Instant;
  readonly say: Say;
}

/** Whoever is named; else, where nobody is, those whom a step is about. */
const candidates = (query: string, { people }: Workspace, actions: readonly Action[]): readonly Person[] => {
  const named = Object.values(people).filter(({ name, company }) => sharedWords(query, `${name} ${company}`) > 0);
  const asked = actions.flatMap(({ personId }) => (personId === null ? [] : (people[personId] ?? [])));
  return [...new Set(named.length > 0 ? named : asked)].slice(0, LOOKED_AT);
};

/** The letters that may be written, by typing that one wants to write, and to whom or what: "write priya", "write check-in". */
export const findLetters = ({ query, workspace, actions, now, say }: FindLettersFacts): readonly FoundLetter[] => {
  // A name alone leads to the person; that something is to be written has to be said.
  if (query.trim().length < SAID || sharedWords(query, say('palette.write')) === 0) return [];
  return candidates(query, workspace, actions)
    .flatMap((person) => {
      const summary = personSummary(workspace, actions, person.id, now);
      if (summary === null) return [];
      return lettersTo(workspace, summary, now)
        .filter(({ words }) => matches(query, `${say('palette.write.to', { name: person.name })} ${person.company} ${say(words)}`))
        .map((letter) => ({ ...letter, name: person.name }));
    })
    .slice(0, LIMIT);
};
