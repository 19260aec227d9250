import { type Message, message } from '../../messages/message.ts';
import type { ActionKey } from '../../model/ids.ts';
import { keyOf } from '../action-key.ts';
import { asksWithoutAnswer } from '../asks.ts';
import { type CheckInTiming, paceOf, timingByPace, timingByWord } from '../check-in-timing.ts';
import { ASKS_WITHOUT_ANSWER, MINUTES } from '../figures.ts';
import { guardContact } from '../pacing-guard.ts';
import { checkInGuide } from '../guides/check-in.ts';
import { owesAnswer } from '../reply-clock.ts';
import type { Proposal, Rule } from '../rule.ts';
import { wayOfCheckIn } from '../routing.ts';
import { settledMarksOf } from '../settled-marks.ts';
import { interviewersOf, isSettled, recruiterOf, type Situation } from '../situation.ts';
import { interviewEnded, named, within } from '../words.ts';

const disagreement = message('playbook.disagreement.pace');

/** By their word, else at the person's pace once somebody was met. */
const timingOf = (situation: Situation): CheckInTiming | null =>
  timingByWord(situation) ?? (situation.held.length === 0 ? null : timingByPace(situation));

const followedBy = ({ by, level }: CheckInTiming): Message => {
  if (by.kind === 'word') {
    const { kind, on } = by.statement;
    const key = kind === 'decision-date-stated' ? 'playbook.check-in.followed-date' : 'playbook.check-in.followed-advised';
    return message(key, { by: by.statement.by, day: { on, as: 'sentence' } });
  }
  if (by.pace.isOnHold) return message('playbook.check-in.followed-hold');
  return message('playbook.check-in.followed-pace', { pace: by.pace.pace, level });
};

const factsOf = ({ facts, held }: Situation, { by }: CheckInTiming): readonly Message[] => {
  if (by.kind === 'word') {
    const { kind, on, at } = by.statement;
    const key = kind === 'decision-date-stated' ? 'playbook.fact.date-stated' : 'playbook.fact.date-advised';
    return [message(key, { by: by.statement.by, day: { on, as: 'sentence' }, said: within(at) })];
  }
  const interview = held.at(-1);
  return [
    ...(interview === undefined ? [] : [interviewEnded(facts.opportunity.company, interview)]),
    ...(by.lastContactAt === null ? [] : [message('playbook.fact.last-contact', { at: within(by.lastContactAt) })]),
  ];
};

type Words = Pick<Proposal, 'facts' | 'settled' | 'changes' | 'cautions'>;

const write = (situation: Situation, key: ActionKey, timing: Omit<CheckInTiming, 'by'>, asked: number, words: Words): Proposal => {
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
    latestAt: timing.latestAt,
    precision: 'day',
    minutes: MINUTES.checkIn,
    mend: timing.latestAt === null ? null : message('playbook.check-in.mend'),
    ...words,
  };
};

/** Check-ins that were made; each started the clock of the next one. */
const made = (situation: Situation, next: ActionKey | null): readonly Proposal[] =>
  settledMarksOf(situation.facts, 'check-in').flatMap(({ key, state: { kind, at } }) => {
    if (kind !== 'done' || key === next) return [];
    const timing = { anchor: '', waitsFromAt: at, dueAt: at, latestAt: null, level: 'default' } as const;
    return [write(situation, key, timing, 0, { facts: [message('playbook.fact.checked-in', { at: within(at) })], changes: null })];
  });

const isAwaited = ({ stage, upcoming }: Situation): boolean => stage !== 'offer' && upcoming.length === 0;

const nextOf = (situation: Situation, key: ActionKey, timing: CheckInTiming): Proposal | null => {
  const asked = asksWithoutAnswer(situation).length;
  const wanted = isAwaited(situation) && !owesAnswer(situation) && asked < ASKS_WITHOUT_ANSWER;
  if (!wanted && !isSettled(situation.facts.marks.get(key))) return null;
  const party = wayOfCheckIn(situation).value === 'direct' ? 'employer' : 'recruiter';
  // Before its time it is in sight only to be waited with.
  const waits = situation.passed(timing.waitsFromAt) && !situation.passed(timing.dueAt);
  const next = write(situation, key, timing, asked, {
    facts: factsOf(situation, timing),
    settled: { disagreement, followed: followedBy(timing), level: timing.level },
    changes: message('playbook.changes.contact'),
    cautions: waits ? guardContact(situation, { party, about: 'check-in' }) : [],
  });
  return { ...next, wanted };
};

/** A short question for news: on the word of those who decide, else at the person's pace, and never a third time unanswered. */
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
  contact: { party: 'employer', about: 'check-in', to: 'whoever-runs-it' },
  canBeOff: true,
  stands: 'open',
  guide: checkInGuide,
  onDone: null,
  applies: isAwaited,
  propose: (situation) => {
    const timing = timingOf(situation);
    if (timing === null) return made(situation, null);
    const key = keyOf('check-in', situation.facts.opportunity.id, timing.anchor);
    const next = nextOf(situation, key, timing);
    return [...made(situation, key), ...(next === null ? [] : [next])];
  },
};
