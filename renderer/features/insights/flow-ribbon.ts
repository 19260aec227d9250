/** A point of a picture, in pixels from its upper left corner. */
export interface Stop {
  readonly x: number;
  readonly y: number;
}

/** To a hundredth of a pixel, which no screen shows finer. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Level at both ends, as a ribbon leaves and enters. */
const bend = (from: Stop, to: Stop): string => {
  const middle = round((from.x + to.x) / 2);
  return `C${middle},${round(from.y)} ${middle},${round(to.y)} ${round(to.x)},${round(to.y)}`;
};

/** Bends from the first stop of each stretch to its last, and runs on level to the next stretch. */
const edge = (stops: readonly Stop[]): string =>
  stops
    .flatMap((stop, index) => {
      const before = stops[index - 1];
      if (before === undefined) return [`${round(stop.x)},${round(stop.y)}`];
      return [index % 2 === 1 ? bend(before, stop) : `H${round(stop.x)}`];
    })
    .join('');

const moved = (stops: readonly Stop[], down: number): readonly Stop[] => stops.map(({ x, y }) => ({ x, y: y + down }));

/**
 * A ribbon over these stops, every two of which are a stretch, as a closed SVG path. It is as high everywhere as where it leaves,
 * so that neighbours that leave beside each other never overlap, however steep they are.
 */
export const ribbonOf = (stops: readonly Stop[], thickness: number): string =>
  `M${edge(moved(stops, -thickness / 2))}L${edge(moved(stops, thickness / 2).toReversed())}Z`;
