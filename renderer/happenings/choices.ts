import { assertNever } from '../../core/assert-never.ts';
import type { EventOf } from '../../core/model/event.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import type { Opportunity } from '../../core/model/opportunity.ts';
import type { Person } from '../../core/model/person.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Case } from '../../core/playbook/case.ts';

type Contact = EventOf<'contact'>;

const FROM_THEM: readonly Contact['about'][] = [
  'question',
  'request',
  'invitation',
  'missed-call',
  'offer',
  'receipt',
  'delay',
  'feedback',
  'rejection',
  'reference-given',
  'other',
];
const FROM_YOU: readonly Contact['about'][] = [
  'answer',
  'check-in',
  'thanks',
  'question',
  'material',
  'feedback',
  'negotiation',
  'withdrawal',
  'heads-up',
  'other',
];

const WANTED: ReadonlySet<Contact['about']> = new Set(['question', 'request', 'invitation', 'offer', 'missed-call']);

/** Whether they may want it by a day of their naming. */
export const wantsAnswer = (about: Contact['about']): boolean => WANTED.has(about);

/** What a contact of that direction may be about; what it is about now stays a choice. */
export const aboutChoices = ({ direction, about }: Pick<Contact, 'direction' | 'about'>): readonly Contact['about'][] => {
  const usual = direction === 'in' ? FROM_THEM : FROM_YOU;
  return usual.includes(about) ? usual : [...usual, about];
};

/** The people a contact with that side may have been with, by name. */
export const peopleOn = (
  { opportunity, interviews, people }: Case,
  { party, personId }: Pick<Contact, 'party' | 'personId'>,
): readonly Person[] => {
  const met = new Set(interviews.flatMap(({ interviewerIds }) => interviewerIds));
  const belongs = ({ id, roles, company }: Person): boolean => {
    switch (party) {
      case 'employer':
        return met.has(id) || company === opportunity.company;
      case 'recruiter':
        return roles.includes('recruiter');
      case 'reference':
        return opportunity.referenceIds.includes(id) || roles.includes('reference');
      case 'present-employer':
        return false;
      default:
        return assertNever(party);
    }
  };
  return Object.values(people)
    .filter((person) => person.id === personId || belongs(person))
    .toSorted((a, b) => a.name.localeCompare(b.name));
};

/** Whom the person may have told something they will be held to, by name: the employer's people and the recruiters. */
export const peopleTold = (facts: Case): readonly Person[] =>
  (['employer', 'recruiter'] as const)
    .flatMap((party) => peopleOn(facts, { party, personId: null }))
    .filter((person, place, all) => all.indexOf(person) === place)
    .toSorted((a, b) => a.name.localeCompare(b.name));

/** The other opportunities that the same recruiter runs: one talk may be about several. */
export const alsoRunBy = (opportunity: Opportunity, opportunities: Workspace['opportunities']): readonly Opportunity[] => {
  const { route } = opportunity;
  if (route.kind === 'direct') return [];
  const isTheirs = (other: Opportunity): boolean =>
    other.route.kind === 'recruiter' &&
    (route.recruiterId === null
      ? route.agency !== '' && other.route.agency === route.agency
      : other.route.recruiterId === route.recruiterId);
  return Object.values(opportunities).filter((other) => other.id !== opportunity.id && isTheirs(other));
};

/** The list with that one in it or not, in its order; the first one, which it was noted for, stays first. */
export const withOpportunity = (ids: readonly OpportunityId[], id: OpportunityId, isIn: boolean): OpportunityId[] => {
  const others = ids.filter((each) => each !== id);
  return isIn ? [...others, id] : others;
};
