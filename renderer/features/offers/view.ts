import { type Message, message } from '../../../core/messages/message.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { JobColumn } from '../../../core/offers/column.ts';
import { type ComparedOffers, compareOffers } from '../../../core/offers/compare-offers.ts';
import { interviewToKeep } from '../../../core/offers/interview-to-keep.ts';
import { offerStanding } from '../../../core/offers/offer-state.ts';
import { eventsByOpportunity } from '../../../core/playbook/by-opportunity.ts';
import { signedElsewhere } from '../../../core/offers/signed-elsewhere.ts';
import { inOrder, lastStageOf } from '../../../core/playbook/stage.ts';
import { daysBetween } from '../../../core/time/local-day.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS, msBetween } from '../../../core/time/instant.ts';
import type { Instant } from '../../../core/time/types.ts';

/** An offer that was answered or ended within so many days is still told of here; ours. */
const LATELY_DAYS = 21;

/** An offer that is no longer on the table, and how it ended. */
export interface Ended {
  readonly opportunity: Opportunity;
  readonly words: Message;
  readonly at: Instant;
}

/** From two to five whole days ahead a weekday names one day, and today and tomorrow have words of their own. */
const [FIRST_WEEKDAY, LAST_WEEKDAY] = [2, 5] as const;

/** What the screen of the offers shows. */
export interface OffersView {
  readonly title: Message;
  /** The line above it; null where there is nothing to count down to. */
  readonly over: Message | null;
  readonly compared: ComparedOffers;
  /** Said yes to, and not signed yet. */
  readonly accepted: readonly Opportunity[];
  /** The offers that only wait to hear that a contract was signed elsewhere: all there are, or none. */
  readonly waiting: readonly Opportunity[];
  /** Which interview is not to be called off yet; null where none lies ahead, and once something is signed. */
  readonly keep: Message | null;
  /** The newest in front. */
  readonly ended: readonly Ended[];
}

/** Until when the first offer stands, counting down: in days, on the last one in hours, in the last one in minutes. */
const overOf = (first: JobColumn | undefined, now: Instant): Message | null => {
  if (first === undefined) return null;
  const deadlineAt = first.offer?.deadlineAt ?? null;
  if (deadlineAt === null) return message('offers.over.open');
  const { company } = first;
  const by = { at: deadlineAt, as: 'smart' } as const;
  const leftMs = msBetween(now, deadlineAt);
  if (leftMs < 0) return message('offers.over.past', { company, by });
  const [unit, ms] =
    leftMs >= DAY_MS ? (['days', DAY_MS] as const) : leftMs >= HOUR_MS ? (['hours', HOUR_MS] as const) : (['minutes', MINUTE_MS] as const);
  const count = Math.floor(leftMs / ms);
  const isNear = unit === 'days' && count >= FIRST_WEEKDAY && count <= LAST_WEEKDAY;
  return isNear
    ? message('offers.over.left.near', { company, weekday: { at: deadlineAt, as: 'weekday' }, time: { at: deadlineAt, as: 'time' }, count })
    : message('offers.over.left', { company, by, unit, count });
};

const keepOf = (workspace: Workspace, offers: number, hasYes: boolean, now: Instant): Message | null => {
  const kept = interviewToKeep(workspace, now);
  if (kept === null) return null;
  const { opportunity, on, others } = kept;
  const away = daysBetween(dayOf(now, workspace.settings.zone), on);
  return message('offers.keep', {
    others,
    company: opportunity.company,
    near: away >= FIRST_WEEKDAY && away <= LAST_WEEKDAY ? 'yes' : 'no',
    weekday: { on, as: 'weekday' },
    when: { on, as: 'sentence' },
    // What was said yes to is not among those that are shown.
    several: offers > 1 && !hasYes ? 'yes' : 'no',
  });
};

/** Whose contracts were signed while these offers stand, and whom that leaves waiting; nobody while one is still to be decided. */
const signaturesOver = (
  workspace: Workspace,
  { offers }: ComparedOffers,
  now: Instant,
): { readonly signed: readonly Opportunity[]; readonly waiting: readonly Opportunity[] } => {
  const signed = new Set<Opportunity>();
  const waiting: Opportunity[] = [];
  for (const { id } of offers) {
    const own = id === 'present' ? undefined : workspace.opportunities[id];
    const elsewhere = own === undefined ? null : signedElsewhere(workspace, own.id, now);
    if (own === undefined || elsewhere === null) return { signed: [], waiting: [] };
    signed.add(elsewhere);
    waiting.push(own);
  }
  return { signed: [...signed], waiting };
};

/** Offers side by side, those that were said yes to, and those that ended lately. */
export const offersView = (workspace: Workspace, now: Instant): OffersView => {
  const compared = compareOffers(workspace, now);
  const accepted: Opportunity[] = [];
  const ended: Ended[] = [];
  for (const [id, events] of eventsByOpportunity(workspace.events)) {
    const opportunity = workspace.opportunities[id];
    const past = events.filter(({ at }) => at <= now).toSorted(inOrder);
    const { state, offer } = offerStanding(past, now);
    if (opportunity === undefined || offer === null || state === 'open' || state === 'over') continue;
    if (state === 'accepted') accepted.push(opportunity);
    else {
      const at = lastStageOf(past)?.at ?? offer.madeAt;
      if (msBetween(at, now) <= LATELY_DAYS * DAY_MS)
        ended.push({ opportunity, at, words: message('offers.lately.state', { state, when: { at, as: 'sentence' } }) });
    }
  }
  ended.sort((one, other) => msBetween(one.at, other.at));
  const { signed, waiting } = signaturesOver(workspace, compared, now);
  return {
    title:
      signed.length > 0
        ? message('offers.title.signed', { company: signed.map(({ company }) => company) })
        : message('offers.title', { count: compared.offers.length }),
    // Nothing is left to decide by a day: they only wait for the word.
    over: signed.length > 0 ? null : overOf(compared.offers[0], now),
    compared,
    waiting,
    accepted,
    keep: keepOf(workspace, compared.offers.filter(({ id }) => id !== 'present').length, accepted.length > 0, now),
    ended,
  };
};
