import { execFileSync } from 'node:child_process';

// A PDF as other programs read it: Debian's poppler-utils.

const read = (program: string, ...args: readonly string[]): string => execFileSync(program, args, { encoding: 'utf8' });

/** The text, a line each, in the order of the structure. */
export const textOf = (file: string): string => read('pdftotext', '-enc', 'UTF-8', file, '-').replaceAll(/\s+/gu, ' ');

/** What the file says of itself: `Title`, `Tagged`, `Page size`, `Pages`. */
export const factsOf = (file: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    read('pdfinfo', file)
      .split('\n')
      .flatMap((line) => {
        const [, name, value] = /^([^:]+):\s*(.*)$/u.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [[name, value] as const];
      }),
  );

/** The width and the height of a page, in whole points. */
export const sizeOf = (file: string): readonly [width: number, height: number] => {
  const [width = 0, height = 0] = [...(factsOf(file)['Page size'] ?? '').matchAll(/[\d.]+/gu)].map(([size]) => Math.round(Number(size)));
  return [width, height];
};

/** The tags a screen reader goes by, with their text. */
export const structureOf = (file: string): string => read('pdfinfo', '-struct-text', file);

/** Every font with whether it is in the file itself. */
export const fontsOf = (file: string): readonly { readonly name: string; readonly isEmbedded: boolean }[] =>
  read('pdffonts', file)
    .split('\n')
    .slice(2)
    .filter((line) => line.trim() !== '')
    .map((line) => ({ name: line.split(/\s+/u)[0] ?? '', isEmbedded: / yes +(?:yes|no) +(?:yes|no) +\d+ +\d+\s*$/u.test(line) }));

/** How large each line of text is set, in points. */
export const sizesOf = (file: string): readonly { readonly size: number; readonly text: string }[] => {
  const xml = read('pdftohtml', '-xml', '-i', '-zoom', '1', '-stdout', file);
  const sizes = new Map([...xml.matchAll(/<fontspec id="(\d+)" size="(\d+)"/gu)].map(([, id = '', size]) => [id, Number(size)]));
  return [...xml.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/gu)].map(([, id = '', text = '']) => ({
    size: sizes.get(id) ?? 0,
    text: text.replaceAll(/<[^>]+>/gu, ''),
  }));
};

/** Each line of text and how far it is from the top of its sheet, in points. */
export const linesOn = (file: string): readonly { readonly top: number; readonly text: string }[] =>
  [...read('pdftotext', '-bbox-layout', file, '-').matchAll(/<line [^>]*yMin="([\d.]+)"[^>]*>(.*?)<\/line>/gsu)].map(
    ([, top, words = '']) => ({
      top: Number(top),
      text: words
        .replaceAll(/<[^>]+>/gu, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim(),
    }),
  );
