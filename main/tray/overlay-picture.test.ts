import { expect, it } from 'vitest';
import { OVERLAY_SIDE, overlayPicture } from './overlay-picture.ts';

/** The picture as text: `#` for the figure, `.` for the disc, a space where the icon below shows. */
const drawn = (count: number): readonly string[] => {
  const bytes = overlayPicture(count);
  return Array.from({ length: OVERLAY_SIDE }, (_row, y) =>
    Array.from({ length: OVERLAY_SIDE }, (_column, x) => {
      const [blue, , , opacity] = bytes.subarray((y * OVERLAY_SIDE + x) * 4);
      return opacity === 0 ? ' ' : blue === 0xff ? '#' : '.';
    }).join(''),
  );
};

it('draws a figure in the middle of a disc', () => {
  // Every third row and column in the middle: one square of the figure each.
  const seven = Array.from({ length: 7 }, (_, row) => (drawn(7)[6 + row * 3] ?? '').slice(9, 23).replaceAll(/(.)../gu, '$1').slice(0, 5));
  expect(seven).toEqual(['#####', '....#', '...#.', '..#..', '.#...', '.#...', '.#...']);
});

it('leaves the corners of the icon below free', () => {
  const rows = drawn(1);
  expect([rows[0]?.[0], rows[0]?.at(-1), rows.at(-1)?.[0], rows[16]?.[0]]).toEqual([' ', ' ', ' ', '.']);
});

it('draws every number above nine alike, and every other one differently', () => {
  const pictures = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((count) => drawn(count).join('\n'));
  expect([new Set(pictures).size, drawn(37).join('\n')]).toEqual([10, pictures[9]]);
});
