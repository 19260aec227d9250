import ICAL from 'ical.js';
import { type Message, message } from '../messages/message.ts';
import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Action } from '../playbook/action.ts';
import { caseOf } from '../playbook/case.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import { isClosed, stageOf } from '../playbook/stage.ts';
import { isLive } from '../playbook/to-action.ts';
import { remindersFor } from '../reminders/plan-reminders.ts';
import { roundWords } from '../standing/standing-words.ts';
import { addMs, HOUR_MS, msBetween } from '../time/instant.ts';
import { addDays } from '../time/local-day.ts';
import type { Instant, LocalDay, Zone } from '../time/types.ts';
import { dayOf, isEndOfDay, startOfDay } from '../time/zone.ts';

/** The plan sees to an interview by its preparation; the calendar calls this long before it (ours). */
const INTERVIEW_ALARM_MS = HOUR_MS;
const SECOND_MS = 1000;
const PRODUCT = '-//Afterview//Deadlines//EN';

/** Half letters and control characters, which no calendar holds. */
const UNWRITABLE = /(?!\n)[\p{Cc}\p{Surrogate}]/gu;

/** One entry of the calendar. */
interface Entry {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly link: string;
  readonly place: string;
  readonly when:
    | { readonly kind: 'day'; readonly on: LocalDay; readonly zone: Zone }
    | { readonly kind: 'time'; readonly startAt: Instant; readonly endAt: Instant | null };
  readonly alarmsAt: readonly Instant[];
  readonly isBusy: boolean;
  readonly isCancelled: boolean;
}

export interface DeadlineFacts {
  readonly workspace: Workspace;
  readonly actions: readonly Action[];
  readonly now: Instant;
  /** Puts a message into the person's language. */
  readonly say: (words: Message) => string;
}

const linkTo = (opportunityId: string | null): string =>
  opportunityId === null ? 'afterview://today' : `afterview://opportunities/${opportunityId}`;

const writable = (text: string): string => text.replace(/\r\n?/gu, '\n').replace(UNWRITABLE, '');

/** The open steps of the person's own that are late at some instant, one that another step sees to left to that one. */
const deadlines = ({ workspace, actions, say, now }: DeadlineFacts): readonly Entry[] => {
  const { settings, opportunities } = workspace;
  return actions.flatMap((action): readonly Entry[] => {
    const { latestAt, opportunityId, key, precision } = action;
    if (latestAt === null || action.move !== 'yours' || action.coveredBy !== null || !isLive(action)) return [];
    const isDay = precision === 'day' || isEndOfDay(latestAt, settings.zone);
    const company = opportunityId === null ? undefined : opportunities[opportunityId]?.company;
    return [
      {
        uid: `${key}@afterview`,
        summary: settings.hideDetails ? say(message('export.calendar.hidden.step')) : say(action.title),
        description: settings.hideDetails || company === undefined ? '' : say(message('export.calendar.about', { company })),
        link: linkTo(opportunityId),
        place: '',
        when: isDay
          ? { kind: 'day', on: dayOf(addMs(latestAt, -1), settings.zone), zone: settings.zone }
          : { kind: 'time', startAt: latestAt, endAt: null },
        alarmsAt: remindersFor([action], settings)
          .map(({ fireAt }) => fireAt)
          .filter((at) => at > now),
        isBusy: false,
        isCancelled: false,
      },
    ];
  });
};

const interviewEntry = ({ workspace, say }: DeadlineFacts, interview: Interview, isCancelled: boolean): Entry => {
  const { id, opportunityId, startAt, endAt, place, round } = interview;
  const { hideDetails } = workspace.settings;
  const company = workspace.opportunities[opportunityId]?.company ?? '';
  return {
    uid: `${id}@afterview`,
    summary: hideDetails
      ? say(message('export.calendar.hidden.interview'))
      : say(message('export.calendar.interview', { round: say(roundWords(round)), company })),
    description: '',
    link: linkTo(opportunityId),
    place: hideDetails ? '' : place,
    when: { kind: 'time', startAt, endAt },
    alarmsAt: isCancelled ? [] : [addMs(startAt, -INTERVIEW_ALARM_MS)],
    isBusy: !isCancelled,
    isCancelled,
  };
};

/** The interviews that lie ahead, those that do not take place as well, so that a second import takes them away. */
const interviews = (facts: DeadlineFacts): readonly Entry[] =>
  Object.values(facts.workspace.opportunities).flatMap(({ id }) => {
    const known = caseOf(facts.workspace, id);
    if (known === null) return [];
    const standing = new Set(isClosed(stageOf(known.events)) ? [] : standingInterviews(known.interviews, known.events));
    return known.interviews
      .filter(({ endAt }) => endAt > facts.now)
      .map((interview) => interviewEntry(facts, interview, !standing.has(interview)));
  });

const utc = (at: Instant): ICAL.Time => ICAL.Time.fromDateTimeString(`${at.slice(0, 19)}Z`);

const alarmOf = (summary: string, startAt: Instant, at: Instant): ICAL.Component => {
  const alarm = new ICAL.Component('valarm');
  alarm.addPropertyWithValue('action', 'DISPLAY');
  alarm.addPropertyWithValue('description', summary);
  // Relative, since some calendars leave alarms at an instant aside.
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromSeconds(Math.round(msBetween(startAt, at) / SECOND_MS)));
  return alarm;
};

const eventOf = (entry: Entry, { workspace, now, say }: DeadlineFacts): ICAL.Component => {
  const { uid, when, alarmsAt, isBusy, isCancelled, place, link } = entry;
  const summary = writable(entry.summary);
  const event = new ICAL.Component('vevent');
  const add = (name: string, value: string | number | ICAL.Time): void => {
    event.addPropertyWithValue(name, value);
  };
  add('uid', uid);
  add('dtstamp', utc(now));
  // The count of changes grows with every one, so a later file outranks an earlier one.
  add('sequence', workspace.rev);
  if (when.kind === 'day') {
    add('dtstart', ICAL.Time.fromDateString(when.on));
    add('dtend', ICAL.Time.fromDateString(addDays(when.on, 1)));
  } else {
    add('dtstart', utc(when.startAt));
    if (when.endAt !== null) add('dtend', utc(when.endAt));
  }
  add('summary', summary);
  const description = [entry.description, say(message('export.calendar.opens', { link }))].filter((words) => words !== '').join('\n');
  add('description', writable(description));
  if (place !== '') add('location', writable(place));
  add('transp', isBusy ? 'OPAQUE' : 'TRANSPARENT');
  add('status', isCancelled ? 'CANCELLED' : 'CONFIRMED');
  const startAt = when.kind === 'day' ? startOfDay(when.on, when.zone) : when.startAt;
  for (const at of alarmsAt) event.addSubcomponent(alarmOf(summary, startAt, at));
  return event;
};

/**
 * Every open deadline of the plan and every interview ahead as an iCalendar file (RFC 5545), with alarms when the app
 * itself would remind; null where nothing lies ahead. The same thing keeps its name, so that importing a later file
 * updates it. Instants are in UTC, which every calendar shows where its reader is; a deadline that is a day is a day.
 * Where details are hidden, no name, company or place is in it.
 */
export const deadlinesIcs = (facts: DeadlineFacts): string | null => {
  const entries = [...interviews(facts), ...deadlines(facts)];
  if (entries.length === 0) return null;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', PRODUCT);
  calendar.addPropertyWithValue('x-wr-calname', facts.say(message('export.calendar.name')));
  for (const entry of entries) calendar.addSubcomponent(eventOf(entry, facts));
  return `${calendar.toString()}\r\n`;
};
