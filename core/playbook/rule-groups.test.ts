import { expect, it } from 'vitest';
import { allRules } from './rulebook.ts';
import { groupOf, ruleGroups, rulesIn } from './rule-groups.ts';
import { ruleIds } from './rules.ts';

it('every rule of the playbook is there once, in the order of their ids', () => {
  expect(allRules.map(({ id }) => id)).toEqual(ruleIds);
});

it('every rule that can be switched off stands in exactly one group', () => {
  const listed = ruleGroups.flatMap((group) => rulesIn(group).map(({ id }) => id));
  const places = allRules.filter(({ canBeOff }) => canBeOff).map(({ id }) => listed.filter((each) => each === id).length);
  expect(new Set(places)).toEqual(new Set([1]));
});

it('no group is empty', () => {
  expect(ruleGroups.filter((group) => rulesIn(group).length === 0)).toEqual([]);
});

it('what is said out of kindness is for oneself, whatever it follows from', () => {
  expect(new Set(allRules.filter(({ kind }) => kind === 'kindness').map(groupOf))).toEqual(new Set(['oneself']));
});
