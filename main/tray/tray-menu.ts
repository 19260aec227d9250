import type { Status } from '../../core/contract.ts';
import { type Message, message } from '../../core/messages/message.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Action } from '../../core/playbook/action.ts';
import { badgeCount } from '../../core/reminders/badge.ts';
import { type Headline, headlines } from '../../core/reminders/headline.ts';
import { pauseChoices, pausedUntil, type PauseId } from '../../core/reminders/pause.ts';
import { routeOf } from '../../core/reminders/route.ts';
import type { QuickWindow } from '../../core/shortcuts/shortcuts.ts';
import type { Instant } from '../../core/time/types.ts';

/** So many actions are named: enough to choose from at a glance, few enough to be a glance (ours). */
const NAMED = 3;

/** What choosing an item of the tray does. Lengths of pauses are told by name, so that the menu stays the same while time passes. */
export type TrayCommand =
  | { readonly kind: 'open'; readonly route: string | null }
  | { readonly kind: 'quick'; readonly window: QuickWindow }
  | { readonly kind: 'pause'; readonly for: PauseId }
  | { readonly kind: 'pause-until-a-date' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'quit' };

/** One line of the menu; without a command it only says something. */
export type TrayItem =
  | { readonly kind: 'separator' }
  | {
      readonly kind: 'item';
      readonly label: string;
      readonly command: TrayCommand | null;
      /** The keys that do the same from anywhere; null where none do. */
      readonly keys: string | null;
    }
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
  /** The keys that open the little windows from anywhere, and whether they work. */
  readonly shortcuts: Status['shortcuts'];
  readonly say: (words: Message) => string;
}

const separator: TrayItem = { kind: 'separator' };

/** The next actions with their times; a number alone where details are hidden. */
const topItems = (first: readonly Headline[], { actions, settings, now, say }: TrayFacts): readonly TrayItem[] => {
  const item = (words: Message, route: string | null): TrayItem => ({
    kind: 'item',
    label: say(words),
    command: route === null ? null : { kind: 'open', route },
    keys: null,
  });
  if (first.length === 0) return [item(message('tray.nothing'), null)];
  if (settings.hideDetails) return [item(message('tray.hidden', { count: badgeCount(actions, settings, now) }), '/today')];
  return first.map(({ action, when }) => item(message('tray.action', { when: say(when), action: say(action.title) }), routeOf(action)));
};

/** What pointing at the icon says: the pause, or what is next. */
const tooltipLine = ([first]: readonly Headline[], pausedLine: Message | null, { actions, settings, now, say }: TrayFacts): string => {
  if (pausedLine !== null) return say(pausedLine);
  if (first === undefined) return say(message('tray.nothing'));
  if (settings.hideDetails) return say(message('tray.hidden', { count: badgeCount(actions, settings, now) }));
  return [first.when, first.action.title].map(say).join(', ');
};

/** The tray as it should be now. */
export const trayPicture = (facts: TrayFacts): TrayPicture => {
  const { actions, settings, now, shortcuts, say } = facts;
  const item = (words: Message, command: TrayCommand | null, pressed: string | null = null): TrayItem => ({
    kind: 'item',
    label: say(words),
    command,
    keys: pressed,
  });
  // Keys that do not work are no use in a menu.
  const keysOf = (window: QuickWindow): string | null => (shortcuts[window].state === 'on' ? shortcuts[window].accelerator : null);
  const paused = pausedUntil(settings, now);
  const pausedLine = paused === null ? null : message('tray.paused', { at: { at: paused, as: 'smart' } });
  const first = headlines(actions, settings, now, NAMED);
  const pause: TrayItem = {
    kind: 'submenu',
    label: say(message('tray.pause')),
    items: [
      ...(pausedLine === null ? [] : [item(pausedLine, null)]),
      ...pauseChoices(settings, now).map(({ id, label }) => item(label, { kind: 'pause', for: id })),
      item(message('reminders.pause.date'), { kind: 'pause-until-a-date' }),
      ...(paused === null ? [] : [item(message('tray.pause.resume'), { kind: 'resume' })]),
    ],
  };
  return {
    icon: paused !== null ? 'paused' : badgeCount(actions, settings, now) > 0 ? 'due' : 'idle',
    tooltip: say(message('tray.tooltip', { line: tooltipLine(first, pausedLine, facts) })),
    items: [
      ...topItems(first, facts),
      separator,
      item(message('tray.log'), { kind: 'quick', window: 'capture' }, keysOf('capture')),
      item(message('tray.caller'), { kind: 'quick', window: 'caller' }, keysOf('caller')),
      pause,
      separator,
      item(message('tray.open'), { kind: 'open', route: null }),
      item(message('tray.quit'), { kind: 'quit' }),
    ],
  };
};
