import type { WorkspaceEvent } from '../../model/event.ts';
import type { OpportunityId } from '../../model/ids.ts';
import type { Currency } from '../../model/offer.ts';
import type { Workspace } from '../../model/workspace.ts';
import { oneCurrency } from '../../offers/one-currency.ts';
import { caseOf } from '../../playbook/case.ts';
import { offersOf } from '../../playbook/offer.ts';
import { isClosed, stageOf } from '../../playbook/stage.ts';
import type { Instant } from '../../time/types.ts';
import { negotiationLog } from '../negotiation-log.ts';
import { negotiatorOf } from '../negotiator.ts';
import { statementsIn } from '../statement.ts';
import { figureDiffers } from './figure-differs.ts';
import { leverage } from './leverage.ts';
import { presentPay } from './present-pay.ts';
import { secondNegotiator } from './second-negotiator.ts';
import { walkAway } from './walk-away.ts';
import { type Negotiation, type NegotiationCheck, type NegotiationWarning, type WarningKind, warningKinds } from './warning.ts';

const checks: Readonly<Record<WarningKind, NegotiationCheck>> = {
  'second-negotiator': secondNegotiator,
  'figure-differs': figureDiffers,
  leverage,
  'present-pay': presentPay,
  'walk-away': walkAway,
};

/** A negotiation as it stands, for all that reads it; null where there is none such opportunity. */
export const readNegotiation = (workspace: Workspace, id: OpportunityId, now: Instant): Negotiation | null => {
  const facts = caseOf(workspace, id);
  if (facts === null) return null;
  const events = facts.events.filter(({ at }) => at <= now);
  const record = workspace.offers[id] ?? null;
  const terms = record?.terms ?? null;
  const currency = terms?.currency ?? null;
  const basis = { currency, hours: terms?.hours ?? null, one: oneCurrency(workspace, now, currency ?? ('GBP' as Currency)) };
  const entries = negotiationLog(workspace, id, now);
  return {
    workspace,
    opportunity: facts.opportunity,
    now,
    entries,
    negotiator: negotiatorOf(workspace, id, now, entries),
    offeredAt: offersOf(events).at(-1)?.madeAt ?? null,
    isOver: isClosed(stageOf(events)),
    record,
    terms,
    presentJob: workspace.settings.comparison.presentJob,
    basis,
    asked: statementsIn(entries, 'pay', basis),
    earned: statementsIn(entries, 'earnings', basis),
  };
};

/** Every warning there is, also those that were left; the newest fact first, and of one fact what weighs more. */
const allWarnings = (workspace: Workspace, id: OpportunityId, now: Instant): readonly NegotiationWarning[] => {
  const negotiation = readNegotiation(workspace, id, now);
  if (negotiation === null || negotiation.isOver) return [];
  const place = new Map(negotiation.entries.map((entry, at) => [entry.id, at]));
  const weight = { guard: 0, hint: 1 } as const;
  return warningKinds
    .flatMap((kind) => checks[kind](negotiation))
    .toSorted((one, other) => (place.get(other.aboutId) ?? 0) - (place.get(one.aboutId) ?? 0) || weight[one.level] - weight[other.level]);
};

/** What is worth a look in a negotiation under way, without what the person left; nothing once it is over. */
export const negotiationWarnings = (workspace: Workspace, id: OpportunityId, now: Instant): readonly NegotiationWarning[] => {
  const left = new Set(workspace.offers[id]?.ignored);
  return allWarnings(workspace, id, now).filter(({ key }) => !left.has(key));
};

/** What the person looked at and left, while it is still so: it can be looked at again. */
export const warningsLeft = (workspace: Workspace, id: OpportunityId, now: Instant): readonly NegotiationWarning[] => {
  const left = new Set(workspace.offers[id]?.ignored);
  return left.size === 0 ? [] : allWarnings(workspace, id, now).filter(({ key }) => left.has(key));
};

/** What a fact would be warned of, before it is written down. */
export const warningsBefore = (
  workspace: Workspace,
  id: OpportunityId,
  event: WorkspaceEvent,
  now: Instant,
): readonly NegotiationWarning[] =>
  allWarnings({ ...workspace, events: { ...workspace.events, [event.id]: event } }, id, now).filter(({ aboutId }) => aboutId === event.id);
