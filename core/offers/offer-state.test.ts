import { expect, test } from 'vitest';
import type { Stage, WorkspaceEvent } from '../model/event.ts';
import { anEvent, anEventId, at, london, on } from '../testing/builders.ts';
import { offerStanding } from './offer-state.ts';

const now = at('2026-11-13 10:00');
const made = (day: string | null): WorkspaceEvent =>
  anEvent('offer-made', {
    id: anEventId('made'),
    at: at('2026-11-10 09:00'),
    deadline: day === null ? null : { on: on(day), time: null, zone: london },
  });
const then = (stage: Stage): readonly WorkspaceEvent[] => [
  made('2026-11-20'),
  anEvent('stage-reached', { id: anEventId('then'), at: at('2026-11-12 09:00'), stage }),
];
const stateOf = (events: readonly WorkspaceEvent[]): string => offerStanding(events, now).state;

test('an offer is open until its day is over, and without a day for good', () => {
  expect([stateOf([]), stateOf([made('2026-11-20')]), stateOf([made(null)]), stateOf([made('2026-11-12')])]).toEqual([
    'none',
    'open',
    'open',
    'over',
  ]);
});

test('an answered offer says who ended it, and whether it is signed', () => {
  expect((['accepted', 'signed', 'withdrawn', 'rejected', 'interviewing'] as const).map((stage) => stateOf(then(stage)))).toEqual([
    'accepted',
    'signed',
    'declined',
    'withdrawn',
    'left',
  ]);
});

test('a yes that was taken back is no plain no, and a yes to an earlier offer says nothing of the newest', () => {
  const said = (stage: Stage, when: string) => anEvent('stage-reached', { id: anEventId(`${stage} ${when}`), at: at(when), stage });
  const back = [made('2026-11-20'), said('accepted', '2026-11-11 09:00'), said('withdrawn', '2026-11-12 09:00')];
  const newer = anEvent('offer-made', { id: anEventId('newer'), at: at('2026-11-12 12:00'), deadline: null });
  expect([stateOf(back), stateOf([...back, newer, said('withdrawn', '2026-11-13 09:00')])]).toEqual(['revoked', 'declined']);
});

test('what is accepted without an offer that was noted counts as accepted', () => {
  expect(offerStanding([anEvent('stage-reached', { at: at('2026-11-12 09:00'), stage: 'accepted' })], now)).toEqual({
    state: 'accepted',
    offer: null,
  });
});

test('an offer that is dated ahead has not been made', () => {
  expect(stateOf([anEvent('offer-made', { at: at('2026-11-14 09:00'), deadline: null })])).toBe('none');
});
