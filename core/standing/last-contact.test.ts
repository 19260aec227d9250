import { expect, it } from 'vitest';
import { anEvent, anInterview, at } from '../testing/builders.ts';
import { lastContact } from './last-contact.ts';

const now = at('2026-11-12 12:38');
const interview = anInterview();

it('an interview that never took place is no contact', () => {
  const wrote = anEvent('contact', { at: at('2026-11-10 10:00') });
  const missed = anEvent('interview-missed', { at: at('2026-11-11 13:50') });
  expect(lastContact([interview], [wrote, missed], now)).toEqual({ kind: 'contact', at: at('2026-11-10 10:00'), event: wrote });
});

it('the last contact is the latest of what was said and what was held, up to now', () => {
  const wrote = anEvent('contact', { at: at('2026-11-12 10:00') });
  const tomorrow = anEvent('contact', { at: at('2026-11-13 10:00') });
  const planned = anInterview({ startAt: at('2026-11-17 09:30'), endAt: at('2026-11-17 10:30') });
  expect([
    lastContact([], [], now),
    lastContact([interview, planned], [tomorrow], now),
    lastContact([interview], [wrote, tomorrow], now),
  ]).toEqual([null, { kind: 'met', at: at('2026-11-11 13:30'), interview }, { kind: 'contact', at: at('2026-11-12 10:00'), event: wrote }]);
});
