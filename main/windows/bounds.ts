/** A place on the screens, in device-independent pixels. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const SMALLEST = { width: 720, height: 560 } as const;
const USUAL = { width: 1400, height: 900 } as const;

const overlap = (one: Bounds, other: Bounds): number =>
  Math.max(0, Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x)) *
  Math.max(0, Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y));

const within = (value: number, low: number, high: number): number => Math.round(Math.max(low, Math.min(value, high)));

/**
 * Where the window goes: where it was last, moved and shrunk so that all of it is on a screen that exists;
 * in the middle of the first screen where it was nowhere yet or its screen has gone.
 */
export const fitBounds = (remembered: Bounds | null, screens: readonly [Bounds, ...Bounds[]]): Bounds => {
  const [first] = screens;
  const screen =
    remembered === null
      ? first
      : screens.reduce<Bounds>((best, each) => (overlap(remembered, each) > overlap(remembered, best) ? each : best), first);
  const stays = remembered !== null && overlap(remembered, screen) > 0;
  const wanted = remembered ?? USUAL;
  const width = Math.min(Math.max(wanted.width, SMALLEST.width), screen.width);
  const height = Math.min(Math.max(wanted.height, SMALLEST.height), screen.height);
  const x = stays ? remembered.x : screen.x + (screen.width - width) / 2;
  const y = stays ? remembered.y : screen.y + (screen.height - height) / 2;
  return {
    x: within(x, screen.x, screen.x + screen.width - width),
    y: within(y, screen.y, screen.y + screen.height - height),
    width: Math.round(width),
    height: Math.round(height),
  };
};
