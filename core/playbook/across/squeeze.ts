import { type Message, message } from '../../messages/message.ts';
import type { Settings } from '../../model/settings.ts';
import { laterOf } from '../../time/instant.ts';
import type { Instant } from '../../time/types.ts';
import { workingDaysBefore } from '../../time/working-days.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { OFFER_WORD_BEFORE_DEADLINE_DAYS } from '../figures.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import type { Offer } from '../offer.ts';
import type { Proposal } from '../rule.ts';
import type { Together } from './across-rule.ts';
import type { Bearing } from './bearing.ts';

/** A company that may still be deciding when an offer of another has run out. */
export interface Undecided {
  readonly bearing: Bearing;
  /** Since when both were known. */
  readonly sinceAt: Instant;
}

/** An offer with a deadline that falls before others decide. */
export interface Squeeze {
  readonly offered: Bearing;
  readonly offer: Offer;
  readonly deadlineAt: Instant;
  /** By id; at least one. */
  readonly undecided: readonly Undecided[];
}

/** Since when a company is known to decide only after that; null where it decides before, or nothing was asked of it. */
const undecidedSince = ({ isClosed, stage, offer, decides, isAskedOut, held }: Bearing, deadlineAt: Instant): Instant | null => {
  if (isClosed || stage === 'paused' || offer !== null) return null;
  if (decides !== null) return decides.at > deadlineAt ? decides.saidAt : null;
  // Two questions without an answer, and no day to wait for: nothing there is worth more time.
  return isAskedOut ? null : (held[0]?.endAt ?? null);
};

/** Every standing offer whose deadline falls before another company decides, those that run out first coming first. */
export const squeezesOf = ({ cases }: Together): readonly Squeeze[] => {
  const squeezes: Squeeze[] = [];
  for (const offered of cases) {
    const { offer, opportunity } = offered;
    if (offered.isClosed || offer?.deadlineAt == null) continue;
    const { deadlineAt } = offer;
    const undecided = cases
      .flatMap((bearing): Undecided[] => {
        const sinceAt = bearing.opportunity.id === opportunity.id ? null : undecidedSince(bearing, deadlineAt);
        return sinceAt === null ? [] : [{ bearing, sinceAt: laterOf(offer.madeAt, sinceAt) }];
      })
      .sort((a, b) => (a.bearing.opportunity.id < b.bearing.opportunity.id ? -1 : 1));
    if (undecided.length > 0) squeezes.push({ offered, offer, deadlineAt, undecided });
  }
  return squeezes.sort((a, b) =>
    a.deadlineAt !== b.deadlineAt ? (a.deadlineAt < b.deadlineAt ? -1 : 1) : a.offered.opportunity.id < b.offered.opportunity.id ? -1 : 1,
  );
};

/** The working morning after it became known, two working days before the deadline at the latest; where that is over, until the deadline. */
export const datesBefore = (
  deadlineAt: Instant,
  sinceAt: Instant,
  settings: Settings,
): Pick<Proposal, 'earliestAt' | 'idealAt' | 'latestAt'> => {
  const morning = nextWorkingMorning(sinceAt, settings);
  const day = workingDaysBefore(dayOf(deadlineAt, settings.zone), OFFER_WORD_BEFORE_DEADLINE_DAYS, settings);
  const usual = endOfDay(day, settings.zone);
  const latestAt = laterOf(usual > morning ? usual : deadlineAt, sinceAt);
  return { earliestAt: sinceAt, idealAt: morning < latestAt ? morning : sinceAt, latestAt };
};

/** Until when an offer stands, as it is said. */
export const deadlineOf = ({ offer, deadlineAt }: Squeeze) =>
  offer.deadline?.time === null ? ({ on: offer.deadline.on, as: 'day' } as const) : ({ at: deadlineAt, as: 'day-time' } as const);

/** What makes the squeeze: until when the offer stands, and when the others decide. */
export const factsOf = (squeeze: Squeeze, undecided: readonly Undecided[]): readonly Message[] => [
  message('playbook.fact.offer-runs-out', { company: squeeze.offered.opportunity.company, deadline: deadlineOf(squeeze) }),
  ...undecided.map(({ bearing: { opportunity, decides } }) =>
    decides === null
      ? message('playbook.fact.decides-someday', { company: opportunity.company })
      : message('playbook.fact.decides-later', { company: opportunity.company, day: { on: decides.on, as: 'sentence' } }),
  ),
];
