import { type Message, message } from '../../messages/message.ts';
import type { ActionKey } from '../../model/ids.ts';
import type { Pace } from '../../model/opportunity.ts';
import { laterOf } from '../../time/instant.ts';
import { addDays } from '../../time/local-day.ts';
import type { Instant } from '../../time/types.ts';
import { nextWorkingDay, workingDayFrom } from '../../time/working-days.ts';
import { dayOf, startOfDay } from '../../time/zone.ts';
import type { PrecedenceLevel } from '../action.ts';
import { isAsk, isWithThem } from '../contacts.ts';
import { ASKS_WITHOUT_ANSWER, MINUTES, RESERVED_PACE_DAYS, STANDARD_PACE_DAYS } from '../figures.ts';
import { morningOf } from '../interview-hours.ts';
import { keyOf } from '../action-key.ts';
import { checkInGuide } from '../guides/check-in.ts';
import type { Proposal, Rule } from '../rule.ts';
import { wayOfCheckIn } from '../routing.ts';
import { interviewersOf, recruiterOf, type Situation } from '../situation.ts';
import { standingDate } from '../stated-date.ts';
import { interviewEnded, named, within } from '../words.ts';

/** When the next check-in may be seen as waiting and when it is due, and by whose word. */
interface Timing {
  /** What the key ends with; another anchor is another check-in. */
  readonly anchor: string;
  readonly waitsFromAt: Instant;
  readonly dueAt: Instant;
  readonly level: PrecedenceLevel;
  readonly followed: Message;
  readonly facts: readonly Message[];
}

const disagreement = message('playbook.disagreement.pace');

/** One working day after the day they named, in the person's morning but never while it is still that day there. */
const afterStatedDate = (situation: Situation): Timing | null => {
  const statement = standingDate(situation);
  if (statement === null) return null;
  const { settings } = situation;
  const { on, zone, by, at } = statement;
  const dueOn = nextWorkingDay(on, settings);
  const day = { on, as: 'sentence' } as const;
  // Named for the day of the interview itself, it cannot be waited for before the interview is over.
  const causeAt = laterOf(at, situation.held.at(-1)?.endAt ?? at);
  return {
    anchor: on,
    waitsFromAt: laterOf(startOfDay(on, zone), causeAt),
    dueAt: laterOf(laterOf(morningOf(dueOn, settings), startOfDay(dueOn, zone)), causeAt),
    level: by,
    followed: message('playbook.check-in.followed-date', { by, day }),
    facts: [message('playbook.fact.date-stated', { by, day, said: within(at) })],
  };
};

const paceOf = ({ facts, settings }: Situation): { readonly pace: Pace; readonly level: PrecedenceLevel } => {
  const own = facts.opportunity.pace;
  if (own !== null) return { pace: own, level: 'person' };
  return { pace: settings.pace, level: settings.pace === 'standard' ? 'default' : 'person' };
};

const DAYS: Readonly<Record<Pace, number>> = { standard: STANDARD_PACE_DAYS, reserved: RESERVED_PACE_DAYS };

/** At the person's pace after the last contact; the interview itself is one. */
const atPace = (situation: Situation): Timing | null => {
  const { facts, settings, held } = situation;
  const interview = held.at(-1);
  if (interview === undefined) return null;
  const contact = situation.contacts.findLast((candidate) => isWithThem(candidate) && candidate.at > interview.endAt);
  const from = contact?.at ?? interview.endAt;
  const { pace, level } = paceOf(situation);
  const due = morningOf(workingDayFrom(addDays(dayOf(from, settings.zone), DAYS[pace]), settings), settings);
  return {
    anchor: contact?.name ?? interview.id,
    waitsFromAt: due,
    dueAt: due,
    level,
    followed: message('playbook.check-in.followed-pace', { pace, level }),
    facts: [
      interviewEnded(facts.opportunity.company, interview),
      ...(contact === undefined ? [] : [message('playbook.fact.last-contact', { at: within(contact.at) })]),
    ],
  };
};

/** Messages that asked for something since they were last heard of. */
const asksWithoutAnswer = ({ contacts, held }: Situation): number => {
  const heardAt = contacts.findLast((contact) => isWithThem(contact) && contact.direction === 'in')?.at ?? '';
  const metAt = held.at(-1)?.endAt ?? '';
  return contacts.filter((contact) => isAsk(contact) && contact.at > heardAt && contact.at > metAt).length;
};

const write = (situation: Situation, key: ActionKey, timing: Timing, asked: number): Proposal => {
  const { facts, passed } = situation;
  const interview = situation.held.at(-1);
  const recruiter = recruiterOf(facts);
  const through = recruiter !== null && wayOfCheckIn(situation).value === 'through-recruiter';
  const { company } = facts.opportunity;
  const waiting = passed(timing.waitsFromAt) && !passed(timing.dueAt);
  return {
    key,
    ...(interview === undefined ? {} : { interviewId: interview.id }),
    personId: through ? recruiter.personId : interview === undefined ? null : (interviewersOf(facts, interview)[0] ?? null),
    title: through
      ? message('playbook.check-in.title-recruiter', { ...named(recruiter.name), company })
      : message('playbook.check-in.title', { company }),
    detail: message('playbook.check-in.detail', { asked, pace: paceOf(situation).pace }),
    move: waiting ? 'theirs' : 'yours',
    earliestAt: timing.waitsFromAt,
    idealAt: timing.dueAt,
    latestAt: null,
    precision: 'day',
    minutes: MINUTES.checkIn,
    mend: null,
    facts: timing.facts,
    settled: { disagreement, followed: timing.followed, level: timing.level },
    changes: message('playbook.changes.contact'),
  };
};

/** Check-ins that were made; each started the clock of the next one. */
const made = (situation: Situation, next: ActionKey | null): readonly Proposal[] => {
  const prefix = keyOf('check-in', situation.facts.opportunity.id, '');
  const proposals: Proposal[] = [];
  for (const { key, state } of situation.facts.marks.values()) {
    if (state.kind !== 'done' || key === next || !key.startsWith(prefix)) continue;
    const { at } = state;
    const fact = message('playbook.fact.checked-in', { at: within(at) });
    const timing: Timing = { anchor: '', waitsFromAt: at, dueAt: at, level: 'default', followed: fact, facts: [fact] };
    proposals.push({ ...write(situation, key, timing, 0), settled: null, changes: null });
  }
  return proposals;
};

/** A short question for news: after the date they named, else at the person's pace, and never a third time unanswered. */
export const checkIn: Rule = {
  id: 'check-in',
  kind: 'check-in',
  trigger: 'waiting',
  advice: [1, 27],
  condition: message('playbook.check-in.condition'),
  rule: message('playbook.check-in.rule'),
  timing: message('playbook.check-in.timing'),
  sources: ['S0', 'S2', 'S3'],
  disagreement,
  settings: ['pace'],
  contact: { party: 'employer', about: 'check-in' },
  canBeOff: true,
  stands: 'open',
  guide: checkInGuide,
  onDone: null,
  applies: ({ stage, upcoming }) => stage !== 'offer' && upcoming.length === 0,
  propose: (situation) => {
    const timing = afterStatedDate(situation) ?? atPace(situation);
    if (timing === null) return made(situation, null);
    const asked = asksWithoutAnswer(situation);
    const key = keyOf('check-in', situation.facts.opportunity.id, timing.anchor);
    const next = { ...write(situation, key, timing, asked), wanted: asked < ASKS_WITHOUT_ANSWER };
    return [...made(situation, key), next];
  },
};
