import { type Message, message } from '../../messages/message.ts';
import type { LogEntry } from '../log-entry.ts';
import { offerDoubt } from '../offer-doubt.ts';
import { type NamedOffer, offersNamed, offersNamedAsSuch } from '../offers-named.ts';
import { figureTheyHave } from './safe-figure.ts';
import { type Negotiation, type NegotiationCheck, type NegotiationWarning, type WayOut, warningKey } from './warning.ts';

const namedIn = ({ workspace, opportunity }: Negotiation, { does, words }: LogEntry): readonly NamedOffer[] => {
  if (does.kind === 'told' && does.topic === 'offers') return offersNamedAsSuch(workspace, words, opportunity.id);
  return does.kind === 'told' || does.kind === 'letter' ? offersNamed(workspace, words, opportunity.id) : [];
};

/** Another offer is leverage only while it is real, and as it is (a short career guide; no games, says a former recruiter). */
export const leverage: NegotiationCheck = (negotiation) =>
  negotiation.entries.flatMap((entry): readonly NegotiationWarning[] => {
    const { workspace, opportunity, now } = negotiation;
    if (entry.elsewhere !== null) return [];
    const doubt = offerDoubt(workspace, opportunity.id, namedIn(negotiation, entry), entry.words, { at: entry.at, now });
    if (doubt === null) return [];
    const { how, company, id, said } = doubt;
    // Only where they differ is a figure named; the other sentences have none.
    const noted = doubt.noted ?? '';
    const values = { how, named: company === '' ? 'no' : 'yes', company, said, noted };
    const figure = figureTheyHave(negotiation, null);
    const correct: WayOut | null = entry.event === null ? null : { kind: 'correct', eventId: entry.event.id };
    const safe: Message = message('negotiation.leverage.safe', {
      how,
      noted,
      figured: figure === null ? 'no' : 'yes',
      figure: figure ?? '',
    });
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
