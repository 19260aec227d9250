import { expect, test } from 'vitest';
import type { OfferRecord } from '../model/offer.ts';
import { anEvent, anEventId, anOffer, anOpportunity, anOpportunityId, aPerson, aPersonId, at, aWorkspace } from '../testing/builders.ts';
import { negotiationWith } from './negotiation-with.ts';

const now = at('2026-11-13 09:00');
const dana = aPerson({ id: aPersonId('dana'), name: 'Dana Whitlock' });
const paul = aPerson({ id: aPersonId('paul'), name: 'Paul Whitby' });
const limits = { target: 50_000, reserve: 47_000, walkAway: 45_000 };
const world = (offer: Partial<OfferRecord> = {}) =>
  aWorkspace({
    opportunities: [anOpportunity({ company: 'Northgate Energy' })],
    people: [dana, paul],
    events: [
      anEvent('offer-made', { at: at('2026-11-10 10:00') }),
      anEvent('terms-heard', { at: at('2026-11-10 10:05'), personId: dana.id }),
      anEvent('told', { at: at('2026-11-11 10:00'), personId: dana.id, words: '£48,000' }),
    ],
    offers: [anOffer({ limits, ...offer })],
  });
const here = anOpportunityId();

test('whoever agrees the terms has a figure; somebody else of that company is a second one, also where they were never spoken with', () => {
  const known = { opportunityId: here, negotiator: dana, figure: '£48,000', limits: null };
  expect([
    negotiationWith(world(), dana, here, now),
    negotiationWith(world(), paul, here, now),
    negotiationWith(world(), paul, null, now),
    negotiationWith(world(), null, here, now),
  ]).toEqual([
    { ...known, isSecond: false },
    { ...known, isSecond: true },
    { ...known, isSecond: true },
    { ...known, isSecond: false },
  ]);
});

test('how far one goes is shown only where that was allowed, and never while somebody else calls', () => {
  const allowed = world({ limitsOnCallerCard: true });
  expect([dana, paul].map((caller) => [world(), allowed].map((each) => negotiationWith(each, caller, here, now)?.limits))).toEqual([
    [null, { points: limits, currency: 'GBP' }],
    [null, null],
  ]);
});

test('there is nothing to negotiate before an offer and after it was refused', () => {
  const before = aWorkspace({ people: [dana], events: [anEvent('terms-heard', { personId: dana.id })] });
  const after = world();
  const refused = anEvent('stage-reached', { id: anEventId('no'), at: at('2026-11-12 10:00'), stage: 'withdrawn' });
  expect([
    negotiationWith(before, dana, here, now),
    negotiationWith({ ...after, events: { ...after.events, [refused.id]: refused } }, dana, here, now),
  ]).toEqual([null, null]);
});
