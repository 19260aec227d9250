import { message } from '../../messages/message.ts';
import type { Interview } from '../../model/interview.ts';
import type { Instant } from '../../time/types.ts';
import { workingDaysBefore } from '../../time/working-days.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { addresseeOf } from '../addressee.ts';
import { ASK_FORMAT_WORKING_DAYS_BEFORE, MINUTES } from '../figures.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import { guardContact } from '../pacing-guard.ts';
import { wayOfCheckIn } from '../routing.ts';
import { askFormatGuide } from '../guides/ask-format.ts';
import type { Proposal, Rule } from '../rule.ts';
import { interviewersOf, isSettled, type Situation } from '../situation.ts';
import { within } from '../words.ts';

/** A screening call and a first interview say themselves what they are; from here on the format varies. */
const FROM_ROUND = 2;

/** What is not known of a round yet, as the sentence tells it; null where both are known. */
const unknownOf = ({ facts }: Situation, interview: Interview): 'format' | 'people' | 'both' | null => {
  const people = interviewersOf(facts, interview).length > 0;
  const format = interview.format !== 'unknown';
  return people ? (format ? null : 'format') : format ? 'people' : 'both';
};

/** The working morning after it was agreed; at once where that leaves too little time. */
const datesOf = ({ settings }: Situation, { startAt, loggedAt }: Interview): Pick<Proposal, 'earliestAt' | 'idealAt' | 'latestAt'> => {
  const { zone } = settings;
  const latestOn = workingDaysBefore(dayOf(startAt, zone), ASK_FORMAT_WORKING_DAYS_BEFORE, settings);
  const latestAt = endOfDay(latestOn, zone);
  const morning = nextWorkingMorning(loggedAt, settings);
  if (morning <= latestAt) return { earliestAt: loggedAt, idealAt: morning, latestAt };
  return { earliestAt: loggedAt, idealAt: loggedAt, latestAt: loggedAt < latestAt ? latestAt : startAt };
};

const askedAt = ({ contacts }: Situation, { loggedAt, startAt }: Interview): Instant | null =>
  contacts.find(
    ({ at, direction, party, about, medium }) =>
      at > loggedAt && at < startAt && direction === 'out' && party !== 'reference' && about === 'question' && medium !== null,
  )?.at ?? null;

const propose = (situation: Situation, interview: Interview, unknown: 'format' | 'people' | 'both' | null): Proposal => {
  const { facts } = situation;
  const { company } = facts.opportunity;
  const { id, round, startAt } = interview;
  const { value: way, level } = wayOfCheckIn(situation);
  const party = way === 'direct' ? 'employer' : 'recruiter';
  const { personId, words } = addresseeOf(facts, { party, personId: null });
  return {
    key: keyOf('ask-format', id),
    interviewId: id,
    personId,
    title: message('playbook.ask-format.title', { ...words, round }),
    detail: unknown === null ? null : message('playbook.ask-format.detail', { unknown }),
    move: 'yours',
    ...datesOf(situation, interview),
    precision: 'day',
    minutes: MINUTES.askFormat,
    mend: message('playbook.ask-format.mend'),
    cautions: guardContact(situation, { party, about: 'question' }),
    facts: [message('playbook.fact.interview-starts', { company, round, start: within(startAt) })],
    level,
    changes: message('playbook.changes.format-known'),
    wanted: unknown !== null,
    doneAt: askedAt(situation, interview),
  };
};

/** Before a second interview, ask who will be there, in which format, and whether there is a task. */
export const askFormat: Rule = {
  id: 'ask-format',
  kind: 'letter',
  trigger: 'interview-planned',
  advice: [36],
  condition: message('playbook.ask-format.condition'),
  rule: message('playbook.ask-format.rule'),
  timing: message('playbook.ask-format.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'question', to: 'whoever-runs-it' },
  canBeOff: true,
  stands: 'open',
  guide: askFormatGuide,
  onDone: null,
  applies: ({ upcoming }) => upcoming.some(({ round }) => round >= FROM_ROUND),
  propose: (situation) => {
    const { facts, held, upcoming, passed } = situation;
    return [...held, ...upcoming].flatMap((interview) => {
      const { id, round, startAt, loggedAt } = interview;
      const isAhead = round >= FROM_ROUND && loggedAt < startAt && !passed(startAt);
      const unknown = isAhead ? unknownOf(situation, interview) : null;
      return unknown === null && !isSettled(facts.marks.get(keyOf('ask-format', id))) ? [] : [propose(situation, interview, unknown)];
    });
  },
};
