import { expect, test } from 'vitest';
import type { ToldTopic } from '../model/event.ts';
import {
  anEvent,
  anEventId,
  anOffer,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  aWorkspace,
  someSettings,
  someTerms,
} from '../testing/builders.ts';
import { offerDoubt } from './offer-doubt.ts';
import { offersNamed, offersNamedAsSuch } from './offers-named.ts';
import { heldOut } from './testing/other-offers-apart.ts';
import { heldOutLater } from './testing/other-offers-later.ts';
import { tuning } from './testing/other-offers.ts';

const now = at('2026-11-14 12:00');
const [halden, merrow, lumen, cobalt] = [
  anOpportunityId('halden'),
  anOpportunityId('merrow'),
  anOpportunityId('lumen'),
  anOpportunityId('cobalt'),
];
const offerOf = (name: string, opportunityId: typeof halden) =>
  anEvent('offer-made', { id: anEventId(name), opportunityIds: [opportunityId], at: at('2026-11-09 09:00'), deadline: null });
const workspace = aWorkspace({
  settings: someSettings({
    comparison: { ...someSettings().comparison, presentJob: { company: 'Marlow & Co', role: '', terms: someTerms() } },
  }),
  opportunities: [
    anOpportunity({ id: halden, company: 'Halden Freight' }),
    anOpportunity({ id: merrow, company: 'Merrow Foods' }),
    anOpportunity({ id: lumen, company: 'Lumen Grid' }),
    anOpportunity({ id: cobalt, company: 'Cobalt Systems' }),
  ],
  people: [
    aPerson({ id: aPersonId('dana'), name: 'Dana Whitlock', company: 'Halden Freight' }),
    aPerson({ id: aPersonId('robert'), name: 'Robert Lang', company: 'Halden Freight' }),
  ],
  events: [
    offerOf('halden', halden),
    offerOf('merrow', merrow),
    offerOf('lumen', lumen),
    anEvent('stage-reached', { id: anEventId('gone'), opportunityIds: [lumen], at: at('2026-11-10 09:00'), stage: 'withdrawn' }),
  ],
  offers: [
    anOffer({ id: halden, terms: someTerms({ base: { amount: 46_500, per: 'year' } }) }),
    anOffer({ id: merrow, terms: someTerms({ base: { amount: 44_000, per: 'year' } }) }),
  ],
});

const doubted = (words: string, topic: ToldTopic = 'other', given = workspace): string | null => {
  const offers = (topic === 'offers' ? offersNamedAsSuch : offersNamed)(given, words, halden);
  const doubt = offerDoubt(given, halden, offers, words, { at: now, now });
  if (doubt === null) return null;
  const { how, company, noted } = doubt;
  return [how, noted === null ? company : `£${noted.money.toLocaleString('en-GB')}`].filter((part) => part !== '').join(' ');
};

test.each(tuning)('“%s” is warned of: %s', (words, warned) => {
  expect(doubted(words)).toBe(warned);
});

test('what is warned of is so as well where it was noted as being about other offers', () => {
  const wrong = tuning.filter(([, warned]) => warned !== null);
  expect(wrong.filter(([words, warned]) => doubted(words, 'offers') !== warned)).toEqual([]);
});

test('noted as being about other offers, a process under way and a no are none, and anything else names one', () => {
  const read = (words: string) => doubted(words, 'offers');
  expect([
    read('I am interviewing at Cobalt too'),
    read('Nothing else, I have no offers'),
    read('I hope to hear from Cobalt next week'),
    read('Cobalt, 50k'),
    read('Merrow, 44k'),
    read('One more, at 50k'),
    read('One more'),
  ]).toEqual([null, null, null, 'none Cobalt Systems', null, 'differs £44,000', null]);
});

test('the lines that were written before are read as they were meant', () => {
  expect(heldOut.filter(([words, warned]) => doubted(words) !== warned).map(([words]) => [words, doubted(words)])).toEqual([]);
});

test('of the lines that were written later some offers are not seen, and none is seen where there is none', () => {
  expect(heldOutLater.filter(([words, warned]) => doubted(words) !== warned).map(([words]) => [words, doubted(words)])).toEqual([
    ['Cobalt are keen to have me and would go to 51k', null],
    ['Cobalt Systems say yes and they pay £53,000', null],
    ['I was told by Cobalt that I have the job, at £50,000', null],
  ]);
});

test('gets past a long line of dashes or dots as past any word', () => {
  const named = ['-', '.', '_'].map(
    (mark) => `I wait to hear if ${mark.repeat(60)} we all go on, and so on, Merrow Foods offers me £50,000`,
  );
  expect(named.map((words) => offersNamed(workspace, words, halden).map(({ by }) => by?.company))).toEqual(
    named.map(() => ['Merrow Foods']),
  );
});
