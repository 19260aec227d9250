import type { InterviewFormat } from '../model/interview.ts';
import type { OpportunityId } from '../model/ids.ts';
import { dayOf } from '../time/zone.ts';
import type { LocalDay, LocalTime } from '../time/types.ts';
import type { QuickLogContext } from './context.ts';
import type { NamedRoute } from './reading.ts';

/** A call on the phone, and a screening call, are shorter than a talk face to face; the figures are the product's own. */
const PHONE_MINUTES = 45;
const INTERVIEW_MINUTES = 60;
const LAST_MINUTE = 24 * 60 - 1;

/** How long an interview usually takes, in minutes, where the end is not said. */
export const usualMinutes = (format: InterviewFormat | null, round: number): number =>
  format === 'phone' || round === 0 ? PHONE_MINUTES : INTERVIEW_MINUTES;

/** The time so many minutes later (or earlier), inside the same day. */
export const timeLater = (time: LocalTime, minutes: number): LocalTime => {
  const at = Math.min(LAST_MINUTE, Math.max(0, Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + minutes));
  return `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}` as LocalTime;
};

/** The round of a known interview on that day, else one after the latest known, else the first. */
export const usualRound = (opportunityId: OpportunityId | null, startOn: LocalDay | null, { interviews }: QuickLogContext): number => {
  const own = interviews.filter((interview) => interview.opportunityId === opportunityId);
  const sameDay = own.find(({ startAt, zone }) => dayOf(startAt, zone) === startOn);
  return sameDay?.round ?? Math.max(0, ...own.map(({ round }) => round)) + 1;
};

/** The route a known opportunity takes, in the form's terms. */
export const knownRoute = (opportunityId: OpportunityId | null, { opportunities, people }: QuickLogContext): NamedRoute | null => {
  const route = opportunities.find(({ id }) => id === opportunityId)?.route;
  if (route === undefined || route.kind === 'direct') return route ?? null;
  const person = people.find(({ id }) => id === route.recruiterId);
  return {
    kind: 'recruiter',
    recruiter: person === undefined ? null : { personId: person.id, name: person.name, role: 'recruiter' },
    agency: route.agency,
  };
};
