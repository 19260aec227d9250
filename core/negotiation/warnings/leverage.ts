import { type Message, message } from '../../messages/message.ts';
import type { OpportunityId } from '../../model/ids.ts';
import type { LogEntry } from '../log-entry.ts';
import { companiesIn, deniesOffers, namesOtherOffer, offerStandingAt, otherOffersAt } from '../offers-named.ts';
import { figureTheyHave } from './safe-figure.ts';
import { type Negotiation, type NegotiationCheck, type NegotiationWarning, type WayOut, warningKey } from './warning.ts';

const namesOffer = ({ does, words }: LogEntry): boolean => {
  if (does.kind === 'told') return does.topic === 'offers' ? !deniesOffers(words) : namesOtherOffer(words);
  return does.kind === 'letter' && namesOtherOffer(words);
};

/** How the offer that was named stood when it was named, and now; null where all is well. */
const wrongWith = (
  negotiation: Negotiation,
  entry: LogEntry,
): { readonly how: 'none' | 'ended'; readonly company: string; readonly id: OpportunityId | null } | null => {
  const { workspace, opportunity, now } = negotiation;
  const companies = companiesIn(workspace, entry.words, opportunity.id);
  for (const { id, company } of companies) {
    const then = offerStandingAt(workspace, id, entry.at);
    if (then === 'none') return { how: 'none', company, id };
    if (then === 'ended' || offerStandingAt(workspace, id, now) !== 'stands') return { how: 'ended', company, id };
  }
  if (companies.length > 0) return null;
  const [then] = otherOffersAt(workspace, opportunity.id, entry.at);
  if (then === undefined) return { how: 'none', company: '', id: null };
  return otherOffersAt(workspace, opportunity.id, now).length > 0 ? null : { how: 'ended', company: then.company, id: then.id };
};

/** Another offer is leverage only while it is real (a short career guide; no games, says a former recruiter). */
export const leverage: NegotiationCheck = (negotiation) =>
  negotiation.entries.flatMap((entry): readonly NegotiationWarning[] => {
    if (entry.elsewhere !== null || !namesOffer(entry)) return [];
    const wrong = wrongWith(negotiation, entry);
    if (wrong === null) return [];
    const { how, company, id } = wrong;
    const values = { how, named: company === '' ? 'no' : 'yes', company };
    const figure = figureTheyHave(negotiation, null);
    const correct: WayOut | null = entry.event === null ? null : { kind: 'correct', eventId: entry.event.id };
    const safe: Message = message('negotiation.leverage.safe', { how, figured: figure === null ? 'no' : 'yes', figure: figure ?? '' });
    return [
      {
        key: warningKey('leverage', entry.id),
        kind: 'leverage',
        aboutId: entry.id,
        level: 'guard',
        title: message('negotiation.leverage.title', values),
        safe,
        facts: [message('negotiation.fact.named', { on: { at: entry.at, as: 'sentence' } }), message('negotiation.fact.no-offer', values)],
        way: how === 'none' && id !== null ? { kind: 'note-offer', opportunityId: id, company } : correct,
        isPrivate: false,
      },
    ];
  });
