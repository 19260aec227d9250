import { describe, expect, it } from 'vitest';
import { advice } from './advice.ts';
import { contradictions } from './contradictions.ts';
import { rulesFor } from './document/document.ts';
import { ruleNamed } from './rulebook.ts';
import { ruleIds } from './rules.ts';

describe('every piece of advice', () => {
  it('has a number of its own, in order', () => {
    expect(advice.map(({ number }) => number)).toEqual(advice.map((_, index) => index + 1));
  });

  it('is carried out by a rule, a point of a guide, a guard or a screen', () => {
    const left = advice.filter(
      ({ number, points, guards, screens }) => rulesFor(number).length + points.length + guards.length + screens.length === 0,
    );
    expect(left.map(({ number }) => number)).toEqual([]);
  });

  it('names at least one article', () => {
    expect(advice.filter(({ sources }) => sources.length === 0)).toEqual([]);
  });
});

it('every rule names the advice it carries out', () => {
  expect(ruleIds.filter((id) => (ruleNamed(id)?.advice.length ?? 0) === 0)).toEqual([]);
});

describe('every contradiction', () => {
  it('is settled by a rule that can be switched off, or by a setting that the rule names', () => {
    const unsettled = contradictions.filter(
      ({ rules, setting }) =>
        !rules.some((id) => {
          const rule = ruleNamed(id);
          return setting === null ? rule?.canBeOff === true : rule?.settings.includes(setting) === true;
        }),
    );
    expect(unsettled).toEqual([]);
  });

  it('that a rule speaks of is in the list', () => {
    const listed = new Set(contradictions.map(({ disagreement }) => disagreement.key));
    expect(ruleIds.flatMap((id) => ruleNamed(id)?.disagreement?.key ?? []).filter((key) => !listed.has(key))).toEqual([]);
  });

  it('is one of seven', () => {
    expect(contradictions.length).toBe(7);
  });
});
