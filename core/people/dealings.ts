import { type ToAsk, questionsToAsk } from '../brief/to-ask.ts';
import { termsHere } from '../brief/terms.ts';
import { type Told, toldHere } from '../brief/told.ts';
import type { Message } from '../messages/message.ts';
import type { Terms } from '../model/brief.ts';
import type { EventOf } from '../model/event.ts';
import type { PersonId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Caution } from '../playbook/action.ts';
import { caseOf } from '../playbook/case.ts';
import { standingInterviews } from '../playbook/interview-status.ts';
import { momentAt } from '../playbook/moment.ts';
import { standingOffer } from '../playbook/offer.ts';
import { guardContact } from '../playbook/pacing-guard.ts';
import { contactsByRule } from '../playbook/rulebook.ts';
import { situationOf } from '../playbook/situation.ts';
import { isClosed, stageOf } from '../playbook/stage.ts';
import { standingDate } from '../playbook/stated-date.ts';
import { customStageOf } from '../standing/custom-stage.ts';
import { standingWords } from '../standing/standing-words.ts';
import type { Instant } from '../time/types.ts';

/** What somebody is to one opportunity. */
export type Part = 'recruiter' | 'interviewer' | 'reference' | 'in-touch';

/** One opportunity somebody has to do with, and what to know of it while talking with them. */
export interface Dealing {
  readonly opportunity: Opportunity;
  readonly parts: readonly Part[];
  readonly stage: Message;
  readonly isOpen: boolean;
  /** The decision date that stands; null where there is none. */
  readonly statedDate: EventOf<'decision-date-stated'> | null;
  /** What they were told here. */
  readonly told: Told;
  /** Own notice, availability and pay, as they are said here. */
  readonly terms: Terms;
  /** What to ask: for the next round, and what was left unasked. */
  readonly questions: readonly ToAsk[];
  /** They have not said when they decide. */
  readonly asksForDecision: boolean;
  /** What speaks against asking them for news now. */
  readonly avoid: readonly Caution[];
}

const NO_TERMS: Terms = { notice: '', available: '', pay: '' };

/** What somebody is to that opportunity, the weightiest first; empty where they have nothing to do with it. */
export const partsIn = (workspace: Workspace, opportunity: Opportunity, id: PersonId): readonly Part[] => {
  const { route, referenceIds } = opportunity;
  const parts: Part[] = [];
  if (route.kind === 'recruiter' && route.recruiterId === id) parts.push('recruiter');
  const facts = caseOf(workspace, opportunity.id);
  if (facts?.interviews.some(({ interviewerIds }) => interviewerIds.includes(id)) === true) parts.push('interviewer');
  if (referenceIds.includes(id)) parts.push('reference');
  if (parts.length > 0) return parts;
  const isInTouch = facts?.events.some((event) => 'personId' in event && event.personId === id) === true;
  return isInTouch ? ['in-touch'] : [];
};

/** What is to be known of one opportunity while talking with somebody who has that part in it. */
export const dealingIn = (workspace: Workspace, opportunity: Opportunity, parts: readonly Part[], now: Instant): Dealing | null => {
  const facts = caseOf(workspace, opportunity.id);
  if (facts === null) return null;
  const { interviews, events } = facts;
  const { settings, briefs } = workspace;
  const stage = stageOf(events);
  const isOpen = !isClosed(stage);
  const situation = situationOf(facts, settings, momentAt(now), contactsByRule);
  const rounds = standingInterviews(interviews, events);
  const next = rounds.find(({ endAt }) => endAt > now);
  const brief = next === undefined ? undefined : briefs[next.id];
  const lastBrief = brief ?? rounds.map(({ id }) => briefs[id]).findLast((each) => each !== undefined);
  const terms = termsHere(lastBrief ?? { terms: NO_TERMS }, settings);
  const statedDate = isOpen ? standingDate(situation) : null;
  const isOfProcess = parts.some((part) => part !== 'reference');
  const held = rounds.filter(({ endAt }) => endAt <= now);
  // Once they made an offer they have decided: there is no news to ask for, and the answer is the person’s.
  const awaitsNews = isOpen && isOfProcess && standingOffer(situation.events) === null;
  return {
    opportunity,
    parts,
    stage: standingWords(stage, interviews, events, customStageOf(events, settings.customStages)),
    isOpen,
    statedDate,
    told: toldHere(workspace.people, events, terms.pay),
    terms,
    questions: isOpen && isOfProcess ? questionsToAsk(workspace, { questions: brief?.questions ?? [] }, held) : [],
    asksForDecision: awaitsNews && statedDate === null,
    avoid: awaitsNews ? guardContact(situation, { party: parts.includes('recruiter') ? 'recruiter' : 'employer', about: 'check-in' }) : [],
  };
};
