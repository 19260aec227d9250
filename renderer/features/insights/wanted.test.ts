import { describe, expect, test } from 'vitest';
import { everything } from '../../../core/insights/scope.ts';
import { on } from '../../../core/testing/builders.ts';
import { addressOf, narrowingsIn, onlyDaysOf, type Wanted, wantedOf } from './wanted.ts';

const nothing: Wanted = { scope: everything, gaps: { filter: 'all', about: null, showsEarlier: false }, showsTables: false };
const much: Wanted = {
  scope: {
    range: { kind: 'own', from: on('2026-09-01'), to: null },
    route: 'recruiter',
    source: 'a friend & co',
    role: 'data lead',
    stage: 'offer',
  },
  gaps: { filter: 'closing', about: 'why are you leaving & pay', showsEarlier: true },
  showsTables: true,
};
const asked = (address: string): Wanted => wantedOf(new URLSearchParams(address.split('?')[1]));

describe('an address of the insights', () => {
  test.each<[string, Wanted]>([
    ['all', nothing],
    ['much at once', much],
    ['the last days', { ...nothing, scope: { ...everything, range: { kind: 'last', days: 90 } } }],
    ['those without a source', { ...nothing, scope: { ...everything, source: '' } }],
  ])('asks for what it was made for: %s', (_name, wanted) => {
    expect(asked(addressOf(wanted))).toEqual(wanted);
  });

  test('says nothing of what is at its default, and takes nonsense for that', () => {
    expect([addressOf(nothing), asked('/insights?range=7&through=x&stage=y&show=z')]).toEqual(['/insights', nothing]);
    expect(asked('/insights?range=own&from=2026-13-01').scope.range).toEqual({ kind: 'own', from: null, to: null });
  });
});

test('what narrows is counted without the days, and can be given up without them', () => {
  expect([narrowingsIn(everything), narrowingsIn(much.scope), narrowingsIn(onlyDaysOf(much.scope)), onlyDaysOf(much.scope).range]).toEqual([
    0,
    4,
    0,
    much.scope.range,
  ]);
});
