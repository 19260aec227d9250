import { message } from '../messages/message.ts';
import type { EventId, InterviewId, OpportunityId, PersonId } from '../model/ids.ts';
import type { InterviewLog } from '../model/interview-log.ts';
import type { Interview } from '../model/interview.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Stage, WorkspaceEvent } from '../model/event.ts';
import type { Workspace } from '../model/workspace.ts';
import { lastStageOf, stageOf } from '../playbook/stage.ts';
import { fail, succeed } from '../result.ts';
import type { Instant } from '../time/types.ts';
import type { Change, ChangeContext } from './change.ts';
import { findOrAddPerson, type NamedPerson, sameName } from './find-person.ts';
import { historyOf } from './history.ts';
import { newOpportunity } from './opportunity.ts';
import { opportunityGone } from './problems.ts';
import { routeOf } from './route.ts';
import { withRecord } from './records.ts';

/** What a log of an interview became. */
export interface LoggedInterview {
  readonly opportunityId: OpportunityId;
  readonly interviewId: InterviewId;
}

/**
 * Writes down an interview with everything that was said of it: the opportunity (new or known), its people,
 * the round, and the facts that follow.
 */
export const logInterview: Change<InterviewLog, LoggedInterview> = (workspace, log, context) => {
  const known = log.opportunityId === null ? null : workspace.opportunities[log.opportunityId];
  if (known === undefined) return opportunityGone();
  if (known !== null && !sameName(known.company, log.company)) {
    return fail({
      kind: 'company-differs',
      message: message('changes.problem.companyDiffers', { company: known.company }),
      field: 'company',
    });
  }
  const twin = Object.values(workspace.interviews).find(
    (interview) => interview.opportunityId === known?.id && interview.startAt === log.startAt && interview.round === log.round,
  );
  if (twin !== undefined) return fail({ kind: 'already-logged', message: message('changes.problem.alreadyLogged'), field: 'startAt' });

  const interviewId = context.newId('int') as InterviewId;
  const opportunityId = known?.id ?? (context.newId('opp') as OpportunityId);

  const interviewers = addPeople(workspace, log.interviewers, log.company, context);
  const route = routeOf(interviewers.workspace, log.route, known?.route ?? null, context);
  const references = addPeople(route.workspace, log.references, '', context);

  const opportunity: Opportunity = {
    ...(known ?? newOpportunity(opportunityId, log.zone, context.now)),
    company: known?.company ?? log.company,
    role: log.role === '' ? (known?.role ?? '') : log.role,
    source: log.source ?? known?.source ?? '',
    route: route.route,
    referenceIds: [...new Set([...(known?.referenceIds ?? []), ...references.ids])],
  };
  const interview: Interview = {
    id: interviewId,
    opportunityId,
    round: log.round,
    startAt: log.startAt,
    endAt: log.endAt,
    endIsKnown: log.endIsKnown,
    zone: log.zone,
    format: log.format,
    place: log.place,
    interviewerIds: [...new Set(interviewers.ids)],
    feeling: log.feeling,
    goodAnswer: log.goodAnswer,
    gap: log.gap,
    notes: log.notes,
    loggedAt: context.now,
  };

  const facts = factsOf(workspace, log, { opportunityId, interviewId }, context);
  const withOpportunity = withRecord(references.workspace, 'opportunities', opportunityId, opportunity);
  const withInterview = withRecord(withOpportunity, 'interviews', interviewId, interview);
  const withFacts = facts.reduce((so, event) => withRecord(so, 'events', event.id, event), withInterview);
  return succeed({
    workspace: withFacts,
    said: message('changes.interviewLogged', { company: opportunity.company }),
    answer: { opportunityId, interviewId },
  });
};

const addPeople = (
  workspace: Workspace,
  named: readonly NamedPerson[],
  company: string,
  context: ChangeContext,
): { readonly workspace: Workspace; readonly ids: readonly PersonId[] } => {
  let next = workspace;
  const ids: PersonId[] = [];
  for (const person of named) {
    const added = findOrAddPerson(next, person, company, context);
    next = added.workspace;
    ids.push(added.personId);
  }
  return { workspace: next, ids };
};

const factsOf = (workspace: Workspace, log: InterviewLog, ids: LoggedInterview, context: ChangeContext): readonly WorkspaceEvent[] => {
  const { now, newId } = context;
  const at = log.endAt < now ? log.endAt : now;
  const common = () => ({ id: newId('evt') as EventId, opportunityIds: [ids.opportunityId], at, loggedAt: now, notes: '' });
  const facts: WorkspaceEvent[] = [];
  const reached = stageReached(historyOf(workspace, ids.opportunityId), log.round, at);
  if (reached !== null) facts.push({ ...common(), kind: 'stage-reached', ...reached, customStageId: null });
  if (log.decision !== null) {
    const { on, by } = log.decision;
    facts.push({ ...common(), kind: 'decision-date-stated', by, on, zone: log.zone, interviewId: ids.interviewId });
  }
  if (log.followUpChannel !== null) {
    // It was named in the interview, so it is the employer's word even where a recruiter runs the process.
    facts.push({ ...common(), kind: 'follow-up-channel-stated', by: 'employer', channel: log.followUpChannel });
  }
  return facts;
};

/**
 * The stage an interview reaches and when. What ended the process before is reopened by it, what ended it since stands.
 * An application that was written down with a later instant came first all the same.
 */
const stageReached = (
  history: readonly WorkspaceEvent[],
  round: number,
  at: Instant,
): { readonly stage: Stage; readonly at: Instant } | null => {
  const last = lastStageOf(history);
  const overtaken = last !== null && last.at > at && (last.stage === 'applied' || last.stage === 'screening');
  const stage = stageAfter(overtaken ? last.stage : stageOf(history.filter((event) => event.at <= at)), round);
  return stage === null ? null : { stage, at: overtaken ? last.at : at };
};

/** The stage an interview brings an opportunity to; null where it is there or further already. */
const stageAfter = (before: Stage, round: number): Stage | null => {
  const reached: Stage = round === 0 ? 'screening' : 'interviewing';
  switch (before) {
    case 'applied':
    case 'rejected':
    case 'withdrawn':
    case 'silent':
    case 'paused':
      return reached;
    case 'screening':
      return round === 0 ? null : reached;
    default:
      return null;
  }
};
