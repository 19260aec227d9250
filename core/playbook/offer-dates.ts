import { type Message, message } from '../messages/message.ts';
import type { Settings } from '../model/settings.ts';
import { laterOf } from '../time/instant.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { workingDaysAfter, workingDaysBefore } from '../time/working-days.ts';
import { dayOf, endOfDay } from '../time/zone.ts';
import { DECIDED_AFTER_WORKING_DAYS, OFFER_WORKING_DAYS_BEFORE } from './figures.ts';
import { morningOf, nextWorkingMorning } from './interview-hours.ts';
import type { Offer } from './offer.ts';
import type { Proposal } from './rule.ts';
import { within } from './words.ts';

type Days = Pick<Proposal, 'idealAt' | 'latestAt'>;

/** Two working days before an offer ends; where its day is another one at the person's place, the earlier counts. */
const dayBefore = ({ on }: NonNullable<Offer['deadline']>, endsAt: Instant, settings: Settings): LocalDay => {
  const here = dayOf(endsAt, settings.zone);
  return workingDaysBefore(here < on ? here : on, OFFER_WORKING_DAYS_BEFORE, settings);
};

/** When terms are raised: the next working morning, two working days before the deadline at the latest. */
export const daysBeforeDeadline = ({ madeAt, deadline, deadlineAt }: Offer, settings: Settings): Days => {
  const morning = nextWorkingMorning(madeAt, settings);
  if (deadline === null || deadlineAt === null) return { idealAt: morning, latestAt: null };
  const day = endOfDay(dayBefore(deadline, deadlineAt, settings), settings.zone);
  // Where two working days before it are gone already, it is to be said at once, and counts until the deadline itself.
  if (day <= madeAt) return { idealAt: madeAt, latestAt: laterOf(deadlineAt, madeAt) };
  return { idealAt: morning <= day ? morning : madeAt, latestAt: day };
};

/** When an offer is decided: begun two working days before the deadline and done by it; without one, after three working days. */
export const decisionDays = ({ madeAt, deadline, deadlineAt }: Offer, settings: Settings): Days => {
  if (deadline === null || deadlineAt === null) {
    const day = workingDaysAfter(dayOf(madeAt, settings.zone), DECIDED_AFTER_WORKING_DAYS, settings);
    return { idealAt: laterOf(morningOf(day, settings), madeAt), latestAt: null };
  }
  const morning = morningOf(dayBefore(deadline, deadlineAt, settings), settings);
  const latestAt = laterOf(deadlineAt, madeAt);
  const idealAt = laterOf(morning, madeAt);
  return { idealAt: idealAt <= latestAt ? idealAt : madeAt, latestAt };
};

/** The facts both rest on. */
export const offerFacts = (company: string, { madeAt, deadline, deadlineAt }: Offer): readonly Message[] => [
  message('playbook.fact.offer-made', { company, at: within(madeAt) }),
  ...(deadline === null || deadlineAt === null
    ? [message('playbook.fact.no-deadline')]
    : [
        deadline.time === null
          ? message('playbook.fact.offer-until-day', { day: { on: deadline.on, as: 'sentence' } })
          : message('playbook.fact.offer-until', { deadline: within(deadlineAt) }),
      ]),
];
