import { expect, it } from 'vitest';
import { message } from '../../core/messages/message.ts';
import type { ActionKey } from '../../core/model/ids.ts';
import { anAction } from '../../core/testing/an-action.ts';
import { anOpportunity, anOpportunityId } from '../../core/testing/builders.ts';
import { coveringIn } from './covering.ts';

const castlemere = anOpportunity({ id: anOpportunityId('castlemere'), company: 'Castlemere Trust' });
const northgate = anOpportunity();
const opportunities = { [castlemere.id]: castlemere, [northgate.id]: northgate };
const [call, covered] = ['call:castlemere', 'call:northgate'] as ActionKey[] as [ActionKey, ActionKey];
const one = anAction({ key: call, kind: 'call', opportunityId: castlemere.id, covers: [covered] });
const other = anAction({ key: covered, kind: 'call', opportunityId: northgate.id, coveredBy: call });

it('one call about two jobs says so on both sides', () => {
  const covering = coveringIn([one, other], opportunities);
  expect([covering.covers(one), covering.covered(one), covering.covers(other), covering.covered(other)]).toEqual([
    message('actions.covers', { companies: ['Northgate Energy'] }),
    null,
    null,
    { words: message('actions.covered', { kind: 'call', company: 'Castlemere Trust' }), by: one },
  ]);
});

it('a step whose cover has gone stands by itself', () => {
  expect(coveringIn([other], opportunities).covered(other)).toBe(null);
});
