import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../core/messages/format.ts';
import { defaultSettings } from '../../core/model/empty-workspace.ts';
import type { ActionKey } from '../../core/model/ids.ts';
import type { Settings } from '../../core/model/settings.ts';
import { anAction } from '../../core/testing/an-action.ts';
import type { Instant, Zone } from '../../core/time/types.ts';
import { type TrayFacts, type TrayItem, trayPicture } from './tray-menu.ts';

const zone = 'Europe/London' as Zone;
const now = '2026-11-12T12:38:00.000Z' as Instant;
const formatter = createFormatter({ locale: 'en-GB', zone });
const settings = defaultSettings(zone);
const off = { accelerator: 'CommandOrControl+Shift+L', state: 'off' } as const;
const pictureOf = (given: Partial<TrayFacts>) =>
  trayPicture({
    actions: [anAction()],
    settings,
    now,
    shortcuts: { capture: off, caller: off },
    say: (words) => formatter.say(words, now),
    ...given,
  });
const labels = (items: readonly TrayItem[]): unknown[] =>
  items.map((item) => (item.kind === 'separator' ? '-' : item.kind === 'submenu' ? [item.label, ...labels(item.items)] : item.label));

describe('trayPicture', () => {
  it('names the next three with their times, over what can always be done', () => {
    const actions = [
      anAction({ key: 'debrief:later' as ActionKey, idealAt: '2026-11-17T09:30:00.000Z' as Instant, latestAt: null }),
      anAction({ key: 'debrief:last' as ActionKey, idealAt: '2026-11-20T09:30:00.000Z' as Instant, latestAt: null }),
      anAction(),
      anAction({ key: 'debrief:late' as ActionKey, latestAt: '2026-11-12T10:40:00.000Z' as Instant }),
    ];
    const { icon, tooltip, items } = pictureOf({ actions });
    expect([icon, tooltip, labels(items)]).toEqual([
      'due',
      'Afterview: Late, Afterview',
      [
        'Late: Afterview',
        'By 14:30: Afterview',
        'Tue 17, 9:30: Afterview',
        '-',
        'Log an interview',
        'Who is calling?',
        ['Pause reminders', 'For an hour', 'Until tomorrow 9:00', 'Until Monday 9:00', 'Until a date…'],
        '-',
        'Open Afterview',
        'Quit',
      ],
    ]);
  });

  it('leads to the action, the little windows, the pause and the window', () => {
    const commandsOf = (items: readonly TrayItem[]): unknown[] =>
      items.flatMap((item) => (item.kind === 'item' ? [item.command] : item.kind === 'submenu' ? commandsOf(item.items) : []));
    expect(commandsOf(pictureOf({}).items)).toEqual([
      { kind: 'open', route: '/opportunities/opp_00000001?action=thank-you%3Aint_00000001%3Aper_00000001' },
      { kind: 'quick', window: 'capture' },
      { kind: 'quick', window: 'caller' },
      { kind: 'pause', for: 'hour' },
      { kind: 'pause', for: 'tomorrow' },
      { kind: 'pause', for: 'monday' },
      { kind: 'pause-until-a-date' },
      { kind: 'open', route: null },
      { kind: 'quit' },
    ]);
  });

  it('shows the keys that work', () => {
    const { items } = pictureOf({
      shortcuts: { capture: { ...off, state: 'on' }, caller: { ...off, state: 'taken' } },
    });
    expect(items.flatMap((item) => (item.kind === 'item' ? [item.keys] : []))).toEqual([
      null,
      'CommandOrControl+Shift+L',
      null,
      null,
      null,
    ]);
  });

  it('says until when reminders are paused and offers to resume', () => {
    const paused: Settings = { ...settings, remindersPausedUntilAt: '2026-11-12T13:38:00.000Z' as Instant };
    const { icon, tooltip, items } = pictureOf({ settings: paused });
    expect([icon, tooltip, labels(items)[4]]).toEqual([
      'paused',
      'Afterview: Reminders are paused until 13:38',
      [
        'Pause reminders',
        'Reminders are paused until 13:38',
        'For an hour',
        'Until tomorrow 9:00',
        'Until Monday 9:00',
        'Until a date…',
        'Resume',
      ],
    ]);
  });

  it('shows a number alone where details are hidden', () => {
    const { tooltip, items } = pictureOf({ settings: { ...settings, hideDetails: true } });
    expect([tooltip, labels(items)[0]]).toEqual(['Afterview: One thing for today', 'One thing for today']);
  });

  it('is quiet when nothing is due', () => {
    const { icon, tooltip } = pictureOf({ actions: [] });
    expect([icon, tooltip]).toEqual(['idle', 'Afterview: Nothing due']);
  });

  it('stays the same while time passes and nothing happens', () => {
    const later = '2026-11-12T12:39:00.000Z' as Instant;
    expect(pictureOf({ now: later })).toEqual(pictureOf({}));
  });
});
