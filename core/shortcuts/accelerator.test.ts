import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { acceleratorOf, acceleratorSchema, keysOf } from './accelerator.ts';
import { usualShortcuts } from './shortcuts.ts';

test('keys that are not needed for typing may hold everywhere', () => {
  const fine = [
    ...Object.values(usualShortcuts),
    'Alt+Space',
    'Control+Alt+9',
    'Super+.',
    'Alt+Shift+=',
    'F9',
    'Shift+F12',
    'Command+Shift+Up',
  ];
  expect(fine.filter((text) => !acceleratorSchema.safeParse(text).success)).toEqual([]);
});

test('a key that is needed for typing, or what is no keys at all, may not', () => {
  const refused = [
    ...[
      '',
      'L',
      'Shift+L',
      'Control+C',
      'CommandOrControl+L',
      'Alt+-',
      '9',
      'Shift+Space',
      'Shift',
      'Control+',
      'Control+Shift',
      '+',
      'Control++',
    ],
    ...['Shift+Control+L', 'Control+Control+L', 'control+l', 'Control+Shift+l', 'Control+Delete', 'Control+F25', 'Hyper+L', 'Control+L '],
    `Control+${'L'.repeat(100)}`,
  ];
  expect(refused.filter((text) => acceleratorSchema.safeParse(text).success)).toEqual([]);
});

test('what is taken apart is put together to the same, and nothing that is given makes it throw', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom('Control', 'Shift', 'Alt', 'L', 'F1', ''), { maxLength: 4 })), (given) => {
      const text = typeof given === 'string' ? given : given.join('+');
      const keys = keysOf(text);
      return keys === null || acceleratorOf(keys) === text;
    }),
  );
});
