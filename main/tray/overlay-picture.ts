/** The side of the picture in pixels: twice the 16 that the task bar shows, for sharp screens. */
export const OVERLAY_SIDE = 32;

/** More than this is drawn as "9+": two figures cannot be read at that size. */
const MOST = 9;

/** Figures of 5 by 7 points, a row a number, its highest bit on the left. */
const GLYPHS: Readonly<Record<string, readonly number[]>> = {
  '1': [4, 12, 4, 4, 4, 4, 14],
  '2': [14, 17, 1, 2, 4, 8, 31],
  '3': [31, 2, 4, 2, 1, 17, 14],
  '4': [2, 6, 10, 18, 31, 2, 2],
  '5': [31, 16, 30, 1, 1, 17, 14],
  '6': [6, 8, 16, 30, 17, 17, 14],
  '7': [31, 1, 2, 4, 8, 8, 8],
  '8': [14, 17, 17, 14, 17, 17, 14],
  '9': [14, 17, 17, 15, 1, 2, 12],
  '+': [0, 4, 4, 31, 4, 4, 0],
};
const GLYPH_WIDTH = 5;
const GLYPH_HEIGHT = 7;
const GAP = 1;

/** Petrol, and white on it, as blue, green, red and opacity: 9.0 to 1. */
const GROUND = [0x5b, 0x50, 0x14, 0xff] as const;
const INK = [0xff, 0xff, 0xff, 0xff] as const;

const isInDisc = (x: number, y: number): boolean => {
  const centre = (OVERLAY_SIDE - 1) / 2;
  return (x - centre) ** 2 + (y - centre) ** 2 <= (OVERLAY_SIDE / 2) ** 2;
};

/** Whether a point of the picture belongs to the figures, each drawn with squares of that size in the middle. */
const isInk = (figures: string, scale: number, x: number, y: number): boolean => {
  const width = figures.length * GLYPH_WIDTH + (figures.length - 1) * GAP;
  const column = Math.floor((x - (OVERLAY_SIDE - width * scale) / 2) / scale);
  const row = Math.floor((y - (OVERLAY_SIDE - GLYPH_HEIGHT * scale) / 2) / scale);
  if (column < 0 || column >= width || row < 0 || row >= GLYPH_HEIGHT) return false;
  const figure = figures[Math.floor(column / (GLYPH_WIDTH + GAP))] ?? '';
  const within = column % (GLYPH_WIDTH + GAP);
  return within < GLYPH_WIDTH && (((GLYPHS[figure]?.[row] ?? 0) >> (GLYPH_WIDTH - 1 - within)) & 1) === 1;
};

/** The number on a disc, as the bytes of a bitmap that Windows lays over the icon in its task bar. */
export const overlayPicture = (count: number): Uint8Array => {
  const figures = count > MOST ? `${String(MOST)}+` : String(count);
  const scale = figures.length === 1 ? 3 : 2;
  const bytes = new Uint8Array(OVERLAY_SIDE * OVERLAY_SIDE * INK.length);
  for (let y = 0; y < OVERLAY_SIDE; y += 1)
    for (let x = 0; x < OVERLAY_SIDE; x += 1) {
      if (isInDisc(x, y)) bytes.set(isInk(figures, scale, x, y) ? INK : GROUND, (y * OVERLAY_SIDE + x) * INK.length);
    }
  return bytes;
};
