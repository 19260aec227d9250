import { expect, it } from 'vitest';
import type { WorkspaceEvent } from '../../core/model/event.ts';
import { anEvent, anEventId, anOffer, anOpportunityId, at, aWorkspace } from '../../core/testing/builders.ts';
import { offerNoted } from './offer-noted.ts';

const before = aWorkspace({ events: [anEvent('offer-made', { id: anEventId('old'), deadline: null })] });
const withFact = (event: WorkspaceEvent) => ({ ...before, events: { ...before.events, [event.id]: event } });
const offer = anEvent('offer-made', { id: anEventId('new'), deadline: null });

it('tells whose offer was just noted, as a fact or as a stage', () => {
  expect([
    offerNoted(before, withFact(offer)),
    offerNoted(before, withFact(anEvent('stage-reached', { id: anEventId('stage'), stage: 'offer' }))),
  ]).toEqual([anOpportunityId(), anOpportunityId()]);
});

it('is silent about anything else, about what was there, and where the terms are laid out', () => {
  const told = { ...withFact(offer), offers: { [anOpportunityId()]: anOffer() } };
  expect([
    offerNoted(before, before),
    offerNoted(before, withFact(anEvent('contact', { id: anEventId('call'), at: at('2026-11-12 09:00') }))),
    offerNoted(withFact(offer), withFact(offer)),
    offerNoted(before, told),
  ]).toEqual([null, null, null, null]);
});
