/** What is put on the clipboard: the same words for programs that take text alone, and for those that take paragraphs. */
export interface ClipboardContent {
  readonly text: string;
  readonly html: string;
}

/** The part of Electron that knows the clipboard. */
export interface ElectronClipboard {
  readonly clipboard: { write: (content: never) => unknown };
}

/**
 * Puts both kinds on the clipboard at once. Electron takes them as a list of items, as the web does, and in its older versions,
 * which know no such items, as one object. Rejects where the system's clipboard refuses.
 */
export const createClipboard =
  (electron: ElectronClipboard) =>
  async ({ text, html }: ClipboardContent): Promise<void> => {
    const Item: unknown = Reflect.get(electron, 'ClipboardItem');
    const content: unknown =
      typeof Item === 'function' ? [Reflect.construct(Item, [{ 'text/plain': text, 'text/html': html }])] : { text, html };
    await electron.clipboard.write(content as never);
  };
