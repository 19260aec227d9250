import type { Stage, WorkspaceEvent } from '../model/event.ts';
import type { PersonId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Mark } from '../model/mark.ts';
import type { ActionKey } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import type { Instant } from '../time/types.ts';
import type { Case } from './case.ts';
import { type Contact, type ContactsByRule, contactsOf } from './contacts.ts';
import { type CallingOff, calledOff } from './interview-status.ts';
import type { Moment } from './moment.ts';
import { stageOf } from './stage.ts';

/** One opportunity as it stands at a moment: what every rule reads. */
export interface Situation {
  readonly facts: Case;
  readonly settings: Settings;
  readonly stage: Stage;
  /** What has happened so far, in order. */
  readonly events: readonly WorkspaceEvent[];
  /** Rounds that took place and have ended, in order. */
  readonly held: readonly Interview[];
  /** Rounds that are agreed and have not ended, in order. */
  readonly upcoming: readonly Interview[];
  /** Rounds that do not take place, in order, each with the fact that says so. */
  readonly off: readonly { readonly interview: Interview; readonly event: CallingOff }[];
  readonly contacts: readonly Contact[];
  /** Whether that instant has passed; the only way to the present. */
  readonly passed: (instant: Instant) => boolean;
}

/** Reads a case at a moment. What the clock has not reached yet has not happened. */
export const situationOf = (facts: Case, settings: Settings, moment: Moment, contactsByRule: ContactsByRule): Situation => {
  const events = facts.events.filter((event) => moment.passed(event.at));
  const held: Interview[] = [];
  const upcoming: Interview[] = [];
  const off: Situation['off'][number][] = [];
  const offById = calledOff(events);
  for (const interview of facts.interviews) {
    const event = offById.get(interview.id);
    if (event !== undefined) off.push({ interview, event });
    else (moment.passed(interview.endAt) ? held : upcoming).push(interview);
  }
  held.sort((a, b) => (a.endAt < b.endAt ? -1 : a.endAt > b.endAt ? 1 : 0));
  let contacts: readonly Contact[] | null = null;
  return {
    facts,
    settings,
    stage: stageOf(events),
    events,
    held,
    upcoming,
    off,
    get contacts() {
      return (contacts ??= contactsOf(facts.opportunity, events, facts.marks, contactsByRule));
    },
    passed: moment.passed,
  };
};

/** Whether the person is through with that step: a mark that says done or skipped. */
export const isSettled = (mark: Mark | undefined): boolean => mark?.state.kind === 'done' || mark?.state.kind === 'skipped';

/** The mark under the first of these keys that was done or skipped. One step may have been known by several keys. */
export const settledAmong = (facts: Case, keys: readonly ActionKey[]): ActionKey | null =>
  keys.find((key) => isSettled(facts.marks.get(key))) ?? null;

/** Who manages the process, where somebody does. */
export interface Recruiter {
  readonly personId: PersonId | null;
  /** The person's name, else the agency's; null while neither is known. */
  readonly name: string | null;
}

/** The recruiter of the opportunity; null where contact is direct. */
export const recruiterOf = ({ opportunity, people }: Case): Recruiter | null => {
  if (opportunity.route.kind === 'direct') return null;
  const { recruiterId, agency } = opportunity.route;
  const person = recruiterId === null ? undefined : people[recruiterId];
  return { personId: person?.id ?? null, name: person?.name ?? (agency === '' ? null : agency) };
};

/** The known people met in a round, the recruiter left out, each once. */
export const interviewersOf = ({ opportunity, people }: Case, interview: Interview): readonly PersonId[] => {
  const recruiterId = opportunity.route.kind === 'recruiter' ? opportunity.route.recruiterId : null;
  return [...new Set(interview.interviewerIds)].filter((id) => id !== recruiterId && people[id] !== undefined);
};

/** Whether the round was a talk with the recruiter alone: nobody at the employer was met yet. */
export const isWithRecruiterOnly = ({ opportunity }: Case, { interviewerIds }: Interview): boolean => {
  if (opportunity.route.kind === 'direct' || opportunity.route.recruiterId === null) return false;
  const { recruiterId } = opportunity.route;
  return interviewerIds.length > 0 && interviewerIds.every((id) => id === recruiterId);
};
