import { type MessageValue, message } from '../messages/message.ts';
import type { EventOf } from '../model/event.ts';
import type { Instant } from '../time/types.ts';
import type { Caution } from './action.ts';
import { asksWithoutAnswer } from './asks.ts';
import { pacedFrom, timingByPace, timingByWord } from './check-in-timing.ts';
import { asks } from './contacts.ts';
import { ASKS_WITHOUT_ANSWER } from './figures.ts';
import { objectionToThanks, wayOfCheckIn, wayOfThanks } from './routing.ts';
import { recruiterOf, type Situation } from './situation.ts';
import { named, within } from './words.ts';

type About = EventOf<'contact'>['about'];

/** An instant as it stands after "from". */
const from = (at: Instant): MessageValue => ({ at, as: 'smart' });

/** A message the person has in mind. */
export interface IntendedContact {
  readonly party: 'employer' | 'recruiter';
  readonly about: About;
  /** When it is to go out; left out, it is meant for now. */
  readonly at?: Instant;
  /** It is written already, so that a question counts itself among those without an answer. */
  readonly isSent?: boolean;
}

/** Thanks, answers, material, withdrawal and the like are never too soon; what asks or merely writes may be. */
const mayBeTooSoon = (about: About): boolean => asks(about) || about === 'other';

const answering: ReadonlySet<About> = new Set(['answer', 'material']);

/** The employer is written to although everything is to go through the recruiter. */
const wayCaution = (situation: Situation, { party, about }: IntendedContact): Caution | null => {
  const recruiter = recruiterOf(situation.facts);
  if (recruiter === null || party !== 'employer') return null;
  // Whoever wrote directly is answered the way it came.
  if (answering.has(about) && situation.contacts.some((contact) => contact.direction === 'in' && contact.party === 'employer')) return null;
  const way = about === 'thanks' ? wayOfThanks(situation) : wayOfCheckIn(situation);
  if (way.value === 'direct') return about === 'thanks' ? objectionToThanks(situation) : null;
  return { message: message('playbook.guard.through-recruiter', { ...named(recruiter.name), by: way.level }), fineAt: null };
};

/** When asking for news is fine again, as far as the clock of the last contact goes, after the rounds that are agreed too. */
const fineByPace = (situation: Situation): Instant | null => {
  const next = situation.upcoming.at(-1);
  return next === undefined ? (timingByPace(situation)?.dueAt ?? null) : pacedFrom(situation, next.endAt);
};

const timeCaution = (situation: Situation, { about }: IntendedContact, isAhead: (at: Instant) => boolean): Caution | null => {
  const { upcoming } = situation;
  const [next] = upcoming;
  const word = about === 'check-in' ? timingByWord(situation) : null;
  if (word !== null && word.by.kind === 'word') {
    if (!isAhead(word.dueAt)) return null;
    const { kind, on, by } = word.by.statement;
    const key = kind === 'decision-date-stated' ? 'playbook.guard.before-date' : 'playbook.guard.before-advised';
    return { message: message(key, { by, day: { on, as: 'sentence' }, fine: from(word.dueAt) }), fineAt: word.dueAt };
  }
  // A question about a round that is agreed is part of arranging it.
  if (next !== undefined && about !== 'check-in') return null;
  const fineAt = fineByPace(situation);
  if (fineAt === null || !isAhead(fineAt)) return null;
  if (next !== undefined) return { message: message('playbook.guard.meeting-ahead', { start: within(next.startAt) }), fineAt };
  const pace = timingByPace(situation)?.by;
  const lastAt = pace?.kind === 'pace' ? pace.lastContactAt : null;
  const key = lastAt === null ? 'playbook.guard.too-soon-after-meeting' : 'playbook.guard.too-soon';
  return { message: message(key, { ...(lastAt === null ? {} : { last: within(lastAt) }), fine: from(fineAt) }), fineAt };
};

/** The word of warning before a third question without an answer; null where it is not the third. */
export const thirdQuestion = (situation: Situation, { isSent = false }: Pick<IntendedContact, 'isSent'> = {}): Caution | null => {
  const asked = asksWithoutAnswer(situation).length;
  if (asked < ASKS_WITHOUT_ANSWER) return null;
  return { message: message('playbook.guard.third', { asked: asked + (isSent ? 1 : 0) }), fineAt: null };
};

/**
 * What speaks against a message: too soon after the last contact, before the day they named, a third one that asks
 * without an answer, past the recruiter. Empty where it is fine; a word of warning never forbids.
 */
export const guardContact = (situation: Situation, intended: IntendedContact): readonly Caution[] => {
  const { about, at } = intended;
  const isAhead = (instant: Instant): boolean => (at === undefined ? !situation.passed(instant) : at < instant);
  const cautions: Caution[] = [];
  const way = wayCaution(situation, intended);
  if (way !== null) cautions.push(way);
  if (!mayBeTooSoon(about)) return cautions;
  const third = asks(about) ? thirdQuestion(situation, intended) : null;
  if (third !== null) cautions.push(third);
  const time = timeCaution(situation, intended, isAhead);
  if (time !== null) cautions.push(time);
  return cautions;
};
