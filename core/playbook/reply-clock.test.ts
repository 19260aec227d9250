import { describe, expect, it } from 'vitest';
import { at, london, newYork, on, someSettings } from '../testing/builders.ts';
import { addMs, DAY_MS } from '../time/instant.ts';
import type { Contact } from './contacts.ts';
import { escalation, isAnsweredBySending, wantedBy } from './reply-clock.ts';

const request = (given: Partial<Contact> = {}): Contact => ({
  at: at('2026-11-11 10:00'),
  direction: 'in',
  party: 'employer',
  about: 'request',
  medium: 'mail',
  personId: null,
  answerBy: { on: on('2026-11-12'), zone: london },
  name: 'evt_request',
  ...given,
});

const remindedOf = (came: string, settings = someSettings()): readonly string[] => {
  const from = at(came, settings.zone);
  return [...escalation(settings, from, addMs(from, DAY_MS))];
};

describe('the moments to be reminded of an answer again', () => {
  it('are that evening, three hours and one hour before the end', () => {
    expect(remindedOf('2026-11-11 10:00')).toEqual([at('2026-11-11 18:00'), at('2026-11-12 07:00'), at('2026-11-12 09:00')]);
  });

  it('leave the evening out that has begun, and one that falls on another of them', () => {
    expect([remindedOf('2026-11-11 19:00'), remindedOf('2026-11-11 00:30')]).toEqual([
      [at('2026-11-12 16:00'), at('2026-11-12 18:00')],
      [at('2026-11-11 18:00'), at('2026-11-11 21:30'), at('2026-11-11 23:30')],
    ]);
  });

  it('take the evening of where the person is', () => {
    expect(remindedOf('2026-11-11 10:00', someSettings({ zone: newYork }))[0]).toBe(at('2026-11-11 18:00', newYork));
  });

  it('are none once the end has passed', () => {
    expect(escalation(someSettings(), at('2026-11-11 10:00'), at('2026-11-11 10:00'))).toEqual([]);
  });
});

describe('what they want by a day', () => {
  it('is wanted by its end, there', () => {
    expect([wantedBy(request()), wantedBy(request({ answerBy: { on: on('2026-11-12'), zone: newYork } }))]).toEqual([
      addMs(at('2026-11-13 00:00'), -1),
      addMs(at('2026-11-13 00:00', newYork), -1),
    ]);
  });

  it('has no end where no day was named, where it was over, or where nothing was asked for', () => {
    const over = { on: on('2026-11-10'), zone: london };
    const all = [request({ answerBy: null }), request({ answerBy: over }), request({ about: 'question' }), request({ direction: 'out' })];
    expect(all.map(wantedBy)).toEqual([null, null, null, null]);
  });

  it('is the answer itself when that day ends within the 24 hours', () => {
    const today = { on: on('2026-11-11'), zone: london };
    expect([request({ answerBy: today }), request(), request({ answerBy: null })].map(isAnsweredBySending)).toEqual([true, false, false]);
  });
});
