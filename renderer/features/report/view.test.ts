import { expect, test } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import { createFormatter } from '../../../core/messages/format.ts';
import { at, london, on } from '../../../core/testing/builders.ts';
import { standingLine, titleOf, totalsShown } from './view.ts';

const say = (words: ReturnType<typeof titleOf>): string =>
  createFormatter({ locale: 'en-GB', zone: london }).say(words, at('2026-11-30 12:00'));
const none = { opportunities: 0, applications: 0, interviews: 0, contacts: 0, offers: 0 };

test('the title says what there was most to say of', () => {
  expect(
    [
      none,
      { ...none, opportunities: 3, applications: 2, interviews: 1, contacts: 4 },
      { ...none, opportunities: 1, applications: 1 },
      { ...none, opportunities: 1, interviews: 2, contacts: 1 },
      { ...none, opportunities: 1, contacts: 1 },
      { ...none, opportunities: 1, offers: 1 },
    ].map((totals) => say(titleOf(totals))),
  ).toEqual([
    'Nothing noted in this period',
    '2 applications, one interview',
    'One application',
    '2 interviews',
    'One contact',
    'What came of earlier steps',
  ]);
});

test('contacts are counted only where they are told, offers only where there were any', () => {
  const totals = { opportunities: 2, applications: 1, interviews: 0, contacts: 5, offers: 0 };
  const shown = (leavesOut: boolean, offers: number): readonly string[] =>
    totalsShown({ ...totals, offers }, leavesOut).map(({ count, words }) => `${String(count)} ${say(words)}`);
  expect([shown(false, 1), shown(true, 0)]).toEqual([
    ['1 Application', '0 Interviews', '5 Contacts', '1 Offer', '2 Positions'],
    ['1 Application', '0 Interviews', '2 Positions'],
  ]);
});

test('the line of a position leaves out what is not known', () => {
  const route = message('report.route.direct');
  const line = (given: Partial<Parameters<typeof standingLine>[0]>, hasEnded: boolean): string =>
    standingLine({ route, appliedOn: null, source: '', stage: null, ...given }, hasEnded, say);
  expect([
    line({}, false),
    line({ appliedOn: on('2026-10-20'), source: 'LinkedIn', stage: message('standing.stage.offer') }, true),
  ]).toEqual(['Directly', 'Applied on 20 October 2026 · Directly · Found: LinkedIn · Stood at the end of the period: Offer']);
});
