import type { ToAsk } from '../brief/to-ask.ts';
import type { ToldBefore } from '../brief/told.ts';
import type { Terms } from '../model/brief.ts';
import type { EventOf } from '../model/event.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Person } from '../model/person.ts';
import type { Workspace } from '../model/workspace.ts';
import { type Dealing, dealingIn, partsIn } from '../people/dealings.ts';
import type { Exchange, PassedOn } from '../people/exchange.ts';
import { openActionsAt } from '../people/next-touch.ts';
import { type PersonSummary, personSummary } from '../people/summary.ts';
import type { Action, Caution } from '../playbook/action.ts';
import { dueAtOf } from '../playbook/action.ts';
import type { Instant } from '../time/types.ts';
import { byLikelihood } from './foremost-dealing.ts';
import { likelyCallers } from './likely-callers.ts';
import { type PersonThere, peopleThere } from './people-there.ts';
import type { CallerMatch } from './match.ts';
import { type CallerNegotiation, negotiationWith } from './negotiation-with.ts';

/** What to know before picking up the phone. */
export interface CallerCard {
  readonly match: CallerMatch;
  /** Who it is; null for an opportunity at which nobody is known. */
  readonly person: Person | null;
  /** The person was not found by name or number: of those who have to do with the opportunity they are the likeliest to call. */
  readonly isLikely: boolean;
  /** The opportunity the call is most likely about, with its stage, stated date, terms and what to avoid; null where there is none. */
  readonly foremost: Dealing | null;
  /** The others they have to do with, the likeliest first, what is closed last. */
  readonly others: readonly Dealing[];
  /** Open steps of the person's own, with the caller or at the foremost opportunity; the first due first. */
  readonly openActions: readonly Action[];
  /** The next interview with them, or else at the foremost opportunity; null where none is agreed. */
  readonly nextMeeting: Interview | null;
  /** The last time there was word between them, else the last there was; null before anything. */
  readonly lastExchange: Exchange | null;
  /** What they passed on and promised, the newest first. */
  readonly passedOn: readonly PassedOn[];
  /** What the caller, and the foremost opportunity, were told, the newest first; pay is among it. */
  readonly said: readonly ToldBefore[];
  /** What was told of pay here, the newest first. */
  readonly payTold: readonly ToldBefore[];
  /** The different things that were said about pay; null where they agree. */
  readonly payDiffers: readonly string[] | null;
  /** The day they mean to decide; null where none stands. */
  readonly statedDate: EventOf<'decision-date-stated'> | null;
  /** Own notice, availability and pay, as they are said here. */
  readonly terms: Terms;
  /** Everybody at the foremost opportunity but the caller, whoever decides first. */
  readonly people: readonly PersonThere[];
  readonly ask: readonly ToAsk[];
  /** They have not said when they decide. */
  readonly asksForDecision: boolean;
  /** The negotiation they may speak of; null where no offer is on the table. */
  readonly negotiation: CallerNegotiation | null;
  /** What speaks against asking for news now. */
  readonly avoid: readonly Caution[];
}

const firstDueFirst = (one: Action, other: Action): number => {
  const [here, there] = [dueAtOf(one), dueAtOf(other)];
  if (one.isPressing !== other.isPressing) return one.isPressing ? -1 : 1;
  return here < there ? -1 : here > there ? 1 : one.key < other.key ? -1 : 1;
};

const toldTo = (workspace: Workspace, exchanges: readonly Exchange[]): readonly ToldBefore[] =>
  exchanges.flatMap((exchange) => {
    if (exchange.kind !== 'told') return [];
    const { id, topic, words, personId, at } = exchange.event;
    return [{ id, topic, words, to: personId === null ? '' : (workspace.people[personId]?.name ?? ''), at }];
  });

const newestFirst = (lines: readonly ToldBefore[]): readonly ToldBefore[] =>
  [...new Map(lines.map((line) => [line.id, line])).values()].toSorted((one, other) =>
    one.at < other.at ? 1 : one.at > other.at ? -1 : 0,
  );

interface CardFacts {
  readonly workspace: Workspace;
  readonly actions: readonly Action[];
  readonly match: CallerMatch;
  readonly now: Instant;
  readonly summary: PersonSummary | null;
  readonly dealings: readonly Dealing[];
}

const cardOf = ({ workspace, actions, match, now, summary, dealings }: CardFacts): CallerCard => {
  const [foremost = null, ...others] = dealings;
  const exchanges = summary?.exchanges ?? [];
  const place = foremost?.opportunity.id ?? null;
  const here = place === null ? [] : openActionsAt(actions, place);
  const told = foremost?.told.lines ?? [];
  return {
    match,
    person: summary?.person ?? null,
    isLikely: match.kind === 'opportunity' && summary !== null,
    foremost,
    others,
    openActions: [...new Map([...(summary?.openActions ?? []), ...here].map((action) => [action.key, action])).values()].toSorted(
      firstDueFirst,
    ),
    nextMeeting: summary?.nextMeeting ?? null,
    lastExchange: exchanges.find(({ kind, at }) => (kind === 'contact' || kind === 'met') && at <= now) ?? summary?.lastExchange ?? null,
    passedOn: exchanges.flatMap((exchange) => (exchange.kind === 'passed-on' ? [exchange.event] : [])),
    said: newestFirst([...toldTo(workspace, exchanges), ...told]),
    payTold: told.filter(({ topic }) => topic === 'pay'),
    payDiffers: foremost?.told.payWords ?? null,
    statedDate: foremost?.statedDate ?? null,
    terms: foremost?.terms ?? workspace.settings.terms,
    people: place === null ? [] : peopleThere(workspace, place).filter(({ person }) => person.id !== summary?.person.id),
    ask: foremost?.questions ?? [],
    asksForDecision: foremost?.asksForDecision ?? false,
    negotiation: negotiationWith(workspace, summary?.person ?? null, place, now),
    avoid: foremost?.avoid ?? [],
  };
};

/**
 * What to know of whoever was found, before picking up the phone; null where they are gone. For an opportunity the likely
 * caller is named; for somebody with several opportunities, the one the call is most likely about comes first, unless the
 * person says which it is (`aboutId`).
 */
export const callerCard = (
  workspace: Workspace,
  actions: readonly Action[],
  match: CallerMatch,
  now: Instant,
  aboutId: OpportunityId | null = null,
): CallerCard | null => {
  if (match.kind === 'person') {
    const summary = personSummary(workspace, actions, match.id, now);
    if (summary === null) return null;
    return cardOf({
      workspace,
      actions,
      match,
      now,
      summary,
      dealings: summary.dealings
        .toSorted(byLikelihood(summary.exchanges, now))
        .toSorted((one, other) => Number(other.opportunity.id === aboutId) - Number(one.opportunity.id === aboutId)),
    });
  }
  const opportunity = workspace.opportunities[match.id];
  if (opportunity === undefined) return null;
  const [personId = null] = likelyCallers(workspace, match.id, now);
  const summary = personId === null ? null : personSummary(workspace, actions, personId, now);
  const parts = personId === null ? [] : partsIn(workspace, opportunity, personId);
  const dealing = dealingIn(workspace, opportunity, parts.length === 0 ? ['in-touch'] : parts, now);
  return cardOf({ workspace, actions, match, now, summary, dealings: dealing === null ? [] : [dealing] });
};
