import { describe, expect, it } from 'vitest';
import { allRules } from '../../../core/playbook/rulebook.ts';
import { someSettings } from '../../../core/testing/builders.ts';
import { disagreements } from './disagreements.ts';
import { howMany, kindWords, withRule } from './rule-switches.ts';

describe('the switch of a rule', () => {
  it('switches that rule and leaves the others', () => {
    expect([withRule(['debrief'], 'reply', false), withRule(['debrief', 'reply'], 'reply', true)]).toEqual([
      ['debrief', 'reply'],
      ['debrief'],
    ]);
  });

  it('of the notes takes along the thanks that are passed on', () => {
    expect([
      withRule([], 'thank-you', false),
      withRule([], 'thank-through-recruiter', false),
      withRule(['thank-you', 'thank-through-recruiter'], 'thank-through-recruiter', true),
    ]).toEqual([['thank-you', 'thank-through-recruiter'], ['thank-through-recruiter'], []]);
  });
});

describe('the kind words', () => {
  const words = kindWords(allRules);

  it('are on, off, or partly on', () => {
    expect([howMany([], words), howMany(['let-go'], words), howMany(words, words)]).toEqual(['all', 'some', 'none']);
  });

  it('hold everything that is said out of kindness, and nothing else', () => {
    expect(words).toEqual(['congratulate', 'let-go', 'stay-positive', 'keep-performing']);
  });
});

describe('a place where the sources disagree', () => {
  const settings = someSettings();

  it('is on at first and off once switched, each by itself', () => {
    const switched = disagreements.map(({ isOn, change }) => {
      const off = { ...settings, ...change(settings, false) };
      return [isOn(settings), disagreements.filter((each) => !each.isOn(off)).length, isOn({ ...off, ...change(off, true) })];
    });
    expect(switched).toEqual(disagreements.map(() => [true, 1, true]));
  });
});
