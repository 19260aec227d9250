import { expect, it } from 'vitest';
import type { ActionKey } from '../../model/ids.ts';
import { anAction } from '../../testing/an-action.ts';
import { at, someSettings } from '../../testing/builders.ts';
import { momentAt } from '../moment.ts';
import { leaveOneKindness } from './one-kindness.ts';

const kindness = (key: string, from: string) => anAction({ key: key as ActionKey, kind: 'kindness', earliestAt: at(from) });
const letter = anAction({ key: 'thank-you:a' as ActionKey });
const earlier = kindness('congratulate:a', '2026-11-11 14:30');
const later = kindness('let-go:b', '2026-11-11 19:00');
const toCome = kindness('back-to-basics:c', '2026-11-13 09:00');
const muchLater = kindness('what-excites:d', '2026-11-14 09:00');

const leftOut = (...steps: Parameters<typeof leaveOneKindness>[1]) => [
  ...leaveOneKindness({ cases: [], gapPlans: {}, settings: someSettings(), ...momentAt(at('2026-11-11 20:00')) }, steps),
];

it('of several kindnesses the most recent one stays', () => {
  expect(leftOut(earlier, letter, later, toCome)).toEqual([
    [earlier, null],
    [toCome, null],
  ]);
});

it('of those that are still to come, the first one stays', () => {
  expect(leftOut(toCome, muchLater)).toEqual([[muchLater, null]]);
});
