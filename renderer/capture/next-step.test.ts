import { expect, test } from 'vitest';
import type { ActionKey } from '../../core/model/ids.ts';
import { anAction } from '../../core/testing/an-action.ts';
import { anOpportunityId, at } from '../../core/testing/builders.ts';
import { nextStepOf } from './next-step.ts';

const step = (key: string, idealAt: string, given: Parameters<typeof anAction>[0] = {}) =>
  anAction({ key: key as ActionKey, opportunityId: anOpportunityId(), idealAt: at(idealAt), ...given });

test('the next step is the first open one of the person for that opportunity', () => {
  const actions = [
    step('check-in', '2026-11-23 09:00'),
    step('thank-you', '2026-11-12 14:30'),
    step('decide', '2026-11-12 12:00', { move: 'theirs' }),
    step('debrief', '2026-11-12 13:00', { state: { kind: 'done', at: at('2026-11-12 13:10') } }),
    step('elsewhere', '2026-11-12 11:00', { opportunityId: anOpportunityId('halden') }),
  ];
  expect([nextStepOf(actions, [anOpportunityId()])?.key, nextStepOf(actions, [])]).toEqual(['thank-you', null]);
});
