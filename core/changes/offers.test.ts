import { expect, test } from 'vitest';
import type { JobTerms, OfferRecord } from '../model/offer.ts';
import { keyOf } from '../playbook/action-key.ts';
import { aDecision, anEvent, anEventId, anOffer, anOpportunity, at, aWorkspace, someSettings, someTerms } from '../testing/builders.ts';
import { aContext, made } from '../testing/change-context.ts';
import { anItemId } from '../testing/learning-builders.ts';
import { noteTimeAsked, saveDecision, saveOffer } from './offers.ts';
import { updateSettings } from './settings.ts';
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

const gym = { id: anItemId('gym'), name: 'Gym', yearly: 300 };
const blank = { id: anItemId('blank'), name: '', yearly: null };
const full = someTerms({ benefits: [gym, blank], equity: { value: 20_000, vestingYears: 4, cliffMonths: 12, notes: '' } });

/** What is said of an offer that is saved over one with all of it. */
const saidOf = (given: Partial<OfferRecord>) =>
  made(saveOffer, aWorkspace({ opportunities: [anOpportunity()], offers: [anOffer({ terms: full })] }), anOffer({ terms: full, ...given }))
    .said;

test('a line that went out of the terms and a warning that was left are told, so that they can be taken back', () => {
  const without = (part: Partial<JobTerms>) => saidOf({ terms: { ...full, ...part } })?.key;
  expect([
    without({ benefits: [blank] }),
    without({ equity: null }),
    saidOf({ ignored: ['leverage:evt_00000001'] })?.key,
    without({ benefits: [gym] }),
    without({ benefits: [{ ...gym, name: 'Gym and pool' }, blank], daysOff: 28 }),
  ]).toEqual(['changes.benefitRemoved', 'changes.equityRemoved', 'changes.warningLeft', undefined, undefined]);
});

test('a line that went out of the terms of the present job is told as well', () => {
  const presentJob = { company: 'Marlow & Co', role: '', terms: full };
  const settings = someSettings({ comparison: { ...someSettings().comparison, presentJob } });
  const without = { comparison: { presentJob: { ...presentJob, terms: { ...full, benefits: [] } } } };
  expect(made(updateSettings, aWorkspace({ settings }), without).said).toEqual({
    key: 'changes.benefitRemoved',
    values: { named: 'yes', name: 'Gym' },
  });
});

test('asking for time is one act: it is noted, its step is done, and that is what is said', () => {
  const offer = anEvent('offer-made', { id: anEventId('offer'), at: at('2026-11-10 09:00') });
  const key = keyOf('ask-for-time', anOpportunity().id, offer.id);
  const told = {
    kind: 'told',
    topic: 'other',
    words: 'I asked for more time: until Friday',
    personId: null,
    opportunityIds: [anOpportunity().id],
    at: now,
    notes: '',
  } as const;
  const input = { told: { ...told, opportunityIds: [anOpportunity().id] }, key };
  const { workspace, said } = made(noteTimeAsked, aWorkspace({ events: [offer] }), input, aContext(now));
  const without = made(noteTimeAsked, aWorkspace({ events: [offer] }), { ...input, key: null }, aContext(now));
  expect([
    Object.values(workspace.events).map(({ kind }) => kind),
    workspace.marks[key]?.state,
    said,
    Object.keys(without.workspace.marks),
    without.said,
  ]).toEqual([
    ['offer-made', 'told'],
    { kind: 'done', at: now },
    { key: 'changes.timeAskedNoted', values: { company: anOpportunity().company } },
    [],
    said,
  ]);
});
