import { expect, test } from 'vitest';
import { aDecision, anOffer, anOpportunity, at, aWorkspace } from '../testing/builders.ts';
import { aContext } from '../testing/change-context.ts';
import { saveDecision, saveOffer } from './offers.ts';
import { removeOpportunity } from './opportunity.ts';

const now = at('2026-11-12 10:00');
const tracked = aWorkspace({ opportunities: [anOpportunity()] });

test('an offer and a decision are kept with the moment they were changed', () => {
  const offered = saveOffer(tracked, anOffer(), aContext(now));
  const decided = offered.ok ? saveDecision(offered.value.workspace, aDecision(), aContext(now)) : offered;
  expect(decided).toMatchObject({
    ok: true,
    value: {
      said: null,
      workspace: {
        offers: { [anOpportunity().id]: { ...anOffer(), changedAt: now } },
        decisions: { [anOpportunity().id]: { ...aDecision(), changedAt: now } },
      },
    },
  });
});

test('neither is kept for an opportunity that is gone', () => {
  const empty = aWorkspace({ opportunities: [], interviews: [] });
  expect([saveOffer(empty, anOffer(), aContext(now)).ok, saveDecision(empty, aDecision(), aContext(now)).ok]).toEqual([false, false]);
});

test('both go with their opportunity', () => {
  const workspace = aWorkspace({ opportunities: [anOpportunity()], offers: [anOffer()], decisions: [aDecision()] });
  expect(removeOpportunity(workspace, { id: anOpportunity().id }, aContext(now))).toMatchObject({
    ok: true,
    value: { workspace: { offers: {}, decisions: {} } },
  });
});
