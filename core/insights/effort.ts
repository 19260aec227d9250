import type { EventOf } from '../model/event.ts';
import type { ActionKey, OpportunityId } from '../model/ids.ts';
import type { LetterKind } from '../model/letter.ts';
import type { Mark } from '../model/mark.ts';
import type { Workspace } from '../model/workspace.ts';
import { marksByOpportunity } from '../playbook/by-opportunity.ts';
import { isTry, TOLD_TWICE_WITHIN_MS } from '../playbook/contacts.ts';
import { calledOff } from '../playbook/interview-status.ts';
import { ruleNameOf } from '../playbook/action-key.ts';
import { MINUTES } from '../playbook/figures.ts';
import type { RuleId } from '../playbook/rules.ts';
import { MINUTE_MS, msBetween } from '../time/instant.ts';
import { addDays, mondayOf } from '../time/local-day.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import { isWithin, stretchOf } from './range.ts';
import { scopeOf, type WantedScope } from './scope.ts';

export const effortKinds = ['interviews', 'preparation', 'debriefs', 'practice', 'letters', 'search'] as const;
/** What time went into. `letters` holds letters and calls, `search` the weekly look for more. */
export type EffortKind = (typeof effortKinds)[number];

/** Time that is known, and time that is taken from what such a step usually takes. Both in milliseconds. */
export interface Spent {
  readonly knownMs: number;
  readonly estimatedMs: number;
}

/** What went into one week, from its Monday, where the person is. */
export interface EffortWeek {
  readonly mondayOn: LocalDay;
  readonly byKind: Readonly<Record<EffortKind, Spent>>;
  readonly all: Spent;
  /** It is not over, or its beginning lies before the range. */
  readonly isPart: boolean;
}

/** The time that went into the search, by week. */
export interface Effort {
  /** Every week from the first to the last, those with nothing too; the oldest first. */
  readonly weeks: readonly EffortWeek[];
  readonly byKind: Readonly<Record<EffortKind, Spent>>;
  readonly all: Spent;
  /** The middle of the whole weeks, in milliseconds; null where there is none. */
  readonly middleMs: number | null;
  /** Only what belongs to some opportunities is counted: practice and the search belong to none. */
  readonly isNarrowed: boolean;
}

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
interface Piece {
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
  return Object.values(events).flatMap((event) => {
    if (event.kind !== 'contact' || event.direction !== 'out' || isTry(event) || byLetters.has(event.id)) return [];
    const [opportunityId = null] = event.opportunityIds;
    if (event.opportunityIds.some((id) => isTicked(bySteps.get(id) ?? [], event.at))) return [];
    return [estimated('letters', event.at, CONTACT_MINUTES[event.about] ?? MINUTES.reply, opportunityId)];
  });
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

const nothing: Spent = { knownMs: 0, estimatedMs: 0 };

const spentOn = (pieces: readonly Piece[]): Spent => {
  let [knownMs, estimatedMs] = [0, 0];
  for (const { ms, isEstimated } of pieces) {
    if (isEstimated) estimatedMs += ms;
    else knownMs += ms;
  }
  return knownMs + estimatedMs === 0 ? nothing : { knownMs, estimatedMs };
};

const byKindOf = (pieces: readonly Piece[]): Readonly<Record<EffortKind, Spent>> => {
  const of = (wanted: EffortKind): Spent => spentOn(pieces.filter(({ kind }) => kind === wanted));
  return {
    interviews: of('interviews'),
    preparation: of('preparation'),
    debriefs: of('debriefs'),
    practice: of('practice'),
    letters: of('letters'),
    search: of('search'),
  };
};

/** All of it, known or estimated, in milliseconds. */
export const allOf = ({ knownMs, estimatedMs }: Spent): number => knownMs + estimatedMs;

const middle = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** Whether less than everything is asked for, other than by days. */
const isNarrow = ({ route, source, role, stage }: WantedScope): boolean =>
  route !== null || source !== null || role !== '' || stage !== null;

/**
 * The time that went into the search in the days of the range, whenever the opportunities it went into were begun.
 * Interviews, debriefs and practice have times of their own; letters, calls, preparation and the search are estimated
 * by what the playbook plans for such a step.
 */
export const effortOf = (workspace: Workspace, wanted: WantedScope, now: Instant): Effort => {
  const { zone } = workspace.settings;
  const today = dayOf(now, zone);
  const stretch = stretchOf(wanted.range, today, zone);
  const isNarrowed = isNarrow(wanted);
  const among = isNarrowed ? scopeOf(workspace, { ...wanted, range: { kind: 'all' } }, now).byId : null;

  const byWeek = new Map<LocalDay, Piece[]>();
  const pieces: Piece[] = [];
  const all = [
    fromInterviews(workspace, now),
    fromDebriefs(workspace),
    fromPractice(workspace),
    fromSteps(workspace),
    fromContacts(workspace),
  ].flat();
  for (const piece of all) {
    const { at, ms, opportunityId } = piece;
    if (ms <= 0 || at > now || !isWithin(stretch, at)) continue;
    if (among !== null && (opportunityId === null || !among.has(opportunityId))) continue;
    pieces.push(piece);
    const monday = mondayOf(dayOf(at, zone));
    const others = byWeek.get(monday);
    if (others === undefined) byWeek.set(monday, [piece]);
    else others.push(piece);
  }

  const weeks: EffortWeek[] = [];
  const lastOn = stretch.toAt === null || stretch.toAt > now ? today : dayOf(stretch.toAt, zone);
  const firstOn = stretch.fromAt === null ? null : dayOf(stretch.fromAt, zone);
  const [first] = [...byWeek.keys()].sort();
  for (let mondayOn = first; mondayOn !== undefined && mondayOn <= lastOn; mondayOn = addDays(mondayOn, 7)) {
    const of = byWeek.get(mondayOn) ?? [];
    const isPart = addDays(mondayOn, 6) >= today || addDays(mondayOn, 6) > lastOn || (firstOn !== null && mondayOn < firstOn);
    weeks.push({ mondayOn, byKind: byKindOf(of), all: spentOn(of), isPart });
  }
  return {
    weeks,
    byKind: byKindOf(pieces),
    all: spentOn(pieces),
    middleMs: middle(weeks.filter(({ isPart }) => !isPart).map(({ all }) => allOf(all))),
    isNarrowed,
  };
};
