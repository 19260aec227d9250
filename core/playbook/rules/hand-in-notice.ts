import { type Message, type MessageValue, message } from '../../messages/message.ts';
import type { Stage } from '../../model/event.ts';
import type { NoticePeriod } from '../../model/offer.ts';
import { addMs, laterOf } from '../../time/instant.ts';
import type { Instant, LocalDay } from '../../time/types.ts';
import { dayOf, endOfDay, startOfDay } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { type Ending, endingsOf } from '../endings.ts';
import { LAST_STEPS_DROPPED_AFTER_MS, MINUTES } from '../figures.ts';
import { firstDayOf } from '../first-day.ts';
import { handInNoticeGuide } from '../guides/hand-in-notice.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import { lastDayAfterNotice, noticeBy } from '../notice.ts';
import type { Proposal, Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { within } from '../words.ts';

const won: ReadonlySet<Stage> = new Set(['accepted', 'signed']);

/** A period of notice inside a sentence. */
const inWords = ({ count, unit }: NoticePeriod): Record<string, MessageValue> => ({ count, unit });

/** When the contract of that end was signed; null while it was not. */
const signedAtOf = ({ events }: Situation, { at }: Ending): Instant | null =>
  events.find((event) => event.kind === 'stage-reached' && event.stage === 'signed' && event.at >= at)?.at ?? null;

interface Dates extends Pick<Proposal, 'idealAt' | 'latestAt'> {
  /** The last working day on which it can be given in time; null where the period or the first day is not known. */
  readonly by: LocalDay | null;
  /** Given at once, the notice ends that day, which is too late; null where it is not. */
  readonly tooLateOn: LocalDay | null;
}

/** The working morning after that moment, and so that the notice ends before the first day where both are known. */
const datesOf = (situation: Situation, from: Instant): Dates => {
  const { settings } = situation;
  const notice = settings.comparison.presentJob?.terms.notice ?? null;
  const firstDay = firstDayOf(situation);
  const morning = nextWorkingMorning(from, settings);
  if (notice === null || firstDay === null) return { idealAt: morning, latestAt: null, by: null, tooLateOn: null };
  const by = noticeBy(firstDay.on, notice, settings);
  const latestAt = endOfDay(by, settings.zone);
  const today = endOfDay(dayOf(from, settings.zone), settings.zone);
  const endsOn = lastDayAfterNotice(dayOf(from, settings.zone), notice);
  // Where even that day is too late it is due at once, and the days have to be agreed with one of the two.
  if (endsOn >= firstDay.on) return { idealAt: from, latestAt: laterOf(latestAt, today), by, tooLateOn: endsOn };
  return { idealAt: morning <= latestAt ? morning : from, latestAt: laterOf(latestAt, today), by, tooLateOn: null };
};

/** The second line: why it waits, or what the days come to. */
const detailOf = ({ by: until, tooLateOn }: Dates, isWaiting: boolean, isLate: boolean): Message => {
  // A day that has passed is no day to go by.
  const by = isLate ? null : until;
  const dated = { dated: by === null ? 'no' : 'yes', ...(by === null ? {} : { by: { on: by, as: 'day' } as const }) };
  if (isWaiting) return message('playbook.hand-in-notice.detail-waiting', dated);
  return tooLateOn === null
    ? message('playbook.hand-in-notice.detail', dated)
    : message('playbook.hand-in-notice.detail-late', { end: { on: tooLateOn, as: 'day' } });
};

const proposeAfter = (situation: Situation, ending: Ending): Proposal => {
  const { facts, settings, contacts, passed } = situation;
  const { company } = facts.opportunity;
  const presentJob = settings.comparison.presentJob;
  const notice = presentJob?.terms.notice ?? null;
  // Its terms may be written down without its name.
  const employer = presentJob?.company ?? '';
  const signedAt = signedAtOf(situation, ending);
  const from = signedAt ?? ending.at;
  const dates = datesOf(situation, from);
  const firstDay = firstDayOf(situation);
  const startsAt = firstDay === null ? null : startOfDay(firstDay.on, firstDay.zone);
  const isLate = dates.tooLateOn !== null || (signedAt === null && dates.by !== null && passed(endOfDay(dates.by, settings.zone)));
  const givenAt = contacts.find(({ about, direction, at }) => about === 'notice' && direction === 'out' && at >= ending.at)?.at ?? null;
  const isWaiting = signedAt === null && givenAt === null;
  return {
    key: keyOf('hand-in-notice', facts.opportunity.id, ending.id),
    title: message(isWaiting ? 'playbook.hand-in-notice.title-waiting' : 'playbook.hand-in-notice.title', {
      known: employer === '' ? 'no' : 'yes',
      employer,
    }),
    detail: detailOf(dates, isWaiting, isLate),
    move: isWaiting ? 'theirs' : 'yours',
    earliestAt: from,
    idealAt: dates.idealAt,
    latestAt: isWaiting ? null : dates.latestAt,
    precision: 'day',
    // While it waits there is nothing to remind of: the contract is asked for by a step of its own.
    minutes: isWaiting ? 0 : MINUTES.notice,
    mend: message('playbook.hand-in-notice.mend'),
    cautions: isLate ? [{ message: message('playbook.hand-in-notice.too-late'), fineAt: null }] : [],
    facts: [
      message(signedAt === null ? 'playbook.fact.accepted' : 'playbook.fact.signed', { company, at: within(from) }),
      notice === null ? message('playbook.fact.no-notice') : message('playbook.fact.notice', inWords(notice)),
      ...(firstDay === null ? [] : [message('playbook.fact.first-day', { day: { on: firstDay.on, as: 'day' } })]),
    ],
    changes: message('playbook.changes.notice'),
    wanted: ending.isPresent,
    doneAt: givenAt,
    dropped:
      startsAt !== null && passed(addMs(laterOf(from, startsAt), LAST_STEPS_DROPPED_AFTER_MS))
        ? message('playbook.hand-in-notice.dropped')
        : null,
  };
};

/** Give up the present job once the new contract is signed, never before, and in time for the first day. */
export const handInNotice: Rule = {
  id: 'hand-in-notice',
  kind: 'letter',
  trigger: 'closed',
  advice: [29, 38],
  condition: message('playbook.hand-in-notice.condition'),
  rule: message('playbook.hand-in-notice.rule'),
  timing: message('playbook.hand-in-notice.timing'),
  sources: ['S1'],
  disagreement: null,
  settings: ['employed', 'comparison'],
  contact: { party: 'present-employer', about: 'notice' },
  canBeOff: true,
  stands: 'closed',
  guide: handInNoticeGuide,
  onDone: null,
  applies: ({ stage, settings }) => won.has(stage) && settings.employed,
  propose: (situation) => endingsOf(situation, won).map((ending) => proposeAfter(situation, ending)),
};
