import { describe, expect, it } from 'vitest';
import type { Action } from '../../core/playbook/action.ts';
import { anAction } from '../../core/testing/an-action.ts';
import { at, london, on } from '../../core/testing/builders.ts';
import { endOfDay } from '../../core/time/zone.ts';
import { nodeOf, whenOf } from './when.ts';

const now = at('2026-11-12 12:38');
const node = (given: Partial<Action>) => nodeOf(anAction(given), now);
const when = (given: Partial<Action>) => whenOf(anAction(given), now, london);

describe('the mark of an action', () => {
  it('says by its shape whose move it is', () => {
    expect([
      node({ latestAt: at('2026-11-12 14:30') }),
      node({ latestAt: at('2026-11-12 10:40') }),
      node({ earliestAt: at('2026-11-13 09:00') }),
      node({ move: 'theirs' }),
      node({ move: 'fixed', idealAt: at('2026-11-17 09:30') }),
      node({ move: 'fixed', idealAt: at('2026-11-11 09:30') }),
      node({ state: { kind: 'snoozed', untilAt: at('2026-11-13 09:00') } }),
      node({ state: { kind: 'done', at: now } }),
      node({ state: { kind: 'skipped', at: now } }),
    ]).toEqual(['mine', 'late', 'later', 'theirs', 'event', 'past-event', 'later', 'done', 'skipped']);
  });
});

describe('the words beside an action', () => {
  it('name the hour by which it is to be done today', () => {
    expect(when({ latestAt: at('2026-11-12 14:30') })).toEqual({
      key: 'actions.when.by',
      values: { at: { at: at('2026-11-12 14:30'), as: 'time' } },
    });
  });

  it('name the day where all of it is left', () => {
    const days = ['2026-11-12', '2026-11-17'].map((day) => when({ latestAt: endOfDay(on(day), london) }).values?.['at']);
    expect(days).toEqual([
      { on: '2026-11-12', as: 'smart' },
      { on: '2026-11-17', as: 'smart' },
    ]);
  });

  it('name the day it was due once that is over', () => {
    expect(when({ latestAt: at('2026-11-11 18:00') })).toEqual({
      key: 'actions.when.on',
      values: { at: { on: '2026-11-11', as: 'smart' } },
    });
  });

  it('leave today’s evening an evening', () => {
    expect(when({ precision: 'day', idealAt: at('2026-11-12 19:00'), latestAt: at('2026-11-12 23:59') })).toEqual({
      key: 'actions.when.evening',
    });
  });

  it('name the day of what lies ahead, and when it was done of what is done', () => {
    expect([
      when({ precision: 'day', earliestAt: at('2026-11-23 09:00'), idealAt: at('2026-11-23 09:00'), latestAt: null }),
      when({ state: { kind: 'done', at: at('2026-11-11 16:10') } }),
    ]).toEqual([
      { key: 'actions.when.on', values: { at: { on: '2026-11-23', as: 'smart' } } },
      { key: 'actions.when.on', values: { at: { at: at('2026-11-11 16:10'), as: 'brief' } } },
    ]);
  });
});
