import { expect, it } from 'vitest';
import { completeAction } from '../../changes/action.ts';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, at, aWorkspace } from '../../testing/builders.ts';
import { aContext, made } from '../../testing/change-context.ts';
import { planWorkspace } from '../plan.ts';

const castlemere = anOpportunity({ id: anOpportunityId('castlemere'), company: 'Castlemere' });

const overlapping = (northgateAgreed: string, castlemereAgreed: string) =>
  aWorkspace({
    opportunities: [anOpportunity(), castlemere],
    interviews: [
      anInterview({ startAt: at('2026-11-20 10:00'), endAt: at('2026-11-20 11:00'), loggedAt: at(northgateAgreed) }),
      anInterview({
        id: anInterviewId('other'),
        opportunityId: castlemere.id,
        startAt: at('2026-11-20 10:30'),
        endAt: at('2026-11-20 11:30'),
        loggedAt: at(castlemereAgreed),
      }),
    ],
  });

it('a clash that was seen to stays so, whichever of the two interviews is the one to move', () => {
  const now = at('2026-11-12 10:00');
  const states = [overlapping('2026-11-10 10:00', '2026-11-11 10:00'), overlapping('2026-11-11 10:00', '2026-11-10 10:00')].map(
    (before) => {
      const clashes = (workspace: typeof before) => planWorkspace(workspace, now).filter(({ ruleId }) => ruleId === 'clash');
      const keys = clashes(before).map(({ key }) => key);
      const after = keys.reduce((workspace, key) => made(completeAction, workspace, { key }, aContext(now)).workspace, before);
      return clashes(after).map(({ opportunityId, state }) => [opportunityId, state]);
    },
  );
  expect(states).toEqual([[[castlemere.id, { kind: 'done', at: now }]], [[anOpportunityId(), { kind: 'done', at: now }]]]);
});
