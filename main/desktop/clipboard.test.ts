import { expect, test } from 'vitest';
import { createClipboard } from './clipboard.ts';

const content = { text: 'Dear Priya,', html: '<p>Dear Priya,</p>' };

class ClipboardItem {
  readonly kinds: Readonly<Record<string, string>>;
  constructor(kinds: Readonly<Record<string, string>>) {
    this.kinds = kinds;
  }
}

test('both kinds are written at once, as items where Electron knows them, else as one object', async () => {
  const written: unknown[] = [];
  const clipboard = { write: (given: unknown) => written.push(given) };
  const newer: Parameters<typeof createClipboard>[0] & { readonly ClipboardItem: unknown } = { clipboard, ClipboardItem };
  await createClipboard(newer)(content);
  await createClipboard({ clipboard })(content);
  expect(written).toEqual([[new ClipboardItem({ 'text/plain': content.text, 'text/html': content.html })], content]);
});

test('a clipboard that refuses is no silent success', async () => {
  const clipboard = { write: () => Promise.reject(new Error('busy')) };
  await expect(createClipboard({ clipboard })(content)).rejects.toThrow('busy');
});
