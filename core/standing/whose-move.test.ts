import { describe, expect, it } from 'vitest';
import type { ActionKey } from '../model/ids.ts';
import type { Action } from '../playbook/action.ts';
import { anAction } from '../testing/an-action.ts';
import { at } from '../testing/builders.ts';
import { whoseMove } from './whose-move.ts';

const now = at('2026-11-12 12:38');
const named = (name: string, given: Partial<Action> = {}): Action => anAction({ key: name as ActionKey, ...given });
const theirs = named('they-decide', { move: 'theirs', idealAt: at('2026-11-20 09:00'), latestAt: null });
const later = named('check-in', { earliestAt: at('2026-11-23 09:00'), idealAt: at('2026-11-23 09:00'), latestAt: null });

describe('whose move it is', () => {
  it('is the person’s where something may be done now, the most urgent first', () => {
    const soon = named('thank-you', { latestAt: at('2026-11-12 14:30') });
    const easy = named('references', { latestAt: at('2026-11-14 18:00') });
    expect(whoseMove([easy, theirs, soon], now)).toEqual({ whose: 'yours', action: soon, late: false, ready: true });
  });

  it('begins with an answer they wait for, and is never a kindness', () => {
    const soon = named('thank-you', { latestAt: at('2026-11-12 14:30') });
    const answer = named('reply', { isPressing: true, latestAt: at('2026-11-13 09:00') });
    const kind = named('congratulate', { kind: 'kindness', latestAt: at('2026-11-12 13:00') });
    expect([whoseMove([soon, kind, answer], now), whoseMove([kind, theirs], now)]).toEqual([
      { whose: 'yours', action: answer, late: false, ready: true },
      { whose: 'theirs', action: theirs },
    ]);
  });

  it('is late once the last instant has passed', () => {
    const missed = named('thank-you', { latestAt: at('2026-11-12 10:40') });
    expect(whoseMove([missed], now)).toEqual({ whose: 'yours', action: missed, late: true, ready: true });
  });

  it('is theirs while the person’s next step may not be done yet', () => {
    expect(whoseMove([later, theirs], now)).toEqual({ whose: 'theirs', action: theirs });
  });

  it('is the person’s later one where nothing is awaited', () => {
    expect(whoseMove([later], now)).toEqual({ whose: 'yours', action: later, late: false, ready: false });
  });

  it('leaves out what is snoozed, and says nobody where all is done', () => {
    const snoozed = named('thank-you', { state: { kind: 'snoozed', untilAt: at('2026-11-13 09:00') } });
    expect(whoseMove([snoozed, theirs], now)).toEqual({ whose: 'theirs', action: theirs });
    expect(whoseMove([named('thank-you', { state: { kind: 'done', at: now } })], now)).toEqual({ whose: 'nobody' });
  });
});
