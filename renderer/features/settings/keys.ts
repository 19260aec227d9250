import type { MessageKey } from '../../../core/messages/en.ts';

/** What some keys do. */
export interface KeyWords {
  readonly does: MessageKey;
  /** As they stand on key caps; any one of them does it. */
  readonly presses: readonly string[];
}

/** Keys that act wherever the focus is. */
export const keysEverywhere = (isMac: boolean): readonly KeyWords[] => {
  const held = (key: string): string => (isMac ? `⌘${key}` : `Ctrl ${key}`);
  return [
    { does: 'settings.keyboard.palette', presses: [held('K')] },
    { does: 'settings.keyboard.screens', presses: [held('1'), held('2'), held('3')] },
    { does: 'settings.keyboard.undo', presses: [held('Z')] },
    { does: 'settings.keyboard.back', presses: ['Esc'] },
    { does: 'settings.keyboard.log', presses: ['N'] },
    { does: 'settings.keyboard.search', presses: ['/'] },
    { does: 'settings.keyboard.help', presses: ['?'] },
  ];
};

/** Keys that act on the row in focus. */
export const keysInLists: readonly KeyWords[] = [
  { does: 'settings.keyboard.move', presses: ['J', 'K', '↓', '↑'] },
  { does: 'settings.keyboard.done', presses: ['Space'] },
  { does: 'settings.keyboard.snooze', presses: ['S'] },
  { does: 'settings.keyboard.why', presses: ['↵', '?'] },
  { does: 'settings.keyboard.open', presses: ['O'] },
  { does: 'settings.keyboard.debrief', presses: ['D'] },
  { does: 'settings.keyboard.stage', presses: ['M'] },
  { does: 'settings.keyboard.aside', presses: ['→', '←'] },
];
