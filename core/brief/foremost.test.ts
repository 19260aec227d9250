import { expect, it } from 'vitest';
import fc from 'fast-check';
import type { Doubt } from '../gaps/doubts.ts';
import type { Showing } from '../gaps/showings.ts';
import { gapKeyOf } from '../gaps/gap-key.ts';
import type { GapKey, OpportunityId } from '../model/ids.ts';
import { anInterviewId, anOpportunityId, at } from '../testing/builders.ts';
import type { Carried } from './carried.ts';
import { foremost } from './foremost.ts';

const here = anOpportunityId('fielding');
const elsewhere = anOpportunityId('pellow');

const gap = (opportunityId: OpportunityId, day: string): Showing => ({
  interviewId: anInterviewId(`on${day.replace('-', '')}`),
  opportunityId,
  at: at(`2026-${day} 10:00`),
  outcome: 'gap',
  words: '',
  plan: '',
  question: null,
  timesAsked: 1,
});
const askedAgain: Doubt = {
  key: 'working alone' as GapKey,
  name: 'Working alone',
  times: 3,
  byIds: [],
  questions: [],
  interviewIds: [],
  answerIds: [],
  storyIds: [],
};
const point = (name: string, gaps: readonly Showing[], given: Partial<Carried> = {}): Carried => ({
  key: gapKeyOf(name) as GapKey,
  name,
  gaps,
  companies: [],
  interviews: gaps.length,
  words: '',
  doubt: null,
  askedBy: [],
  fit: null,
  plan: '',
  isClosed: false,
  ...given,
});
const names = ({ points, more }: ReturnType<typeof foremost>) => [points.map(({ name }) => name), more.map(({ name }) => name)];

const twice = point('Window functions', [gap(elsewhere, '10-01'), gap(elsewhere, '10-20')]);
const old = point('Leaving', [gap(elsewhere, '09-01')]);
const newer = point('Presenting', [gap(elsewhere, '11-02')]);
const theirs = point('Pay', [gap(here, '10-05')]);
const doubt = point('Working alone', [], { doubt: askedAgain });

it('what this company saw or asked again comes before what came back, and that before what is newest', () => {
  expect([
    names(foremost([twice, newer, theirs, old, doubt], here)),
    names(foremost([twice, old, newer, point('SQL', [gap(elsewhere, '11-05')])], here)),
  ]).toEqual([
    [
      ['Window functions', 'Pay', 'Working alone'],
      ['Presenting', 'Leaving'],
    ],
    [['Window functions', 'Presenting', 'SQL'], ['Leaving']],
  ]);
});

it('three are no more than a glance takes', () => {
  expect(names(foremost([twice, newer, old], here))).toEqual([['Window functions', 'Presenting', 'Leaving'], []]);
});

it('ticking one moves none, and each is in one part, in the order given', () => {
  const all = [twice, newer, theirs, old, doubt];
  fc.assert(
    fc.property(fc.subarray(all), fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }), (some, ticks) => {
      const parts = foremost(some, here);
      const ticked = foremost(
        some.map((each, index) => ({ ...each, isClosed: ticks[index] === true })),
        here,
      );
      expect(names(ticked)).toEqual(names(parts));
      expect(some.filter((each) => parts.points.includes(each))).toEqual(parts.points);
      expect(some.filter((each) => !parts.points.includes(each))).toEqual(parts.more);
      expect(parts.points).toHaveLength(Math.min(3, some.length));
    }),
  );
});
