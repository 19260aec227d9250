import { message } from '../../messages/message.ts';
import { addMs, laterOf } from '../../time/instant.ts';
import { addDays } from '../../time/local-day.ts';
import type { Instant } from '../../time/types.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import type { Contact } from '../contacts.ts';
import { MINUTES, THANK_REFERENCE_DROPPED_AFTER_MS, THANK_REFERENCE_WITHIN_DAYS } from '../figures.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import type { Proposal, Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { named, within } from '../words.ts';

const isGiven = ({ direction, party, about }: Contact): boolean =>
  direction === 'in' && party === 'reference' && about === 'reference-given';

const thankedAt = ({ contacts }: Situation, given: Contact): Instant | null =>
  contacts.find(
    ({ at, direction, party, about, medium, personId }) =>
      at > given.at && direction === 'out' && party === 'reference' && about === 'thanks' && medium !== null && personId === given.personId,
  )?.at ?? null;

const propose = (situation: Situation, given: Contact): Proposal => {
  const { facts, settings, passed } = situation;
  const { company, id } = facts.opportunity;
  const person = given.personId === null ? undefined : facts.people[given.personId];
  const who = named(person?.name ?? null);
  const idealAt = nextWorkingMorning(given.at, settings);
  const within3Days = endOfDay(addDays(dayOf(given.at, settings.zone), THANK_REFERENCE_WITHIN_DAYS), settings.zone);
  return {
    key: keyOf('thank-reference', id, given.name),
    personId: person?.id ?? null,
    title: message('playbook.thank-reference.title', who),
    detail: message('playbook.thank-reference.detail', { company }),
    move: 'yours',
    earliestAt: given.at,
    idealAt,
    // After days off the morning may come later than the third day.
    latestAt: laterOf(within3Days, endOfDay(dayOf(idealAt, settings.zone), settings.zone)),
    precision: 'day',
    minutes: MINUTES.thankReference,
    mend: message('playbook.thank-reference.mend'),
    facts: [message('playbook.fact.reference-given', { ...who, at: within(given.at) })],
    changes: message('playbook.changes.reference-thanked'),
    doneAt: thankedAt(situation, given),
    dropped: passed(addMs(given.at, THANK_REFERENCE_DROPPED_AFTER_MS)) ? message('playbook.thank-reference.dropped') : null,
  };
};

/** Thank a reference once they have spoken for you. */
export const thankReference: Rule = {
  id: 'thank-reference',
  kind: 'references',
  trigger: 'message-received',
  advice: [26],
  condition: message('playbook.thank-reference.condition'),
  rule: message('playbook.thank-reference.rule'),
  timing: message('playbook.thank-reference.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'reference', about: 'thanks' },
  canBeOff: true,
  stands: 'always',
  guide: [],
  onDone: null,
  applies: () => true,
  propose: (situation) => situation.contacts.filter(isGiven).map((given) => propose(situation, given)),
};
