import { nameSchema } from '../../core/model/text.ts';

/** No file system the app runs on takes more than 255 bytes for one name; the rest is left for what systems add to a copy's name. */
const MOST_BYTES = 200;

/** What separates folders or streams, or stands for other names, on any of the three systems. */
const FOREIGN = /[/\\:*?"<>|]/gu;

/** Names that are devices on Windows, whatever their ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\s*(?:\.|$))/iu;

const NAMELESS = 'document';

const bytesOf = (text: string): number => Buffer.byteLength(text);

/** The longest beginning that fits, without half a letter. */
const fitting = (text: string, bytes: number): string => {
  let fits = '';
  for (const letter of text) {
    if (bytesOf(fits + letter) > bytes) break;
    fits += letter;
  }
  return fits;
};

/** A name of one file that every system takes: on one line, without folders, not hidden, its ending kept. */
export const nameOnDisk = (given: string): string => {
  const plain = given.normalize('NFC').replace(FOREIGN, ' ').replaceAll(/\p{C}/gu, ' ').replace(/\s+/gu, ' ');
  const bare = plain.replace(/^[\s.]+|[\s.]+$/gu, '').replace(DEVICE, '$&-');
  const end = /\.[^.\s]{1,10}$/u.exec(bare)?.[0] ?? '';
  const stem = fitting(bare.slice(0, bare.length - end.length), MOST_BYTES - bytesOf(end)).trimEnd();
  const name = nameSchema.safeParse(stem + end).data ?? '';
  return name === '' || name.startsWith('.') ? NAMELESS + name : name;
};
