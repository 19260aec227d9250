import { type Message, message } from '../../core/messages/message.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Action } from '../../core/playbook/action.ts';
import { badgeCount } from '../../core/reminders/badge.ts';
import { headline } from '../../core/reminders/headline.ts';
import { routeOf } from '../../core/reminders/route.ts';
import { SNOOZE_MORNING } from '../../core/reminders/snooze.ts';
import { addMs, HOUR_MS } from '../../core/time/instant.ts';
import { addDays } from '../../core/time/local-day.ts';
import type { Instant } from '../../core/time/types.ts';
import { dayOf, instantOf } from '../../core/time/zone.ts';

/** What choosing an item of the tray does. Lengths of pauses are told by name, so that the menu stays the same while time passes. */
export type TrayCommand =
  | { readonly kind: 'open'; readonly route: string | null }
  | { readonly kind: 'pause'; readonly for: 'hour' | 'until-tomorrow' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'quit' };

/** One line of the menu; without a command it only says something. */
export type TrayItem =
  | { readonly kind: 'separator' }
  | { readonly kind: 'item'; readonly label: string; readonly command: TrayCommand | null }
  | { readonly kind: 'submenu'; readonly label: string; readonly items: readonly TrayItem[] };

/** Everything the tray shows, as plain values that can be compared. */
export interface TrayPicture {
  readonly icon: 'idle' | 'due' | 'paused';
  readonly tooltip: string;
  readonly items: readonly TrayItem[];
}

export interface TrayFacts {
  readonly actions: readonly Action[];
  readonly settings: Settings;
  readonly now: Instant;
  readonly say: (words: Message) => string;
}

const pausedUntil = ({ settings, now }: TrayFacts): Instant | null =>
  settings.remindersPausedUntilAt !== null && now < settings.remindersPausedUntilAt ? settings.remindersPausedUntilAt : null;

/** When a pause chosen now ends. */
export const pauseEnd = (pause: 'hour' | 'until-tomorrow', { zone }: Settings, now: Instant): Instant =>
  pause === 'hour' ? addMs(now, HOUR_MS) : instantOf(addDays(dayOf(now, zone), 1), SNOOZE_MORNING, zone);

/** What to do and when, in one or two lines; a number alone where details are hidden. */
const topLines = ({ actions, settings, now, say }: TrayFacts): readonly Extract<TrayItem, { kind: 'item' }>[] => {
  const first = headline(actions, settings, now);
  const today: TrayCommand = { kind: 'open', route: '/today' };
  if (first === null) return [{ kind: 'item', label: say(message('tray.nothing')), command: null }];
  if (settings.hideDetails) {
    return [{ kind: 'item', label: say(message('tray.hidden', { count: badgeCount(actions, settings, now) })), command: today }];
  }
  return [
    { kind: 'item', label: say(first.when), command: null },
    { kind: 'item', label: say(first.action.title), command: { kind: 'open', route: routeOf(first.action) } },
  ];
};

/** The tray as it should be now. */
export const trayPicture = (facts: TrayFacts): TrayPicture => {
  const { actions, settings, now, say } = facts;
  const item = (words: Message, command: TrayCommand | null): TrayItem => ({ kind: 'item', label: say(words), command });
  const paused = pausedUntil(facts);
  const top = topLines(facts);
  const pausedLine = paused === null ? null : message('tray.paused', { at: { at: paused, as: 'smart' } });
  const tomorrowAt = pauseEnd('until-tomorrow', settings, now);
  const line = pausedLine === null ? top.map(({ label }) => label).join(', ') : say(pausedLine);
  return {
    icon: paused !== null ? 'paused' : badgeCount(actions, settings, now) > 0 ? 'due' : 'idle',
    tooltip: say(message('tray.tooltip', { line })),
    items: [
      ...top,
      { kind: 'separator' },
      item(message('tray.log'), { kind: 'open', route: '/log' }),
      {
        kind: 'submenu',
        label: say(message('tray.pause')),
        items: [
          ...(pausedLine === null ? [] : [item(pausedLine, null)]),
          item(message('tray.pause.hour'), { kind: 'pause', for: 'hour' }),
          item(message('tray.pause.tomorrow', { at: { at: tomorrowAt, as: 'time' } }), { kind: 'pause', for: 'until-tomorrow' }),
          ...(paused === null ? [] : [item(message('tray.pause.resume'), { kind: 'resume' })]),
        ],
      },
      { kind: 'separator' },
      item(message('tray.open'), { kind: 'open', route: null }),
      item(message('tray.quit'), { kind: 'quit' }),
    ],
  };
};
