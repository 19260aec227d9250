import { message } from '../../messages/message.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Interview } from '../../model/interview.ts';
import { addDays } from '../../time/local-day.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { MINUTES, REFERENCES_IDEAL_AFTER_DAYS, REFERENCES_WITHIN_DAYS } from '../figures.ts';
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

const propose = (situation: Situation, interview: Interview, personId: PersonId | null, wanted: boolean): Proposal => {
  const { facts, settings, contacts, held } = situation;
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
    latestAt: endOfDay(addDays(day, REFERENCES_WITHIN_DAYS), settings.zone),
    precision: 'day',
    minutes: MINUTES.references,
    mend: message('playbook.references.mend'),
    facts: [
      interviewEnded(opportunity.company, interview),
      person === undefined ? message('playbook.fact.no-reference') : message('playbook.fact.reference', { person: person.name }),
    ],
    guide: withKnown(referencesGuide, { topics: { words: topicsOf(facts, held) } }),
    changes: message(person === undefined ? 'playbook.changes.reference-named' : 'playbook.changes.reference-removed'),
    wanted,
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
      ...known.map((id) => propose(situation, interview, id, !genericSettled)),
      propose(situation, interview, null, known.length === 0 && !namedSettled),
    ];
  },
};
