import { message } from '../../messages/message.ts';
import { addMs, laterOf } from '../../time/instant.ts';
import type { Instant } from '../../time/types.ts';
import { isWorkingDay } from '../../time/working-days.ts';
import { dayOf, instantOf, timeOf } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { type Contact, isTalk } from '../contacts.ts';
import { CALL_AT_LEAST_MS, CALL_DROPPED_AFTER_MS, EVENING_FROM, EVENING_UNTIL, MINUTES } from '../figures.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import type { Proposal, Rule } from '../rule.ts';
import { settledMarksOf } from '../settled-marks.ts';
import { recruiterOf, type Situation } from '../situation.ts';
import { named, within } from '../words.ts';

/** Word from the employer that did not come through the recruiter; a receipt is no news to anybody. */
const isPastRecruiter = ({ direction, party, about, medium }: Contact): boolean =>
  direction === 'in' && party === 'employer' && medium !== null && about !== 'receipt';

const informs = (contact: Contact): boolean => contact.party === 'recruiter' && (contact.direction === 'out' || isTalk(contact));

/** The first word the recruiter does not know of yet; what came since is told with it. */
const firstUntold = ({ contacts, facts }: Situation): Contact | null => {
  const told = contacts.findLast(informs)?.at ?? '';
  const after = settledMarksOf(facts, 'inform-recruiter').reduce<string>((last, { state }) => (state.at > last ? state.at : last), told);
  return contacts.find((contact) => isPastRecruiter(contact) && contact.at > after) ?? null;
};

/** At once by day, the next working morning after an evening and on days off; until the evening of that day. */
const datesOf = ({ settings }: Situation, { at }: Contact): Pick<Proposal, 'earliestAt' | 'idealAt' | 'latestAt'> => {
  const { zone } = settings;
  const time = timeOf(at, zone);
  const isByDay = time >= EVENING_UNTIL && time < EVENING_FROM && isWorkingDay(dayOf(at, zone), settings);
  const idealAt: Instant = isByDay ? at : nextWorkingMorning(at, settings);
  const evening = instantOf(dayOf(idealAt, zone), EVENING_FROM, zone);
  return { earliestAt: at, idealAt, latestAt: laterOf(evening, addMs(idealAt, CALL_AT_LEAST_MS)) };
};

const propose = (situation: Situation, contact: Contact): Proposal | null => {
  const { facts, passed } = situation;
  const recruiter = recruiterOf(facts);
  if (recruiter === null) return null;
  const who = named(recruiter.name);
  const { company } = facts.opportunity;
  return {
    key: keyOf('inform-recruiter', facts.opportunity.id, contact.name),
    personId: recruiter.personId,
    title: message('playbook.inform-recruiter.title', { ...who, company }),
    detail: message('playbook.inform-recruiter.detail'),
    move: 'yours',
    ...datesOf(situation, contact),
    precision: 'time',
    minutes: MINUTES.informRecruiter,
    mend: message('playbook.inform-recruiter.mend'),
    facts: [
      message('playbook.fact.recruiter-runs-it', who),
      message('playbook.fact.wrote-past-recruiter', { company, at: within(contact.at) }),
    ],
    changes: message('playbook.changes.recruiter-knows'),
    dropped: passed(addMs(contact.at, CALL_DROPPED_AFTER_MS)) ? message('playbook.inform-recruiter.dropped') : null,
  };
};

/** Where the employer writes to you directly, answer the way it came and let the recruiter know. */
export const informRecruiter: Rule = {
  id: 'inform-recruiter',
  kind: 'call',
  trigger: 'message-received',
  advice: [4, 28],
  condition: message('playbook.inform-recruiter.condition'),
  rule: message('playbook.inform-recruiter.rule'),
  timing: message('playbook.inform-recruiter.timing'),
  sources: ['S1', 'S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'recruiter', about: 'other' },
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: null,
  applies: ({ facts }) => facts.opportunity.route.kind === 'recruiter',
  propose: (situation) => {
    const { facts, contacts } = situation;
    if (facts.opportunity.route.kind === 'direct') return [];
    const untold = firstUntold(situation);
    const told = settledMarksOf(facts, 'inform-recruiter').flatMap(
      ({ key }) => contacts.find(({ name }) => key.endsWith(`:${name}`)) ?? [],
    );
    return [...told, ...(untold === null ? [] : [untold])].flatMap((contact) => propose(situation, contact) ?? []);
  },
};
