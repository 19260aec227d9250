import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../example/example-workspace.ts';
import { message } from '../messages/message.ts';
import { at, london } from '../testing/builders.ts';
import { seasons } from '../testing/random-workspace.ts';
import { funnelFinding } from './funnel-finding.ts';
import { type FunnelStep, funnelOf } from './funnel.ts';
import type { Station } from './path.ts';
import { everything, scopeOf } from './scope.ts';
import { shareOf } from './share.ts';

const now = at('2026-11-12 12:38');
const exampleSteps = funnelOf(scopeOf(exampleWorkspace(now, london), everything, now));

describe('the steps from round to round', () => {
  /*
   * By hand, from the stories: of 26 applications 13 ended before a talk (nine without a word, four by a no), so 13 went on.
   * 5 calls: Tidewell waits, Foxley ended, Northgate, Hollin and Lorne went on: 3 of 4.
   * 11 first interviews: Lumen, Northgate, Castlemere and Quayside are undecided, Hollin and Oakhurst ended: 5 of 7 went on.
   * 5 second rounds: Fielding’s lies ahead, Lorne ended: 3 of 4. 3 offers: Halden’s and Merrow’s stand, Pellow’s was accepted: 1 of 1.
   */
  test('of the example are these', () => {
    expect(exampleSteps.map(({ from, reached, open, wentOn, isTold }) => [from, reached, open, wentOn?.of, wentOn?.total, isTold])).toEqual(
      [
        ['applied', 26, 0, 13, 26, true],
        ['screen', 5, 1, 3, 4, false],
        ['first', 11, 4, 5, 7, true],
        ['second', 5, 1, 3, 4, false],
        ['offer', 3, 2, 1, 1, false],
      ],
    );
  });

  test('never have more that went on than were decided, nor more decided than came', () => {
    fc.assert(
      fc.property(fc.oneof(...seasons.map(({ someWorkspace }) => someWorkspace)), (workspace) => {
        const steps = funnelOf(scopeOf(workspace, everything, at('2027-06-01 09:00')));
        const wrong = steps.filter(
          ({ reached, open, wentOn }) => (wentOn?.total ?? 0) !== reached - open || (wentOn?.of ?? 0) > reached - open,
        );
        expect(wrong).toEqual([]);
      }),
    );
  });
});

const step = (from: Station, of: number, total: number): FunnelStep => ({
  from,
  reached: total,
  open: 0,
  wentOn: shareOf(of, total),
  isTold: total >= 5,
});

describe('what the steps come to', () => {
  test.each<[string, readonly FunnelStep[], ReturnType<typeof funnelFinding>]>([
    ['names the step with the least share', exampleSteps, message('insights.funnel.title', { from: 'applied', of: 13, total: 26 })],
    [
      'names the earlier of two that are alike',
      [step('applied', 5, 10), step('first', 3, 6)],
      message('insights.funnel.title', { from: 'applied', of: 5, total: 10 }),
    ],
    [
      'leaves out steps with too few',
      [step('applied', 8, 10), step('first', 0, 4)],
      message('insights.funnel.title.only', { from: 'applied', of: 8, total: 10 }),
    ],
    [
      'leaves out what the person does with offers',
      [step('applied', 8, 10), step('offer', 0, 5)],
      message('insights.funnel.title.only', { from: 'applied', of: 8, total: 10 }),
    ],
    ['says so where all went on', [step('applied', 6, 6)], message('insights.funnel.title.all')],
    ['says nothing of a step where too few are decided', [step('applied', 1, 4)], message('insights.funnel.title.few')],
  ])('%s', (_name, steps, finding) => {
    expect(funnelFinding(steps)).toEqual(finding);
  });
});
