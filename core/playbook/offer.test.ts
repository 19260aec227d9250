import { expect, it } from 'vitest';
import { anEvent, anEventId, at, london, newYork, on } from '../testing/builders.ts';
import type { LocalTime } from '../time/types.ts';
import { offersOf, standingOffer } from './offer.ts';

const stage = anEvent('stage-reached', { id: anEventId('stage'), stage: 'offer', at: at('2026-11-16 10:00') });
const offer = anEvent('offer-made', {
  id: anEventId('offer'),
  at: at('2026-11-16 10:05'),
  deadline: { on: on('2026-11-27'), time: null, zone: newYork },
});

it('an offer noted as a stage and as itself is one, with the deadline that was named', () => {
  expect(offersOf([stage, offer])).toEqual([
    {
      id: stage.id,
      madeAt: stage.at,
      deadline: offer.deadline,
      deadlineAt: '2026-11-28T04:59:59.999Z',
      isExtended: false,
      stands: true,
    },
  ]);
});

it('a deadline that moved is the one that counts, to the hour where they gave one', () => {
  const moved = anEvent('offer-deadline-moved', {
    at: at('2026-11-20 10:00'),
    deadline: { on: on('2026-12-01'), time: '12:00' as LocalTime, zone: london },
  });
  expect(standingOffer([offer, moved])?.deadlineAt).toBe(at('2026-12-01 12:00'));
});

it('no offer stands once it was accepted, nor before one was made', () => {
  const accepted = anEvent('stage-reached', { id: anEventId('accepted'), stage: 'accepted', at: at('2026-11-20 10:00') });
  expect([standingOffer([]), standingOffer([offer, accepted])]).toEqual([null, null]);
});

it('a deadline that moves after the offer was refused moves nothing', () => {
  const refused = anEvent('stage-reached', { stage: 'withdrawn', at: at('2026-11-20 10:00') });
  const moved = anEvent('offer-deadline-moved', { at: at('2026-11-21 10:00') });
  expect(offersOf([stage, refused, moved])).toEqual([
    { id: stage.id, madeAt: stage.at, deadline: null, deadlineAt: null, isExtended: false, stands: false },
  ]);
});

it('an offer is extended by a later deadline or by none, not by an earlier one nor by the first that was named', () => {
  const moved = (deadline: string | null, hour = '10:00') =>
    anEvent('offer-deadline-moved', {
      id: anEventId(`moved-${hour.slice(0, 2)}`),
      at: at(`2026-11-20 ${hour}`),
      deadline: deadline === null ? null : { on: on(deadline), time: null, zone: london },
    });
  const isExtended = (...events: Parameters<typeof standingOffer>[0]) => standingOffer(events)?.isExtended;
  expect([
    isExtended(offer, moved('2026-12-01')),
    isExtended(offer, moved(null)),
    isExtended(offer, moved('2026-12-01'), moved('2026-11-26', '11:00')),
    isExtended(offer, moved('2026-11-26')),
    isExtended(stage, moved('2026-12-01')),
  ]).toEqual([true, true, true, false, false]);
});
