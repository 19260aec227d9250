import type { EventOf } from '../model/event.ts';
import type { ActionKey, OpportunityId } from '../model/ids.ts';
import type { LetterKind } from '../model/letter.ts';
import type { Mark } from '../model/mark.ts';
import type { Workspace } from '../model/workspace.ts';
import { ruleNameOf } from '../playbook/action-key.ts';
import { marksByOpportunity } from '../playbook/by-opportunity.ts';
import { isTry, TOLD_TWICE_WITHIN_MS } from '../playbook/contacts.ts';
import { MINUTES } from '../playbook/figures.ts';
import { calledOff } from '../playbook/interview-status.ts';
import type { RuleId } from '../playbook/rules.ts';
import { MINUTE_MS, msBetween } from '../time/instant.ts';
import type { Instant } from '../time/types.ts';

export const effortKinds = ['interviews', 'preparation', 'debriefs', 'practice', 'letters', 'search'] as const;
/** What time went into. `letters` holds letters and calls, `search` the weekly look for more. */
export type EffortKind = (typeof effortKinds)[number];

/** What a letter usually takes: as long as the step of the playbook that asks for it. */
const LETTER_MINUTES: Partial<Record<LetterKind, number>> = {
  'thank-you': MINUTES.thankYou,
  material: MINUTES.sendRequested,
  'check-in': MINUTES.checkIn,
  'feedback-request': MINUTES.feedbackRequest,
  withdrawal: MINUTES.withdrawal,
  'reference-heads-up': MINUTES.references,
  'reference-thanks': MINUTES.thankReference,
  'recruiter-feedback': MINUTES.recruiterCall,
  negotiation: MINUTES.negotiation,
};

/** What steps of the playbook that were ticked off usually take; interviews and debriefs have times of their own. */
const STEPS: Partial<Record<RuleId, { readonly kind: EffortKind; readonly minutes: number }>> = {
  prepare: { kind: 'preparation', minutes: MINUTES.prepare },
  'back-to-basics': { kind: 'preparation', minutes: MINUTES.basics },
  'keep-searching': { kind: 'search', minutes: MINUTES.search },
  'ask-next-steps': { kind: 'letters', minutes: MINUTES.askNextSteps },
  'ask-format': { kind: 'letters', minutes: MINUTES.askFormat },
  'recruiter-call': { kind: 'letters', minutes: MINUTES.recruiterCall },
  'thank-you': { kind: 'letters', minutes: MINUTES.thankYou },
  'thank-through-recruiter': { kind: 'letters', minutes: MINUTES.relayedThanks },
  references: { kind: 'letters', minutes: MINUTES.references },
  rearrange: { kind: 'letters', minutes: MINUTES.rearrange },
  reply: { kind: 'letters', minutes: MINUTES.reply },
  'send-requested': { kind: 'letters', minutes: MINUTES.sendRequested },
  'inform-recruiter': { kind: 'letters', minutes: MINUTES.informRecruiter },
  'check-in': { kind: 'letters', minutes: MINUTES.checkIn },
  'thank-reference': { kind: 'letters', minutes: MINUTES.thankReference },
  negotiate: { kind: 'letters', minutes: MINUTES.negotiation },
  'ask-for-time': { kind: 'letters', minutes: MINUTES.offerWord },
  'tell-of-offer': { kind: 'letters', minutes: MINUTES.offerWord },
  'tell-withdrawal': { kind: 'letters', minutes: MINUTES.withdrawal },
  'ask-feedback': { kind: 'letters', minutes: MINUTES.feedbackRequest },
  'thank-recruiter': { kind: 'letters', minutes: MINUTES.recruiterThanks },
  'tell-references': { kind: 'letters', minutes: MINUTES.lastWordToReference },
  'await-contract': { kind: 'letters', minutes: MINUTES.contract },
  'tell-others': { kind: 'letters', minutes: MINUTES.offerWord },
};

/** What a message or a call that was logged usually takes, where no letter and no step tells of it. */
const CONTACT_MINUTES: Partial<Record<EventOf<'contact'>['about'], number>> = {
  thanks: MINUTES.thankYou,
  'check-in': MINUTES.checkIn,
  feedback: MINUTES.recruiterCall,
  material: MINUTES.sendRequested,
  withdrawal: MINUTES.withdrawal,
  negotiation: MINUTES.negotiation,
  'heads-up': MINUTES.references,
};

