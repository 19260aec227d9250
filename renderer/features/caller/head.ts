import type { CallerCard } from '../../../core/caller/caller-card.ts';
import type { CallerMatch } from '../../../core/caller/match.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Say } from '../../ui/say.ts';
import { roleWords } from '../../people/who-words.ts';

/** Why the card shows them, in a word; null where what was typed says it. */
export const whyShown = ({ match, isLikely }: CallerCard): { readonly words: Message; readonly isSure: boolean } | null => {
  if (match.by === 'number') return { words: message('caller.by.number'), isSure: true };
  if (match.by === 'line') return { words: message('caller.by.line'), isSure: false };
  if (match.isNear) return { words: message('caller.by.near'), isSure: false };
  return isLikely ? { words: message('caller.by.likely'), isSure: false } : null;
};

type Named = Workspace['people'][keyof Workspace['people']];

/** What tells most about somebody, the weightiest first. */
const WEIGHTIEST = ['recruiter', 'hiring-manager', 'reference'] as const;

/** One word for what they are: a role that says why they call, else their title. */
const whatTheyAre = ({ roles, title }: Named, say: Say): string => {
  const role = WEIGHTIEST.find((each) => roles.includes(each));
  if (role !== undefined) return roleWords([role], say);
  return title === '' && roles.includes('interviewer') ? roleWords(['interviewer'], say) : title;
};

/** Who somebody is, and where: "Recruiter at Brightwater". */
export const placedWords = (person: Named, say: Say): string => {
  const what = whatTheyAre(person, say);
  if (what === '' || person.company === '') return what + person.company;
  return say('caller.match.person', { role: what, company: person.company });
};

/** A match as a row of the list: its name, and what tells it from the others. */
export interface MatchRow {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

/** What names a match within its list. */
export const matchIdOf = ({ kind, id }: CallerMatch): string => `${kind}-${id}`;

/** The row of a match; null where it is gone by now. */
export const matchRow = (match: CallerMatch, { people, opportunities }: Workspace, say: Say): MatchRow | null => {
  const id = matchIdOf(match);
  if (match.kind === 'person') {
    const person = people[match.id];
    return person === undefined ? null : { id, name: person.name, about: placedWords(person, say) };
  }
  const opportunity = opportunities[match.id];
  return opportunity === undefined ? null : { id, name: opportunity.company, about: opportunity.role };
};

/** An opportunity by its names: "Northgate Energy, Data Analyst". */
export const opportunityName = ({
  company,
  role,
}: Pick<Workspace['opportunities'][keyof Workspace['opportunities']], 'company' | 'role'>): string =>
  [company, role].filter((words) => words !== '').join(', ');
