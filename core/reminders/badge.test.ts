import { expect, it } from 'vitest';
import { defaultSettings } from '../model/empty-workspace.ts';
import type { ActionKey } from '../model/ids.ts';
import { anAction } from '../testing/an-action.ts';
import type { Instant, Zone } from '../time/types.ts';
import { badgeCount } from './badge.ts';

const at = (text: string): Instant => `2026-11-${text}:00.000Z` as Instant;
const count = (given: Parameters<typeof anAction>[0]): number =>
  badgeCount([anAction(given)], defaultSettings('Europe/London' as Zone), at('12T09:00'));

it('counts what is late or meant for today and the person’s to do', () => {
  expect([
    count({ idealAt: at('11T17:00'), latestAt: at('11T20:00') }),
    count({ idealAt: at('12T18:00'), latestAt: null }),
    count({ state: { kind: 'snoozed', untilAt: at('12T15:00') } }),
  ]).toEqual([1, 1, 1]);
});

it('leaves out what is for later, put off, done or theirs, a kindness, and what another step covers', () => {
  expect([
    count({ idealAt: at('13T09:00'), latestAt: at('14T09:00') }),
    count({ state: { kind: 'snoozed', untilAt: at('13T09:00') } }),
    count({ state: { kind: 'done', at: at('12T08:00') } }),
    count({ move: 'theirs' }),
    count({ kind: 'kindness' }),
    count({ coveredBy: 'recruiter-call:int_00000002' as ActionKey }),
  ]).toEqual([0, 0, 0, 0, 0, 0]);
});
