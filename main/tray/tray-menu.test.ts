import { describe, expect, it } from 'vitest';
import { createFormatter } from '../../core/messages/format.ts';
import { defaultSettings } from '../../core/model/empty-workspace.ts';
import type { Settings } from '../../core/model/settings.ts';
import { anAction } from '../../core/testing/an-action.ts';
import type { Instant, Zone } from '../../core/time/types.ts';
import { pauseEnd, type TrayFacts, type TrayItem, trayPicture } from './tray-menu.ts';

const zone = 'Europe/London' as Zone;
const now = '2026-11-12T12:38:00.000Z' as Instant;
const formatter = createFormatter({ locale: 'en-GB', zone });
const settings = defaultSettings(zone);
const pictureOf = (given: Partial<TrayFacts>) =>
  trayPicture({ actions: [anAction()], settings, now, say: (words) => formatter.say(words, now), ...given });
const labels = (items: readonly TrayItem[]): unknown[] =>
  items.map((item) => (item.kind === 'separator' ? '-' : item.kind === 'submenu' ? [item.label, ...labels(item.items)] : item.label));

describe('trayPicture', () => {
  it('says what is next and until when, over what can always be done', () => {
    const { icon, tooltip, items } = pictureOf({});
    expect([icon, tooltip, labels(items)]).toEqual([
      'due',
      'Afterview: By 14:30, Afterview',
      [
        'By 14:30',
        'Afterview',
        '-',
        'Log an interview',
        ['Pause reminders', 'For an hour', 'Until tomorrow 9:00'],
        '-',
        'Open Afterview',
        'Quit',
      ],
    ]);
  });

  it('leads to the action, the log and the window', () => {
    const commands = pictureOf({}).items.flatMap((item) => (item.kind === 'item' ? [item.command] : []));
    expect(commands).toEqual([
      null,
      { kind: 'open', route: '/opportunities/opp_00000001?action=thank-you%3Aint_00000001%3Aper_00000001' },
      { kind: 'open', route: '/log' },
      { kind: 'open', route: null },
      { kind: 'quit' },
    ]);
  });

  it('says until when reminders are paused and offers to resume', () => {
    const paused: Settings = { ...settings, remindersPausedUntilAt: '2026-11-12T13:38:00.000Z' as Instant };
    const { icon, tooltip, items } = pictureOf({ settings: paused });
    expect([icon, tooltip, labels(items)[4]]).toEqual([
      'paused',
      'Afterview: Reminders are paused until 13:38',
      ['Pause reminders', 'Reminders are paused until 13:38', 'For an hour', 'Until tomorrow 9:00', 'Resume'],
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

it('pauses for an hour or until nine tomorrow', () => {
  expect([pauseEnd('hour', settings, now), pauseEnd('until-tomorrow', settings, now)]).toEqual([
    '2026-11-12T13:38:00.000Z',
    '2026-11-13T09:00:00.000Z',
  ]);
});
