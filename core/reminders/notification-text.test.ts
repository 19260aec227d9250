import { describe, expect, it } from 'vitest';
import { createFormatter } from '../messages/format.ts';
import { message } from '../messages/message.ts';
import { defaultSettings } from '../model/empty-workspace.ts';
import type { ActionKey } from '../model/ids.ts';
import type { Action } from '../playbook/action.ts';
import { anAction } from '../testing/an-action.ts';
import type { Instant, Zone } from '../time/types.ts';
import { notificationText, type TextContext } from './notification-text.ts';
import { remindersFor } from './plan-reminders.ts';

const at = (text: string): Instant => `2026-11-${text}:00.000Z` as Instant;
const zone = 'Europe/London' as Zone;
const formatter = createFormatter({ locale: 'en-GB', zone });
const now = at('12T12:30');

const say = (actions: readonly Action[], given: Partial<TextContext> = {}) => {
  const context = {
    now,
    zone,
    hideDetails: false,
    whileAway: false,
    say: (message: Parameters<typeof formatter.say>[0]) => formatter.say(message, given.now ?? now),
    companyOf: () => 'Northgate Energy',
    ...given,
  };
  return notificationText(
    actions.flatMap((action) => remindersFor([action], defaultSettings(zone))[0] ?? []),
    context,
  );
};
const action = (key: string, given: Partial<Action>) => anAction({ key: key as ActionKey, ...given });

describe('notificationText', () => {
  it('names what to do, until when, for whom and how long it takes', () => {
    expect(say([anAction()])).toEqual({ title: 'Afterview, due by 14:30', body: 'Northgate Energy. About 8 minutes.' });
  });

  it('says the day where the end is not today', () => {
    expect(say([anAction()], { now: at('11T17:00') }).title).toBe('Afterview, due by tomorrow 14:30');
  });

  it('says no hour where only the day is meant', () => {
    const day = { precision: 'day', idealAt: at('12T09:00') } as const;
    expect([
      say([anAction({ ...day, latestAt: '2026-11-12T23:59:59.999Z' as Instant })]).title,
      say([anAction({ ...day, latestAt: '2026-11-13T23:59:59.999Z' as Instant })]).title,
      say([anAction({ ...day, latestAt: null, opportunityId: null, minutes: 0 })]),
    ]).toEqual(['Afterview, due today', 'Afterview', { title: 'Afterview', body: '' }]);
  });

  it('says the day, never its last minute, where all of it is left', () => {
    const untilEnd = (day: string) => anAction({ latestAt: `2026-11-${day}T23:59:59.999Z` as Instant });
    expect([
      say([untilEnd('12')]).title,
      say([untilEnd('13')]).title,
      say([untilEnd('12')], { now: at('13T09:00') }).title,
      say([untilEnd('12'), anAction({ key: 'debrief:other' as ActionKey })]).body,
    ]).toEqual([
      'Afterview, due today',
      'Afterview, due by tomorrow',
      'Afterview, was due by yesterday',
      'One before 14:30. About 16 minutes.',
    ]);
  });

  it('says what was due and how to mend it once it is late', () => {
    expect(say([anAction({ mend: { key: 'app.name' } })], { now: at('12T15:00') })).toEqual({
      title: 'Afterview, was due by 14:30',
      body: 'Northgate Energy. Afterview',
    });
  });

  it('asks as something happens, while it is still the day for it', () => {
    const prompt = {
      at: at('12T12:30'),
      title: message('playbook.debrief.prompt', { company: 'Northgate Energy' }),
      detail: message('playbook.debrief.prompt-detail'),
    };
    const debrief = anAction({ precision: 'day', latestAt: at('12T23:00'), ownReminders: { prompt, laterAt: null } });
    const call = action('recruiter-call:1', { title: message('playbook.recruiter-call.title', { named: 'yes', who: 'Tom Becker' }) });
    expect([
      say([debrief]),
      say([debrief, call]),
      say([debrief], { hideDetails: true }).title,
      say([debrief], { now: at('13T09:00') }).title,
    ]).toEqual([
      { title: 'How did it go at Northgate Energy?', body: 'Three taps now, the rest tonight.' },
      {
        title: 'How did it go at Northgate Energy?',
        body: 'Three taps now, the rest tonight. As soon as you can: Call Tom Becker with your feedback.',
      },
      'One thing is due',
      'Afterview, was due by yesterday 23:00',
    ]);
  });

  it('sums up several', () => {
    const several = [
      action('debrief:1', { latestAt: at('12T17:00'), minutes: 10 }),
      action('thank-you:1', { latestAt: at('12T14:30') }),
      action('references:1', { latestAt: null, minutes: 5 }),
    ];
    expect(say(several)).toEqual({ title: 'Three things for today', body: 'Two before 17:00. About 23 minutes.' });
  });

  it('tells what came due meanwhile, the late ones first', () => {
    const several = [action('debrief:1', { latestAt: at('12T10:40'), minutes: 5 }), action('thank-you:1', { minutes: 8 })];
    expect(say(several, { whileAway: true })).toEqual({
      title: 'While you were away, two came due',
      body: 'One is late. One before 14:30. About 13 minutes.',
    });
  });

  it('hides name, company and text when asked to', () => {
    const hidden = { hideDetails: true, companyOf: () => 'Northgate Energy' };
    expect([say([anAction()], hidden), say([action('debrief:1', {}), action('thank-you:1', {})], hidden)]).toEqual([
      { title: 'One thing is due', body: 'Open Afterview to see it.' },
      { title: 'Two things are due', body: 'Open Afterview to see them.' },
    ]);
  });
});
