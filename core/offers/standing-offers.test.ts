import { expect, test } from 'vitest';
import { anEvent, anEventId, anOffer, anOpportunity, anOpportunityId, at, aWorkspace, london, on } from '../testing/builders.ts';
import { standingOffers } from './standing-offers.ts';

const now = at('2026-11-13 10:00');
const until = (day: string) => ({ on: on(day), time: null, zone: london });
const named = (name: string) => ({ opportunityIds: [anOpportunityId(name)] });

test('offers on the table come in the order in which they end, with their terms', () => {
  const workspace = aWorkspace({
    opportunities: ['northgate', 'halden', 'pellow', 'lumen', 'tidewell'].map((name) =>
      anOpportunity({ id: anOpportunityId(name), company: name }),
    ),
    offers: [anOffer({ id: anOpportunityId('halden') })],
    events: [
      anEvent('offer-made', { id: anEventId('one'), ...named('northgate'), at: at('2026-11-10 09:00'), deadline: until('2026-11-20') }),
      anEvent('offer-made', { id: anEventId('two'), ...named('halden'), at: at('2026-11-11 09:00'), deadline: until('2026-11-16') }),
      anEvent('offer-made', { id: anEventId('three'), ...named('pellow'), at: at('2026-11-09 09:00'), deadline: null }),
      anEvent('offer-made', { id: anEventId('four'), ...named('lumen'), at: at('2026-11-09 09:00') }),
      anEvent('stage-reached', { id: anEventId('five'), ...named('lumen'), at: at('2026-11-10 09:00'), stage: 'accepted' }),
      anEvent('offer-made', { id: anEventId('six'), ...named('tidewell'), at: at('2026-11-14 09:00') }),
    ],
  });
  const order = (when: string) => standingOffers(workspace, at(when)).map(({ opportunity }) => opportunity.company);
  // One that can still be answered is not kept waiting behind one that no longer can.
  expect([order('2026-11-18 10:00'), order('2026-11-21 10:00')]).toEqual([
    ['northgate', 'tidewell', 'pellow', 'halden'],
    ['tidewell', 'pellow', 'halden', 'northgate'],
  ]);
  expect(standingOffers(workspace, now).map(({ opportunity, record }) => [opportunity.company, record])).toEqual([
    ['halden', anOffer({ id: anOpportunityId('halden') })],
    ['northgate', null],
    ['pellow', null],
  ]);
});
