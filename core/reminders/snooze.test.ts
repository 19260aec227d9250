import { describe, expect, it } from 'vitest';
import { message } from '../messages/message.ts';
import { defaultSettings } from '../model/empty-workspace.ts';
import { anAction } from '../testing/an-action.ts';
import type { Instant, Zone } from '../time/types.ts';
import { snoozeChoices, snoozeWarning } from './snooze.ts';

const at = (text: string): Instant => `2026-11-${text}:00.000Z` as Instant;
const settings = defaultSettings('Europe/London' as Zone);
const choices = (now: Instant, action = anAction()) =>
  snoozeChoices(now, settings, action).map(({ id, untilAt, passesLatest }) => [id, untilAt, passesLatest]);

describe('snoozeChoices', () => {
  it('offers an hour, the afternoon, tomorrow, Monday and a time of one’s own, and tells which are too late', () => {
    expect(choices(at('12T12:38'))).toEqual([
      ['hour', at('12T13:38'), false],
      ['afternoon', at('12T15:00'), true],
      ['tomorrow', at('13T09:00'), true],
      ['monday', at('16T09:00'), true],
      ['pick', null, false],
    ]);
  });

  it('leaves out an afternoon that has begun, and Monday when it is tomorrow', () => {
    expect(choices(at('15T15:00')).map(([id]) => id)).toEqual(['hour', 'tomorrow', 'pick']);
  });

  it('means the Monday after when today is one', () => {
    expect(choices(at('16T08:00'))[3]).toEqual(['monday', at('23T09:00'), false]);
  });

  it('warns of nothing once the time is over anyway', () => {
    expect(choices(at('12T14:30')).map(([, , passes]) => passes)).toEqual([false, false, false, false, false]);
  });
});

describe('snoozeWarning', () => {
  it('says when the time ends and how many choices come later', () => {
    const now = at('12T12:38');
    expect(snoozeWarning(anAction(), snoozeChoices(now, settings, anAction()))).toEqual(
      message('reminders.snooze.warning', { at: { at: at('12T14:30'), as: 'smart' }, count: 3 }),
    );
  });

  it('is silent where no choice comes too late', () => {
    const action = anAction({ latestAt: null });
    expect(snoozeWarning(action, snoozeChoices(at('12T12:38'), settings, action))).toBeNull();
  });
});
