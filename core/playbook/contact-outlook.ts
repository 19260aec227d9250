import { message } from '../messages/message.ts';
import type { Settings } from '../model/settings.ts';
import type { Instant } from '../time/types.ts';
import type { Caution, PrecedenceLevel } from './action.ts';
import { asksWithoutAnswer } from './asks.ts';
import type { Case } from './case.ts';
import { pacedFrom, timingByPace, timingByWord } from './check-in-timing.ts';
import { ASKS_WITHOUT_ANSWER } from './figures.ts';
import { momentAt } from './moment.ts';
import { guardContact } from './pacing-guard.ts';
import { wayOfCheckIn } from './routing.ts';
import { contactsByRule } from './rulebook.ts';
import { type Situation, situationOf } from './situation.ts';
import { isClosed } from './stage.ts';
import type { Way } from './ways.ts';

/** When asking for news is fine again, why not before, and which way it goes. */
export interface ContactOutlook {
  /** From when it is fine; null where waiting does not mend it. */
  readonly fineAt: Instant | null;
  /** What speaks against asking now; empty where it is fine. */
  readonly cautions: readonly Caution[];
  readonly way: Way;
  /** By whose word the time is this one. */
  readonly level: PrecedenceLevel;
  /** By whose word the way is this one. */
  readonly wayLevel: PrecedenceLevel;
}

const timeOf = (situation: Situation, now: Instant): Pick<ContactOutlook, 'fineAt' | 'level'> => {
  const pace = timingByPace(situation);
  const word = timingByWord(situation);
  if (word !== null) return { fineAt: word.dueAt, level: word.level };
  const next = situation.upcoming.at(-1);
  if (next !== undefined) return { fineAt: pacedFrom(situation, next.endAt), level: pace?.level ?? 'default' };
  return { fineAt: pace?.dueAt ?? now, level: pace?.level ?? 'default' };
};

/** How one opportunity stands with regard to the next check-in, for a screen that is about to write one. */
export const contactOutlook = (facts: Case, settings: Settings, now: Instant): ContactOutlook => {
  const situation = situationOf(facts, settings, momentAt(now), contactsByRule);
  const { value: way, level: wayLevel } = wayOfCheckIn(situation);
  const time = timeOf(situation, now);
  if (isClosed(situation.stage))
    return { fineAt: null, cautions: [{ message: message('playbook.guard.closed'), fineAt: null }], way, wayLevel, level: time.level };
  const isAskedOut = asksWithoutAnswer(situation).length >= ASKS_WITHOUT_ANSWER;
  const cautions = guardContact(situation, { party: way === 'direct' ? 'employer' : 'recruiter', about: 'check-in' });
  return { ...time, fineAt: isAskedOut ? null : time.fineAt, cautions, way, wayLevel };
};
