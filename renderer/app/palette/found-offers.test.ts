import { expect, it } from 'vitest';
import { createFormatter } from '../../../core/messages/format.ts';
import { anEvent, anEventId, anOffer, anOpportunity, anOpportunityId, at, aWorkspace, london } from '../../../core/testing/builders.ts';
import { findOffers } from './found-offers.ts';

const now = at('2026-11-13 10:00');
const format = createFormatter({ locale: 'en-GB', zone: london });
const names = ['halden', 'merrow', 'tidewell'];
const workspace = aWorkspace({
  opportunities: names.map((name) => anOpportunity({ id: anOpportunityId(name), company: name, role: '' })),
  offers: [anOffer({ id: anOpportunityId('tidewell') })],
  events: ['halden', 'merrow'].map((name) =>
    anEvent('offer-made', { id: anEventId(name), opportunityIds: [anOpportunityId(name)], at: at('2026-11-10 09:00'), deadline: null }),
  ),
});
const found = (query: string) =>
  findOffers({ query, workspace, now, say: (message) => format.say(message, now) }).map(({ to }) => to.replace(/^.*opp_/u, ''));

it('finds an offer by its company, and all of them by what they are', () => {
  const one = anOpportunityId('merrow').replace('opp_', '');
  expect([found('terms merrow'), found('offer').length, found(''), found('lumen')]).toEqual([[one], names.length, [], []]);
});
