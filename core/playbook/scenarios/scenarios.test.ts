import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioSchema, stepOf, workspaceOf } from '../../testing/scenario.ts';
import { at } from '../../testing/builders.ts';
import type { Zone } from '../../time/types.ts';
import { planWorkspace } from '../plan.ts';
import { ruleIds } from '../rules.ts';

const scenarios = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, ...scenarioSchema.parse(JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8'))) }));

describe('the scenario', () => {
  it.each(scenarios)('$title', (scenario) => {
    const rules = scenario.rules ?? ruleIds;
    const actions = planWorkspace(workspaceOf(scenario), at(scenario.now, scenario.zone as Zone));
    expect(actions.filter(({ ruleId }) => rules.includes(ruleId)).map((action) => stepOf(action, scenario))).toEqual(scenario.plan);
  });

  it('is told for every rule', () => {
    const told = new Set(scenarios.flatMap(({ rules }) => rules ?? []));
    expect(ruleIds.filter((id) => !told.has(id))).toEqual([]);
  });
});
