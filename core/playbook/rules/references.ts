import { message } from '../../messages/message.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Interview } from '../../model/interview.ts';
import type { Person } from '../../model/person.ts';
import { addMs } from '../../time/instant.ts';
import { addDays } from '../../time/local-day.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import type { Caution } from '../action.ts';
import { MINUTES, REFERENCES_DROPPED_AFTER_MS, REFERENCES_IDEAL_AFTER_DAYS, REFERENCES_WITHIN_DAYS } from '../figures.ts';
import { morningOf } from '../interview-hours.ts';
import { topicsOf } from '../from-debriefs.ts';
import { withKnown } from '../guides/known.ts';
import { keyOf } from '../action-key.ts';
import type { Contact } from '../contacts.ts';
import { referencesGuide } from '../guides/references.ts';
import type { Proposal, Rule } from '../rule.ts';
import { isSettled, type Situation } from '../situation.ts';
import { interviewEnded } from '../words.ts';

/** Whether it is word to a reference about what may come. Heads-ups were once noted without saying what they are about. */
export const isHeadsUp = ({ direction, party, about }: Contact): boolean =>
  direction === 'out' && party === 'reference' && (about === 'heads-up' || about === 'other');

/** A screening call comes before anybody asks for references; the first round after it is what they should hear of. */
const FIRST_ROUND = 1;

/** Nobody is named before they agreed; of those of whom nothing was noted, nothing is known to be missing. */
const consentCautions = ({ name, referee }: Person): readonly Caution[] => {
  switch (referee?.consent) {
    case 'not-asked':
      return [{ message: message('playbook.caution.referee-not-asked', { person: name }), fineAt: null }];
    case 'asked':
      return [{ message: message('playbook.caution.referee-asked', { person: name }), fineAt: null }];
    default:
      return [];
  }
};

/** Whether somebody said that they would rather not speak for the person. */
const hasDeclined = (person: Person | undefined): boolean => person?.referee?.consent === 'declined';

const whyNobody = ({ people, opportunity }: Situation['facts']) => {
  const declined = opportunity.referenceIds.flatMap((id) => (hasDeclined(people[id]) ? (people[id]?.name ?? []) : []));
  return declined.length === 0 ? message('playbook.fact.no-reference') : message('playbook.fact.reference-declined', { people: declined });
};

const propose = (situation: Situation, interview: Interview, personId: PersonId | null, wanted: boolean): Proposal => {
  const { facts, settings, contacts, held, passed } = situation;
  const { opportunity, people } = facts;
  const person = personId === null ? undefined : people[personId];
  const day = dayOf(interview.endAt, settings.zone);
  const told = contacts.find(
    (contact) =>
      contact.medium !== null &&
      isHeadsUp(contact) &&
      contact.at >= interview.endAt &&
      (personId === null ? opportunity.referenceIds.length === 0 : contact.personId === personId),
  );
  return {
    key: personId === null ? keyOf('references', opportunity.id) : keyOf('references', opportunity.id, personId),
    interviewId: interview.id,
    personId,
    title:
      person === undefined ? message('playbook.references.title-unknown') : message('playbook.references.title', { person: person.name }),
    detail: message('playbook.references.detail', { company: opportunity.company }),
    move: 'yours',
    earliestAt: interview.endAt,
    idealAt: morningOf(addDays(day, REFERENCES_IDEAL_AFTER_DAYS), settings),
    // Where nobody is named who would speak for the person, nobody waits for word: it is never late.
    latestAt: opportunity.referenceIds.length === 0 ? null : endOfDay(addDays(day, REFERENCES_WITHIN_DAYS), settings.zone),
    precision: 'day',
    minutes: MINUTES.references,
    mend: message('playbook.references.mend'),
    facts: [
      interviewEnded(opportunity.company, interview),
      person === undefined ? whyNobody(facts) : message('playbook.fact.reference', { person: person.name }),
    ],
    guide: withKnown(referencesGuide, { topics: { words: topicsOf(facts, held) } }),
    changes: message(person === undefined ? 'playbook.changes.reference-named' : 'playbook.changes.reference-removed'),
    wanted,
    cautions: person === undefined ? [] : consentCautions(person),
    dropped: passed(addMs(held.at(-1)?.endAt ?? interview.endAt, REFERENCES_DROPPED_AFTER_MS))
      ? message('playbook.references.dropped')
      : null,
    doneAt: told?.at ?? null,
  };
};

/** A heads-up to everybody who would speak for the person, so that no call takes them by surprise. */
export const references: Rule = {
  id: 'references',
  kind: 'references',
  trigger: 'interview-held',
  advice: [26],
  condition: message('playbook.references.condition'),
  rule: message('playbook.references.rule'),
  timing: message('playbook.references.timing'),
  sources: ['S2', 'S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'reference', about: 'heads-up' },
  canBeOff: true,
  stands: 'open',
  guide: referencesGuide,
  onDone: null,
  applies: () => true,
  propose: (situation) => {
    const { facts, held } = situation;
    const interview = held.find(({ round }) => round >= FIRST_ROUND);
    if (interview === undefined) return [];
    const known = [...new Set(facts.opportunity.referenceIds)].filter((id) => facts.people[id] !== undefined);
    const genericKey = keyOf('references', facts.opportunity.id);
    const genericSettled = isSettled(facts.marks.get(genericKey));
    const namedSettled = [...facts.marks.values()].some((mark) => mark.key.startsWith(`${genericKey}:`) && isSettled(mark));
    return [
      ...known.map((id) => propose(situation, interview, id, !genericSettled && !hasDeclined(facts.people[id]))),
      propose(situation, interview, null, known.every((id) => hasDeclined(facts.people[id])) && !namedSettled),
    ];
  },
};
