import { type Message, message } from '../../messages/message.ts';
import type { EventOf } from '../../model/event.ts';
import type { Interview } from '../../model/interview.ts';
import { addMs } from '../../time/instant.ts';
import type { Instant } from '../../time/types.ts';
import { workingDayFrom, workingDaysAfter } from '../../time/working-days.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { addresseeOf } from '../addressee.ts';
import { isWithThem } from '../contacts.ts';
import { MINUTES, REARRANGE_AFTER_START_MS, REARRANGE_DROPPED_AFTER_MS, REARRANGE_WITHIN_WORKING_DAYS } from '../figures.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import type { CallingOff } from '../interview-status.ts';
import { wayOfCheckIn } from '../routing.ts';
import { rearrangeGuide } from '../guides/rearrange.ts';
import type { Proposal, Rule } from '../rule.ts';
import { settledMarksOf } from '../settled-marks.ts';
import type { Situation } from '../situation.ts';
import { within } from '../words.ts';

interface Off {
  readonly interview: Interview;
  readonly event: CallingOff;
}

/** Who called it off, as the sentences tell it. */
const byOf = (event: CallingOff): EventOf<'interview-cancelled'>['by'] | 'nobody' =>
  event.kind === 'interview-missed' ? 'nobody' : event.by;

/** Missed: the same day. Called off by them: the next working morning. By the person: at once, that working day. */
const datesOf = ({ settings }: Situation, { interview, event }: Off): Pick<Proposal, 'earliestAt' | 'idealAt' | 'latestAt'> => {
  const { zone } = settings;
  if (event.kind === 'interview-missed') {
    const from = addMs(interview.startAt, REARRANGE_AFTER_START_MS);
    // The same day, there and where the person is: whichever ends first.
    const there = endOfDay(dayOf(from, interview.zone), interview.zone);
    const here = endOfDay(dayOf(from, zone), zone);
    return { earliestAt: from, idealAt: from, latestAt: there < here ? there : here };
  }
  const { at, by } = event;
  const day = dayOf(at, zone);
  if (by === 'me') return { earliestAt: at, idealAt: at, latestAt: endOfDay(workingDayFrom(day, settings), zone) };
  const latestOn = workingDaysAfter(day, REARRANGE_WITHIN_WORKING_DAYS, settings);
  return { earliestAt: at, idealAt: nextWorkingMorning(at, settings), latestAt: endOfDay(latestOn, zone) };
};

/** Another round agreed on since, or word to them after it fell through. */
const seenToAt = ({ held, upcoming, contacts }: Situation, { interview, event }: Off): Instant | null => {
  const agreed = [...held, ...upcoming].find(({ loggedAt, startAt }) => loggedAt > event.at && startAt > event.at);
  const from = event.kind === 'interview-missed' ? interview.startAt : event.at;
  const word = contacts.find(
    (contact) => contact.direction === 'out' && isWithThem(contact) && contact.medium !== null && contact.at > from,
  );
  if (agreed === undefined || word === undefined) return agreed?.loggedAt ?? word?.at ?? null;
  return agreed.loggedAt < word.at ? agreed.loggedAt : word.at;
};

const factOf = ({ facts }: Situation, { interview, event }: Off): Message => {
  const { company } = facts.opportunity;
  const { round, startAt } = interview;
  const at = event.kind === 'interview-missed' ? startAt : event.at;
  return message('playbook.fact.interview-off', { company, round, by: byOf(event), at: within(at) });
};

const propose = (situation: Situation, off: Off): Proposal => {
  const { facts, passed } = situation;
  const { interview, event } = off;
  const { company } = facts.opportunity;
  const party = wayOfCheckIn(situation).value === 'direct' ? 'employer' : 'recruiter';
  const { personId, words } = addresseeOf(facts, { party, personId: null });
  const missed = event.kind === 'interview-missed';
  const dates = datesOf(situation, off);
  return {
    key: keyOf('rearrange', interview.id, event.id),
    interviewId: interview.id,
    personId,
    title: message(missed ? 'playbook.rearrange.title-missed' : 'playbook.rearrange.title', { ...words, company, round: interview.round }),
    detail: message('playbook.rearrange.detail', { by: byOf(event) }),
    move: 'yours',
    ...dates,
    precision: missed ? 'time' : 'day',
    minutes: MINUTES.rearrange,
    mend: message('playbook.rearrange.mend'),
    facts: [factOf(situation, off)],
    changes: message('playbook.changes.rearranged'),
    doneAt: seenToAt(situation, off),
    dropped: passed(addMs(dates.earliestAt, REARRANGE_DROPPED_AFTER_MS)) ? message('playbook.rearrange.dropped') : null,
  };
};

/** Steps that were done or left out before the interview got another time; they stay in the plan. */
const settled = ({ facts, events, off }: Situation): readonly Off[] =>
  settledMarksOf(facts, 'rearrange').flatMap(({ key }) => {
    const event = events.find(({ id }) => key.endsWith(`:${id}`));
    if (event?.kind !== 'interview-cancelled' && event?.kind !== 'interview-missed') return [];
    const interview = facts.interviews.find(({ id }) => id === event.interviewId);
    return interview === undefined || off.some((each) => each.event.id === event.id) ? [] : [{ interview, event }];
  });

/** When an agreed talk does not take place, offer new times calmly; nobody is blamed. */
export const rearrange: Rule = {
  id: 'rearrange',
  kind: 'letter',
  trigger: 'interview-off',
  advice: [2, 28],
  condition: message('playbook.rearrange.condition'),
  rule: message('playbook.rearrange.rule'),
  timing: message('playbook.rearrange.timing'),
  sources: [],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'answer', to: 'whoever-runs-it' },
  canBeOff: true,
  stands: 'open',
  guide: rearrangeGuide,
  onDone: null,
  applies: ({ off }) => off.length > 0,
  propose: (situation) => [...situation.off, ...settled(situation)].map((off) => propose(situation, off)),
};
