import { describe, expect, it } from 'vitest';
import type { Settings } from '../../../core/model/settings.ts';
import { allRules } from '../../../core/playbook/rulebook.ts';
import { withRules } from '../../../core/playbook/switched-off.ts';
import { someSettings } from '../../../core/testing/builders.ts';
import { type Disagreement, disagreements, isOn } from './disagreements.ts';
import { howMany, kindWords, switchedTogether } from './rule-switches.ts';

describe('the switch of a rule', () => {
  it('switches that rule alone', () => {
    expect([switchedTogether('reply', false), switchedTogether('reply', true)]).toEqual([['reply'], ['reply']]);
  });

  it('of the notes takes along the thanks that are passed on', () => {
    expect([
      switchedTogether('thank-you', false),
      switchedTogether('thank-through-recruiter', false),
      switchedTogether('thank-through-recruiter', true),
    ]).toEqual([['thank-you', 'thank-through-recruiter'], ['thank-through-recruiter'], ['thank-you', 'thank-through-recruiter']]);
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
  const switched = (before: Settings, { choice }: Disagreement, on: boolean): Settings =>
    choice.kind === 'rules'
      ? { ...before, rulesOff: withRules(before.rulesOff, choice.ruleIds, on) }
      : { ...before, switches: { ...before.switches, [choice.name]: on } };

  it('is on at first and off once switched, each by itself', () => {
    const seen = disagreements.map((each) => {
      const off = switched(settings, each, false);
      return [isOn(settings, each), disagreements.filter((other) => !isOn(off, other)).length, isOn(switched(off, each, true), each)];
    });
    expect(seen).toEqual(disagreements.map(() => [true, 1, true]));
  });
});
