/** Keys by name, and what is said of the keys that act everywhere. */
export const shortcuts = {
  'shortcuts.key': '{key}',
  'shortcuts.control': 'Ctrl',
  'shortcuts.alt': 'Alt',
  'shortcuts.shift': 'Shift',
  'shortcuts.super': 'Super',
  'shortcuts.windows': 'Win',
  'shortcuts.mac.control': '⌃',
  'shortcuts.mac.option': '⌥',
  'shortcuts.mac.shift': '⇧',
  'shortcuts.mac.command': '⌘',
  'shortcuts.taken':
    '{window, select, capture {Quick capture} other {Who is calling?}} cannot open with {keys}: another program has these keys. Settings, Keyboard has a place for others.',
} as const;
