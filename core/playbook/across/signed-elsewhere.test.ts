import { expect, it } from 'vitest';
import type { WorkspaceEvent } from '../../model/event.ts';
import type { ActionKey } from '../../model/ids.ts';
import type { Mark } from '../../model/mark.ts';
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
import { isLive } from '../to-action.ts';

const other = anOpportunity({ id: anOpportunityId('castlemere'), company: 'Castlemere' });
const key = `tell-others:${other.id}:${anOpportunityId()}` as ActionKey;

/** What is still to be done for the other company, two weeks after it was met and days after a contract was signed elsewhere. */
const asked = (said: Mark['state'] | null, events: readonly WorkspaceEvent[] = []): readonly string[] => {
  const workspace = aWorkspace({
    opportunities: [anOpportunity(), other],
    interviews: [anInterview(), anInterview({ id: anInterviewId('other'), opportunityId: other.id })],
    events: [anEvent('stage-reached', { id: anEventId('signed'), stage: 'signed', at: at('2026-11-20 16:00') }), ...events],
    marks: said === null ? [] : [aMark(key, said, other.id)],
  });
  return planWorkspace(workspace, at('2026-11-25 12:00'))
    .filter((step) => step.opportunityId === other.id && isLive(step))
    .map(({ ruleId }) => ruleId);
};

it('once a contract is signed, nothing but word of it is asked of another process, and nothing once it was given', () => {
  expect([
    asked(null),
    asked({ kind: 'snoozed', at: at('2026-11-23 10:00'), untilAt: at('2026-11-26 09:00') }),
    asked({ kind: 'done', at: at('2026-11-23 10:00') }),
  ]).toEqual([['tell-others'], ['tell-others'], []]);
});

it('who skips that word, or takes the process up again after it, goes on as before', () => {
  const goesOn = anEvent('stage-reached', {
    id: anEventId('on'),
    stage: 'interviewing',
    at: at('2026-11-24 10:00'),
    opportunityIds: [other.id],
  });
  expect([
    asked({ kind: 'skipped', at: at('2026-11-23 10:00') }).includes('check-in'),
    asked({ kind: 'done', at: at('2026-11-23 10:00') }, [goesOn]).length > 0,
  ]).toEqual([true, true]);
});

it('an offer of theirs is answered by that word, while a question of theirs stays open', () => {
  const common = { opportunityIds: [other.id], at: at('2026-11-25 09:00') };
  const offer = anEvent('offer-made', { ...common, deadline: null });
  const question = anEvent('contact', { ...common, about: 'question' });
  expect([asked(null, [offer]), asked(null, [question]).toSorted()]).toEqual([['tell-others'], ['reply', 'tell-others']]);
});
