import { expect, it } from 'vitest';
import { allRules } from '../playbook/rulebook.ts';
import { planWorkspace } from '../playbook/plan.ts';
import { exampleWorkspace } from '../example/example-workspace.ts';
import { defaultSettings } from '../model/empty-workspace.ts';
import type { Instant, Zone } from '../time/types.ts';
import { kindsOfReminders } from './kinds.ts';
import { remindersFor } from './plan-reminders.ts';

const zone = 'Europe/London' as Zone;
const kinds = new Set<string>(kindsOfReminders.flatMap(({ rules }) => rules.map(({ id }) => id)));

it('has each rule once, and none that only marks a day or says a kind word', () => {
  const rules = kindsOfReminders.flatMap((group) => group.rules);
  expect(rules.length).toBe(kinds.size);
  expect(allRules.filter(({ id }) => !kinds.has(id)).every(({ id, kind }) => kind === 'kindness' || id.endsWith('-day'))).toBe(true);
});

it('has every rule of which the example tells', () => {
  const now = '2026-11-12T12:38:00.000Z' as Instant;
  const actions = planWorkspace(exampleWorkspace(now, zone), now);
  const told = remindersFor(actions, defaultSettings(zone)).map(({ action }) => action.ruleId);
  expect(told.length).toBeGreaterThan(0);
  expect([...new Set(told)].filter((id) => !kinds.has(id))).toEqual([]);
});