/** One thing that took time. */
export interface Piece {
  readonly kind: EffortKind;
  readonly at: Instant;
  readonly ms: number;
  readonly isEstimated: boolean;
  /** Null where it belongs to no single one. */
  readonly opportunityId: OpportunityId | null;
}

const fromInterviews = ({ interviews, events }: Workspace, now: Instant): readonly Piece[] => {
  const off = calledOff(Object.values(events));
  return Object.values(interviews).flatMap(({ id, opportunityId, startAt, endAt, endIsKnown }) =>
    endAt > now || off.has(id)
      ? []
      : [{ kind: 'interviews' as const, at: startAt, ms: msBetween(startAt, endAt), isEstimated: !endIsKnown, opportunityId }],
  );
};

const fromDebriefs = ({ debriefs, interviews }: Workspace): readonly Piece[] =>
  Object.values(debriefs).map(({ id, startedAt, spentMs }) => ({
    kind: 'debriefs',
    at: startedAt,
    ms: spentMs,
    isEstimated: false,
    opportunityId: interviews[id]?.opportunityId ?? null,
  }));

const fromPractice = ({ answers }: Workspace): readonly Piece[] =>
  Object.values(answers).flatMap(({ practices }) =>
    practices.map(({ at, tookMs }) => ({ kind: 'practice', at, ms: tookMs, isEstimated: false, opportunityId: null })),
  );

const estimated = (kind: EffortKind, at: Instant, minutes: number, opportunityId: OpportunityId | null): Piece => ({
  kind,
  at,
  ms: minutes * MINUTE_MS,
  isEstimated: true,
  opportunityId,
});

/** Whether a step of that opportunity was ticked off about then: then it tells of the message already. */
const isTicked = (marks: readonly Mark[], at: Instant): boolean =>
  marks.some(
    ({ key, state }) =>
      state.kind === 'done' && stepOf(key)?.kind === 'letters' && Math.abs(msBetween(state.at, at)) <= TOLD_TWICE_WITHIN_MS,
  );

const stepOf = (key: ActionKey) => (STEPS as Readonly<Record<string, (typeof STEPS)[RuleId]>>)[ruleNameOf(key)];

/** Messages and calls of the person's own that neither a letter nor a step tells of. */
const fromContacts = ({ events, letters, marks }: Workspace): readonly Piece[] => {
  const bySteps = marksByOpportunity(marks);
  const byLetters = new Set(Object.values(letters).map(({ sent }) => sent?.eventId));
  const pieces: Piece[] = [];
  for (const event of Object.values(events)) {
    if (event.kind !== 'contact' || event.direction !== 'out' || isTry(event) || byLetters.has(event.id)) continue;
    if (event.opportunityIds.some((id) => isTicked(bySteps.get(id) ?? [], event.at))) continue;
    pieces.push(estimated('letters', event.at, CONTACT_MINUTES[event.about] ?? MINUTES.reply, event.opportunityIds[0] ?? null));
  }
  return pieces;
};

/** Letters that were sent, and steps that were ticked off; a step that a letter did counts once. */
const fromSteps = ({ letters, marks }: Workspace): readonly Piece[] => {
  const pieces: Piece[] = [];
  const done = new Set<string>();
  for (const { kind, sent, actionKey, opportunityId } of Object.values(letters)) {
    if (sent === null) continue;
    if (actionKey !== null) done.add(actionKey);
    pieces.push(estimated('letters', sent.at, LETTER_MINUTES[kind] ?? MINUTES.reply, opportunityId));
  }
  for (const { key, opportunityId, state } of Object.values(marks)) {
    const step = stepOf(key);
    if (state.kind === 'done' && step !== undefined && !done.has(key))
      pieces.push(estimated(step.kind, state.at, step.minutes, opportunityId));
  }
  return pieces;
};

/** Everything that took time, in any order; what has a time of its own is known, the rest is estimated by the playbook's figures. */
export const effortPieces = (workspace: Workspace, now: Instant): readonly Piece[] => [
  ...fromInterviews(workspace, now),
  ...fromDebriefs(workspace),
  ...fromPractice(workspace),
  ...fromSteps(workspace),
  ...fromContacts(workspace),
];
