import type { CallOutput, CallParsed } from '../contract.ts';
import { message } from '../messages/message.ts';
import type { WorkspaceEvent } from '../model/event.ts';
import type { EventId, InterviewId, OpportunityId, PersonId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { isClosed, stageOf } from '../playbook/stage.ts';
import { fail, succeed } from '../result.ts';
import type { Instant, Zone } from '../time/types.ts';
import type { Change } from './change.ts';
import { sameName } from './find-person.ts';
import { historyOf } from './history.ts';
import { over } from './over.ts';
import { routeOf } from './route.ts';
import { opportunityGone, personGone } from './problems.ts';
import { keepRecords, withoutRecord, withRecord } from './records.ts';
import { withoutHandedOver, withoutLearning } from './learning.ts';
import { withoutWordsAbout } from './words-about.ts';

/** An opportunity nothing is known of yet but its place, with everything at its default. */
export const newOpportunity = (id: OpportunityId, zone: Zone, createdAt: Instant): Omit<Opportunity, 'company' | 'role' | 'route'> => ({
  id,
  zone,
  business: '',
  source: '',
  referenceIds: [],
  rulesOff: [],
  pace: null,
  thankThroughRecruiter: null,
  excites: '',
  notes: '',
  createdAt,
});

/** Starts to follow an opportunity that is heard of, without a word of how far it is. */
export const hearOfOpportunity: Change<Omit<CallParsed<'opportunity.add'>, 'appliedAt'>, CallOutput<'opportunity.add'>> = (
  workspace,
  { company, role, source = '', route, zone },
  context,
) => {
  const twins = Object.values(workspace.opportunities).filter((each) => sameName(each.company, company) && sameName(each.role, role));
  // Applying again once the first process has ended is a process of its own.
  if (twins.some(({ id }) => !isClosed(stageOf(historyOf(workspace, id)))))
    return fail({ kind: 'already-tracked', message: message('changes.problem.alreadyTracked', { company }), field: 'company' });
  const opportunityId = context.newId('opp') as OpportunityId;
  const routed = routeOf(workspace, route, null, context);
  const opportunity: Opportunity = { ...newOpportunity(opportunityId, zone, context.now), company, role, source, route: routed.route };
  return succeed({
    workspace: withRecord(routed.workspace, 'opportunities', opportunityId, opportunity),
    said: message('changes.opportunityAdded', { company }),
    answer: { opportunityId },
  });
};

/** Starts to follow an opportunity the person applied for, before any interview. */
export const addOpportunity: Change<CallParsed<'opportunity.add'>, CallOutput<'opportunity.add'>> = (workspace, input, context) => {
  const heard = hearOfOpportunity(workspace, input, context);
  if (!heard.ok) return heard;
  const applied: WorkspaceEvent = {
    id: context.newId('evt') as EventId,
    kind: 'stage-reached',
    opportunityIds: [heard.value.answer.opportunityId],
    at: input.appliedAt,
    loggedAt: context.now,
    notes: '',
    stage: 'applied',
    customStageId: null,
  };
  return succeed({ ...heard.value, workspace: withRecord(heard.value.workspace, 'events', applied.id, applied) });
};

/** Corrects what is known of an opportunity. */
export const updateOpportunity: Change<CallParsed<'opportunity.update'>> = (workspace, patch) => {
  const before = workspace.opportunities[patch.id];
  if (before === undefined) return opportunityGone();
  const after: Opportunity = { ...over(before, patch), createdAt: before.createdAt };
  const people = [...after.referenceIds, ...(after.route.kind === 'recruiter' && after.route.recruiterId ? [after.route.recruiterId] : [])];
  if (!people.every((id) => Object.hasOwn(workspace.people, id))) return personGone();
  return succeed({
    workspace: withRecord(workspace, 'opportunities', after.id, after),
    said: isSameButForWords(before, after) ? null : message('changes.opportunityChanged', { company: after.company }),
    answer: null,
  });
};

const withoutWords = (opportunity: Opportunity): string => JSON.stringify({ ...opportunity, notes: '', excites: '', business: '' });

/** Notes, what excites and what the company does are saved while they are typed, and a toast for every pause would be noise. */
const isSameButForWords = (before: Opportunity, after: Opportunity): boolean =>
  (before.notes !== after.notes || before.excites !== after.excites || before.business !== after.business) &&
  withoutWords(before) === withoutWords(after);

/**
 * Removes an opportunity with its rounds, its history and what was said about its actions.
 * An event about several opportunities stays with the others; somebody only it knew, and of whom
 * nothing was written down, goes with it.
 */
export const removeOpportunity: Change<{ readonly id: OpportunityId }> = (workspace, { id }) => {
  const opportunity = workspace.opportunities[id];
  if (opportunity === undefined) return opportunityGone();
  const interviewIds = Object.values(workspace.interviews)
    .filter((interview) => interview.opportunityId === id)
    .map((interview) => interview.id);
  let next = keepRecords(workspace, 'opportunities', (each) => each.id !== id);
  next = keepRecords(next, 'interviews', (interview) => interview.opportunityId !== id);
  next = keepRecords(next, 'letters', (letter) => letter.opportunityId !== id);
  next = withoutRecord(withoutRecord(next, 'offers', id), 'decisions', id);
  next = withoutHandedOver(withoutLearning(next, interviewIds), id);
  next = withoutOpportunityInEvents(next, id, interviewIds);
  const eventIds = Object.keys(workspace.events).filter((eventId) => !Object.hasOwn(next.events, eventId));
  next = keepRecords(next, 'marks', (mark) => mark.opportunityId !== id);
  next = keepRecords(next, 'ticks', (ticks) => ticks.opportunityId !== id);
  next = withoutWordsAbout(next, [id, ...interviewIds, ...eventIds]);
  return succeed({
    workspace: withoutStrangers(workspace, next),
    said: message('changes.opportunityRemoved', { company: opportunity.company }),
    answer: null,
  });
};

const withoutOpportunityInEvents = (workspace: Workspace, id: OpportunityId, interviewIds: readonly InterviewId[]): Workspace => {
  const events: Record<string, WorkspaceEvent> = {};
  for (const [key, event] of Object.entries(workspace.events)) {
    if (!event.opportunityIds.includes(id)) events[key] = event;
    else if (event.opportunityIds.length > 1) {
      const others = { ...event, opportunityIds: event.opportunityIds.filter((each) => each !== id) };
      const isNamedInGone = 'interviewId' in others && others.interviewId !== null && interviewIds.includes(others.interviewId);
      if (!isNamedInGone) events[key] = others;
      // A move or a cancellation is about that interview alone; a date outlives the talk it was named in.
      else if (others.kind === 'decision-date-stated') events[key] = { ...others, interviewId: null };
    }
  }
  return { ...workspace, events };
};

const isUnknown = ({ notes, research, links, emails, phones, referee }: Person): boolean =>
  notes === '' && research === '' && referee === null && links.length + emails.length + phones.length === 0;

const withoutStrangers = (before: Workspace, after: Workspace): Workspace => {
  const still = peopleInUse(after);
  const was = peopleInUse(before);
  return keepRecords(after, 'people', (person) => still.has(person.id) || !was.has(person.id) || !isUnknown(person));
};

const peopleInUse = (workspace: Workspace): ReadonlySet<PersonId | null> => {
  const ids = new Set<PersonId | null>();
  for (const { referenceIds, route } of Object.values(workspace.opportunities)) {
    for (const id of referenceIds) ids.add(id);
    if (route.kind === 'recruiter') ids.add(route.recruiterId);
  }
  for (const { interviewerIds } of Object.values(workspace.interviews)) for (const id of interviewerIds) ids.add(id);
  for (const event of Object.values(workspace.events)) if ('personId' in event) ids.add(event.personId);
  for (const { questions } of Object.values(workspace.debriefs)) for (const { askedById } of questions) ids.add(askedById);
  for (const { panel } of Object.values(workspace.briefs)) for (const { personId } of panel) ids.add(personId);
  for (const { personId } of Object.values(workspace.letters)) ids.add(personId);
  for (const { handedOver } of Object.values(workspace.documents)) for (const { personId } of handedOver) ids.add(personId);
  return ids;
};
