import type { Competence } from '../gaps/competences.ts';
import type { Story } from '../model/answer.ts';
import type { Brief, Terms } from '../model/brief.ts';
import type { InterviewId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { caseOf } from '../playbook/case.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import { statedDate } from '../standing/milestones.ts';
import { addMs } from '../time/instant.ts';
import { dayOf } from '../time/zone.ts';
import type { Instant } from '../time/types.ts';
import { answersWorthBringing, type WorthBringing } from './answers-worth-bringing.ts';
import { type AspectStanding, aspectsOf } from './aspects.ts';
import { type Carried, carriedOver } from './carried.ts';
import { type CheckLine, checklistOf } from './checklist.ts';
import { emptyBrief } from './empty-brief.ts';
import { foremost } from './foremost.ts';
import { colleaguesOf, type Panelist, panelOf } from './panel.ts';
import { termsHere } from './terms.ts';
import { questionsToAsk, type ToAsk } from './to-ask.ts';
import { type Told, toldHere } from './told.ts';

/** Everything the brief for one interview shows, from everything so far. */
export interface InterviewBrief {
  readonly interview: Interview;
  readonly opportunity: Opportunity;
  /** What the person added to it; empty parts where they have not. */
  readonly own: Brief;
  /** Gaps to close and doubts to settle, those that matter most for this interview. */
  readonly points: readonly Carried[];
  /** The others, which can wait. */
  readonly more: readonly Carried[];
  /** How many of those that matter most are not ticked yet. */
  readonly open: number;
  readonly closing: readonly Competence[];
  readonly panel: readonly Panelist[];
  /** Known people who could be added to the panel. */
  readonly colleagues: readonly Person[];
  readonly aspects: readonly AspectStanding[];
  readonly answers: readonly WorthBringing[];
  /** False while the answers are proposals. */
  readonly answersArePicked: boolean;
  readonly stories: readonly Story[];
  readonly questions: readonly ToAsk[];
  /** They have not said when they decide: worth asking at the end (a career magazine). */
  readonly asksForDecision: boolean;
  readonly terms: Terms;
  readonly told: Told;
  readonly checklist: readonly CheckLine[];
}

/** The brief for an interview, or null where there is no such interview. One that was held keeps the brief it had. */
export const briefOf = (workspace: Workspace, interviewId: InterviewId, now: Instant): InterviewBrief | null => {
  const interview = workspace.interviews[interviewId];
  const facts = interview === undefined ? null : caseOf(workspace, interview.opportunityId);
  if (interview === undefined || facts === null) return null;
  const { opportunity, events } = facts;
  const { opportunityId } = interview;
  const own = workspace.briefs[interviewId] ?? emptyBrief(interviewId, now);
  // What came of the interview itself is no preparation for it.
  const until = interview.startAt <= now ? addMs(interview.startAt, -1) : now;
  const before = standingInterviews(Object.values(workspace.interviews), Object.values(workspace.events))
    .filter(({ id, startAt }) => startAt <= until && id !== interviewId)
    .toSorted((a, b) => (a.startAt < b.startAt ? -1 : 1));
  const earlier = before.filter((each) => each.opportunityId === opportunityId);
  const debriefsHere = earlier.flatMap(({ id }) => workspace.debriefs[id] ?? []);

  const carried = carriedOver(workspace, { opportunityId, closedGaps: own.closedGaps }, until);
  const { points, more } = foremost(carried.points, opportunityId);
  const stories = own.storyIds.flatMap((id) => workspace.stories[id] ?? []);
  const terms = termsHere(own, workspace.settings);
  const table = { workspace, interview, brief: own, held: before };
  const { arePicked, answers } = answersWorthBringing({
    workspace,
    brief: own,
    opportunityId,
    held: before,
    carried: new Set(carried.points.map(({ key }) => key)),
  });
  return {
    interview,
    opportunity,
    own,
    points,
    more,
    open: points.filter(({ isClosed }) => !isClosed).length,
    closing: carried.closing,
    panel: panelOf(table),
    colleagues: colleaguesOf(table),
    aspects: aspectsOf({
      brief: own,
      opportunity,
      points: carried.points,
      stories,
      terms,
      fitWords: debriefsHere.findLast(({ fit }) => fit.why.trim() !== '')?.fit.why ?? '',
      wasDebriefed: debriefsHere.length > 0,
    }),
    answers,
    answersArePicked: arePicked,
    stories,
    questions: questionsToAsk(workspace, own, earlier),
    asksForDecision: !knowsTheDay(facts.events, now),
    terms,
    told: toldHere(workspace.people, events, terms.pay),
    checklist: checklistOf(own, interview.format),
  };
};

/** A day that is over tells nothing any more. */
const knowsTheDay = (events: Parameters<typeof statedDate>[0], now: Instant): boolean => {
  const stated = statedDate(events);
  return stated !== null && stated.on >= dayOf(now, stated.zone);
};
