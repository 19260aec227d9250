import type { ComponentType } from 'react';
import type { OpportunityId } from '../../../core/model/ids.ts';
import { DecisionPart } from '../../decision/DecisionPart.tsx';
import { NegotiationPart } from '../../negotiation/NegotiationPart.tsx';
import { TermsPart } from './TermsPart.tsx';

/** The parts of one offer in the order of their switch; each has a place of its own. */
export const offerParts = {
  terms: TermsPart,
  negotiation: NegotiationPart,
  decision: DecisionPart,
} as const satisfies Readonly<Record<string, ComponentType<{ readonly id: OpportunityId }>>>;
export type OfferPart = keyof typeof offerParts;

/** Where a part of an offer is shown; the terms come first. */
export const placeOfPart = (id: OpportunityId, part: OfferPart): string => (part === 'terms' ? `/offers/${id}` : `/offers/${id}/${part}`);

/** Whether there is such a part. */
export const isPart = (name: string): name is OfferPart => Object.hasOwn(offerParts, name);
