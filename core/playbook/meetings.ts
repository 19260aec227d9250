import type { PersonId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import { dayOf } from '../time/zone.ts';
import type { Case } from './case.ts';
import { interviewersOf, isWithRecruiterOnly } from './situation.ts';

/** What one note thanks for: the rounds of one day with one person, or a round with nobody known by name. */
export interface Meeting {
  readonly personId: PersonId | null;
  /** In order, at least one. */
  readonly rounds: readonly [Interview, ...Interview[]];
}

/** The meetings that these rounds were, so that somebody met twice on one day is thanked once. */
export const meetingsOf = (facts: Case, held: readonly Interview[]): readonly Meeting[] => {
  const meetings = new Map<string, { personId: PersonId | null; rounds: [Interview, ...Interview[]] }>();
  for (const interview of held) {
    if (isWithRecruiterOnly(facts, interview)) continue;
    const people = interviewersOf(facts, interview);
    const day = dayOf(interview.startAt, interview.zone);
    for (const personId of people.length === 0 ? [null] : people) {
      const name = personId === null ? interview.id : `${personId} ${day}`;
      const meeting = meetings.get(name);
      if (meeting === undefined) meetings.set(name, { personId, rounds: [interview] });
      else meeting.rounds.push(interview);
    }
  }
  return [...meetings.values()];
};

/** The round whose end starts the 24 hours of a meeting: the last of the day. */
export const lastRoundOf = ({ rounds }: Meeting): Interview => rounds.at(-1) ?? rounds[0];
