import { expect, test } from 'vitest';
import type { Stage } from '../model/event.ts';
import type { Mark } from '../model/mark.ts';
import { aMark, anEvent, anEventId, anOpportunity, anOpportunityId, at, aWorkspace } from '../testing/builders.ts';
import { signedElsewhere } from './signed-elsewhere.ts';

const now = at('2026-11-14 09:00');
const own = anOpportunity({ id: anOpportunityId('own') });
const [pellow, lorne] = [anOpportunityId('pellow'), anOpportunityId('lorne')];
const reached = (stage: Stage, when: string, id = pellow) =>
  anEvent('stage-reached', { id: anEventId(`${id} ${stage} ${when}`), opportunityIds: [id], stage, at: at(when) });

const signed = (events: readonly ReturnType<typeof reached>[], marks: readonly Mark[] = [], id = own.id): string | null =>
  signedElsewhere(
    aWorkspace({
      opportunities: [own, anOpportunity({ id: pellow, company: 'Pellow Health' }), anOpportunity({ id: lorne, company: 'Lorne' })],
      events,
      marks,
    }),
    id,
    now,
  )?.company ?? null;

test('is the first contract that was signed since this one began, as long as it stands', () => {
  const [first, second] = [reached('signed', '2026-11-12 09:00'), reached('signed', '2026-11-13 09:00', lorne)];
  expect([
    signed([second, first]),
    signed([first, reached('withdrawn', '2026-11-13 12:00')]),
    signed([reached('accepted', '2026-11-12 09:00')]),
    signed([reached('signed', '2026-10-01 09:00')]),
    signed([reached('signed', '2026-11-15 09:00')]),
    signed([first], [], pellow),
  ]).toEqual(['Pellow Health', null, null, null, null, null]);
});

test('is none once they were told, or are not to be told, and it goes on all the same', () => {
  const contract = reached('signed', '2026-11-12 09:00');
  const word = (kind: 'done' | 'skipped') => aMark(`tell-others:${own.id}:${pellow}`, { kind, at: at('2026-11-13 09:00') }, own.id);
  expect([signed([contract], [word('done')]), signed([contract], [word('skipped')])]).toEqual([null, null]);
});
