import { expect, it } from 'vitest';
import type { Stage } from '../model/event.ts';
import { anEvent, anEventId, at } from '../testing/builders.ts';
import { endingsOf } from './endings.ts';

it('an offer made after an end opens the process again, and what ends it then is an end of its own', () => {
  const events = [
    anEvent('stage-reached', { id: anEventId('once'), stage: 'withdrawn', at: at('2026-11-16 10:00') }),
    anEvent('offer-made', { id: anEventId('offer'), at: at('2026-11-18 10:00') }),
    anEvent('stage-reached', { id: anEventId('again'), stage: 'withdrawn', at: at('2026-11-20 10:00') }),
  ];
  expect(endingsOf({ events }, new Set<Stage>(['withdrawn']))).toEqual([
    { id: anEventId('once'), at: at('2026-11-16 10:00'), stage: 'withdrawn', after: null, isPresent: false },
    { id: anEventId('again'), at: at('2026-11-20 10:00'), stage: 'withdrawn', after: at('2026-11-18 10:00'), isPresent: true },
  ]);
});
