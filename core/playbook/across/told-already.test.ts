import { expect, it } from 'vitest';
import type { ActionKey } from '../../model/ids.ts';
import {
  aMark,
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  at,
  aWorkspace,
} from '../../testing/builders.ts';
import { planWorkspace } from '../plan.ts';

const other = anOpportunity({ id: anOpportunityId('castlemere'), company: 'Castlemere' });
const key = `tell-others:${other.id}:${anOpportunityId()}` as ActionKey;

it('who was told of the signature is not told again of the withdrawal it is, and the step stays in the history', () => {
  const workspace = aWorkspace({
    opportunities: [anOpportunity(), other],
    interviews: [anInterview(), anInterview({ id: anInterviewId('other'), opportunityId: other.id })],
    events: [
      anEvent('stage-reached', { id: anEventId('signed'), stage: 'signed', at: at('2026-11-20 16:00') }),
      anEvent('stage-reached', { id: anEventId('over'), stage: 'withdrawn', at: at('2026-11-20 17:00'), opportunityIds: [other.id] }),
    ],
    marks: [aMark(key, { kind: 'done', at: at('2026-11-20 17:00') }, other.id)],
  });
  const plan = planWorkspace(workspace, at('2026-11-20 18:00')).filter(
    ({ ruleId }) => ruleId === 'tell-others' || ruleId === 'tell-withdrawal',
  );
  expect(plan.map(({ key: name, state }) => `${name} ${state.kind}`)).toEqual([`${key} done`]);
});
