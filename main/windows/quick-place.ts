import type { Bounds } from './bounds.ts';

/** Where the top left corner of a little window is, in device-independent pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** How much of a window must be on a screen for the person to find and move it, in device-independent pixels. Ours. */
const IN_REACH = 48;

const within = (value: number, low: number, high: number): number => Math.round(Math.max(low, Math.min(value, high)));

const isInReach = ({ x, y }: Spot, width: number, screen: Bounds): boolean =>
  x + width - IN_REACH >= screen.x && x + IN_REACH <= screen.x + screen.width && y >= screen.y && y + IN_REACH <= screen.y + screen.height;

export interface QuickPlaceNeeds {
  /** Where the person moved the window to; null while never moved. */
  readonly spot: Spot | null;
  /** The screen with the pointer first. */
  readonly screens: readonly [Bounds, ...Bounds[]];
  readonly width: number;
  /** How high the window's content is now. */
  readonly height: number;
  /** How high it usually becomes: in the middle then, so that it grows downwards and the field stays where it is. */
  readonly usualHeight: number;
}

/** Where a little window goes: where it was moved to, while that is on a screen, else the middle of the screen with the pointer. */
export const placeQuick = ({ spot, screens, width, height, usualHeight }: QuickPlaceNeeds): Bounds => {
  const [pointed] = screens;
  const moved = spot === null ? undefined : screens.find((screen) => isInReach(spot, width, screen));
  const screen = moved ?? pointed;
  const wide = Math.min(width, screen.width);
  const high = Math.min(height, screen.height);
  const wanted: Spot =
    moved !== undefined && spot !== null
      ? spot
      : { x: screen.x + (screen.width - wide) / 2, y: screen.y + Math.max(0, screen.height - usualHeight) / 2 };
  return {
    x: within(wanted.x, screen.x, screen.x + screen.width - wide),
    y: within(wanted.y, screen.y, screen.y + screen.height - high),
    width: Math.round(wide),
    height: Math.round(high),
  };
};
