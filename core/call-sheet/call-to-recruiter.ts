import type { Debrief } from '../model/debrief.ts';
import type { CallSheet } from '../model/call-sheet.ts';
import type { ActionKey, InterviewId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Action, GuidePoint } from '../playbook/action.ts';
import { keyOf } from '../playbook/action-key.ts';
import { caseOf } from '../playbook/case.ts';
import { fellShort, forgottenIn, topicsOf } from '../playbook/from-debriefs.ts';
import { askRecruiterForDate, recruiterCallAfterRoughGuide, recruiterCallGuide } from '../playbook/guides/recruiter-call.ts';
import { isTry } from '../playbook/contacts.ts';
import { isLive } from '../playbook/to-action.ts';
import { sameRecruiter } from './other-processes.ts';
import { recruiterOf } from '../playbook/situation.ts';
import type { Instant } from '../time/types.ts';

/** What the call is about concerning one interview. */
export interface CallAbout {
  readonly interview: Interview;
  readonly opportunity: Opportunity;
  /** The step of the plan, under which the points are ticked. */
  readonly key: ActionKey;
  readonly points: readonly GuidePoint[];
  /** It fell well short: the call begins with balanced words, lessons and reasons (the Hays interview guide). */
  readonly isRough: boolean;
  /** Whom the person met, the recruiter left out. */
  readonly met: readonly string[];
  /** What was talked about, by the debrief. */
  readonly topics: readonly string[];
  readonly signs: Debrief['signs'];
  /** The questions that were forgotten, for the recruiter to ask (a short career guide). */
  readonly forgotten: readonly string[];
  /** Null where nobody debriefed it yet. */
  readonly debrief: Debrief | null;
  /** Null while nothing was written on it. */
  readonly sheet: CallSheet | null;
}

/** One call to a recruiter. */
export interface CallToRecruiter {
  /** Null where only the agency, or not even that, is known. */
  readonly recruiter: Person | null;
  /** The person's name, else the agency's; null while neither is known. */
  readonly name: string | null;
  readonly agency: string;
  /** The step that this call does, with those it covers; null where it is through or not in the plan. */
  readonly step: Action | null;
  /** When the call was over; null while it is to be made. */
  readonly finishedAt: Instant | null;
  /** When the person rang and nobody picked up, since the interview, in order. */
  readonly tries: readonly Instant[];
  /** The interview that was asked for first. */
  readonly parts: readonly [CallAbout, ...CallAbout[]];
}

const aboutOf = (workspace: Workspace, plan: readonly Action[], id: InterviewId): CallAbout | null => {
  const interview = workspace.interviews[id];
  const facts = interview === undefined ? null : caseOf(workspace, interview.opportunityId);
  if (interview === undefined || facts === null || facts.opportunity.route.kind === 'direct') return null;
  const key = keyOf('recruiter-call', id);
  const { recruiterId } = facts.opportunity.route;
  const isRough = fellShort(facts, interview);
  const usual = isRough ? recruiterCallAfterRoughGuide : recruiterCallGuide;
  return {
    interview,
    opportunity: facts.opportunity,
    key,
    points: plan.find((action) => action.key === key)?.guide ?? [...usual, askRecruiterForDate],
    isRough,
    met: interview.interviewerIds.flatMap((each) => (each === recruiterId ? [] : (workspace.people[each]?.name ?? []))),
    topics: topicsOf(facts, [interview]),
    signs: facts.debriefs.get(id)?.signs ?? [],
    forgotten: forgottenIn(facts, [interview]) ?? [],
    debrief: facts.debriefs.get(id) ?? null,
    sheet: workspace.callSheets[id] ?? null,
  };
};

const interviewsOf = ({ interviews }: Workspace, actions: readonly Action[], now: Instant): readonly InterviewId[] =>
  actions.flatMap(({ interviewId }) => {
    const interview = interviewId === null ? undefined : interviews[interviewId];
    return interview === undefined || interview.endAt > now ? [] : [interview.id];
  });

/** Calls to the same recruiter that were put off to the same time are one call still. */
const putOffTogether = ({ opportunities }: Workspace, plan: readonly Action[], step: Action): readonly Action[] => {
  const here = step.opportunityId === null ? undefined : opportunities[step.opportunityId];
  return plan.filter(({ ruleId, state, opportunityId }) => {
    const there = opportunityId === null ? undefined : opportunities[opportunityId];
    return (
      ruleId === 'recruiter-call' &&
      state.kind === 'snoozed' &&
      step.state.kind === 'snoozed' &&
      state.untilAt === step.state.untilAt &&
      here !== undefined &&
      there !== undefined &&
      (here.id === there.id || sameRecruiter(here.route, there.route))
    );
  });
};

/** The sheets that were filled in one call with this one. */
const finishedTogether = ({ callSheets }: Workspace, id: InterviewId, finishedAt: Instant): readonly InterviewId[] =>
  Object.values(callSheets).flatMap((sheet) => (sheet.finishedAt === finishedAt && sheet.id !== id ? [sheet.id] : []));

const withStep = (workspace: Workspace, plan: readonly Action[], step: Action): readonly Action[] => [
  step,
  ...plan.filter(({ key }) => step.covers.includes(key)),
  ...putOffTogether(workspace, plan, step),
];

/**
 * The call to the recruiter after an interview, with the other interviews that the same call is about; null where no
 * recruiter runs the process, or there is no such interview.
 */
export const callToRecruiter = (workspace: Workspace, plan: readonly Action[], id: InterviewId, now: Instant): CallToRecruiter | null => {
  const first = aboutOf(workspace, plan, id);
  const facts = first === null ? null : caseOf(workspace, first.opportunity.id);
  const recruiter = facts === null ? null : recruiterOf(facts);
  if (first === null || facts === null || recruiter === null) return null;
  const finishedAt = first.sheet?.finishedAt ?? null;
  const own = plan.find((action) => action.key === first.key && isLive(action));
  const step = (own?.coveredBy == null ? own : plan.find(({ key }) => key === own.coveredBy)) ?? null;
  const others =
    finishedAt !== null
      ? finishedTogether(workspace, id, finishedAt)
      : step === null
        ? []
        : [...new Set(interviewsOf(workspace, withStep(workspace, plan, step), now))].filter((each) => each !== id);
  const { route } = first.opportunity;
  return {
    recruiter: recruiter.personId === null ? null : (workspace.people[recruiter.personId] ?? null),
    name: recruiter.name,
    agency: route.kind === 'recruiter' ? route.agency : '',
    step,
    finishedAt,
    tries: facts.events.flatMap((event) =>
      event.kind === 'contact' && isTry(event) && event.at >= first.interview.endAt ? [event.at] : [],
    ),
    parts: [first, ...others.flatMap((each) => aboutOf(workspace, plan, each) ?? [])],
  };
};
