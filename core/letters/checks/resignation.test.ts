import { describe, expect, test } from 'vitest';
import type { Stage } from '../../model/event.ts';
import { anEvent, anEventId, anOpportunity, anOpportunityId, at, aWorkspace } from '../../testing/builders.ts';
import { aLetter } from '../../testing/letter-builders.ts';
import { checkLetter } from '../check-letter.ts';

const now = at('2026-11-23 09:00');
const good =
  'I am giving notice that I resign from my position at Marlow & Co. With four weeks of notice, my last day will be Monday 21 December.';
const more = 'Until then the work goes on as usual, and everything is handed over in good order. Thank you for the time here.';

const foundIn = (text: string, stage: Stage = 'signed', subject = 'My resignation') => {
  const workspace = aWorkspace({
    opportunities: [anOpportunity(), anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Freight' })],
    events: [anEvent('stage-reached', { id: anEventId('end'), at: at('2026-11-20 10:00'), stage })],
  });
  const letter = aLetter({
    kind: 'resignation',
    interviewId: null,
    personId: null,
    to: '',
    subject,
    text: `Hello,\n\n${text}\n\n${more}\n\nKind regards,\nSam Okafor`,
  });
  return checkLetter({ workspace, letter, now, language: [] }).findings.map(({ rule, level }) => `${rule} ${level}`);
};

describe('A letter of notice', () => {
  test('that resigns, names the last day and nothing of where to is fine once the contract is signed', () => {
    expect(foundIn(good)).toEqual([]);
  });

  test('is held back while the new contract is not signed', () => {
    expect([foundIn(good, 'accepted'), foundIn(good, 'offer')]).toEqual([['signed error'], ['signed error']]);
  });

  test.each(['21 December', 'December 21st', '2026-12-21', '21/12/2026', '21st of Dec'])('names its last day as %s', (day) => {
    expect(foundIn(good.replace('Monday 21 December', day))).toEqual([]);
  });

  test('without a day is pointed at', () => {
    expect(foundIn('I am giving notice that I resign from my position, with four weeks of notice from today on.')).toEqual([
      'last-day warning',
    ]);
  });

  test('that tells where the person goes is pointed at, be it the new employer or another one', () => {
    expect([foundIn(`${good} I am going to Northgate Energy.`), foundIn(`${good} It was that or Halden Freight.`)]).toEqual([
      ['destination warning'],
      ['destination warning'],
    ]);
  });

  test('that comes to its point late, or argues, is pointed at', () => {
    expect([
      foundIn(`I hope you are well. The winter has come early this year. ${good}`),
      foundIn(`${good} Your management is too chaotic for me.`),
    ]).toEqual([['decision warning'], ['argument warning']]);
  });
});
