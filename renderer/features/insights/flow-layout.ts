import { sankey } from 'd3-sankey';
import type { Flow, FlowKind, FlowNode, FlowPlace } from '../../../core/insights/flow.ts';
import type { Station } from '../../../core/insights/path.ts';
import { flowGraph, type PlacedSlot, type PlacedStretch, type Slot, type Stretch } from './flow-graph.ts';
import { round, type Stop } from './flow-ribbon.ts';

/** All in pixels. */
export const NODE_WIDTH = 10;
/** Between two places of a column, so that each has room for its words. */
const ROOM = 30;
/** Where words take two lines. */
const ROOM_NARROW = 40;
/** Beside a way that only passes by. */
const ROOM_PASSING = 14;
/** Right of the last column, for its words. */
const WORDS_WIDTH = 120;
/** A single application among thousands is still seen. */
const LEAST_HEIGHT = 1.5;
/** And among two or three it is no wall. */
const MOST_HEIGHT = 28;
/** Columns nearer than this have their words on two lines. */
const NARROW = 135;

export interface PlacedNode extends FlowNode {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export interface PlacedLink {
  readonly from: Station;
  readonly to: FlowPlace;
  readonly kind: FlowKind;
  readonly count: number;
  /** Where its middle leaves a column and comes to the next, by turns: every two are a stretch of it. */
  readonly stops: readonly Stop[];
  /** How high it is, everywhere. */
  readonly thickness: number;
}

export interface FlowLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  /** Words stand on two lines. */
  readonly isNarrow: boolean;
}

/** Between two neighbours of a column. */
const roomBetween = (a: PlacedSlot, b: PlacedSlot | undefined, room: number): number =>
  b === undefined ? 0 : a.node === null || b.node === null ? ROOM_PASSING : room;

/** How high one application may be, so that every column has its room. */
const scaleOf = (columns: readonly (readonly PlacedSlot[])[], height: number, room: number): number =>
  Math.max(
    0,
    Math.min(
      MOST_HEIGHT,
      ...columns.map((slots) => {
        const rooms = slots.reduce((sum, slot, index) => sum + roomBetween(slot, slots[index + 1], room), 0);
        return (height - rooms) / slots.reduce((sum, { value = 0 }) => sum + value, 0);
      }),
    ),
  );

/** How high a box the flow fills, at most this high: a handful of applications is drawn lower, not thicker. */
export const flowHeight = (flow: Flow, most: number): number => {
  const { nodes, links } = flowGraph(flow);
  const columns = new Map<number, number>();
  for (const { id, column, node } of nodes) {
    const count = node?.count ?? links.reduce((sum, { target, value }) => (target === id ? sum + value : sum), 0);
    columns.set(column, (columns.get(column) ?? -ROOM_NARROW) + count * MOST_HEIGHT + ROOM_NARROW);
  }
  return Math.min(most, Math.max(0, ...columns.values()));
};

/** Puts the slots of a column one above the other, the last on the ground. */
const stack = (slots: readonly PlacedSlot[], ground: number, room: number, scale: number): void => {
  let bottom = ground;
  for (const [index, slot] of [...slots.entries()].reverse()) {
    const height = Math.max(LEAST_HEIGHT, (slot.value ?? 0) * scale);
    slot.y1 = bottom - roomBetween(slot, slots[index + 1], room);
    slot.y0 = slot.y1 - height;
    bottom = slot.y0;
  }
};

const slotAt = (end: PlacedStretch['source']): PlacedSlot | null => (typeof end === 'object' ? end : null);

const heightOf = (end: PlacedStretch['source']): number => slotAt(end)?.y0 ?? 0;

/** Ways lie over each other as what they come from and lead to does, so that none cross where they meet. */
const untangle = (slots: readonly PlacedSlot[]): void => {
  for (const { sourceLinks = [], targetLinks = [] } of slots) {
    sourceLinks.sort((a, b) => heightOf(a.target) - heightOf(b.target));
    targetLinks.sort((a, b) => heightOf(a.source) - heightOf(b.source));
  }
};

/** What stays at its last step, such as an offer that stands, keeps the top of it; the way onward leaves below. */
const lower = (slots: readonly PlacedSlot[]): void => {
  for (const { y0 = 0, y1 = 0, sourceLinks = [] } of slots) {
    const slack = Math.max(0, y1 - y0 - sourceLinks.reduce((sum, { width = 0 }) => sum + width, 0));
    for (const stretch of sourceLinks) stretch.y0 = (stretch.y0 ?? 0) + slack;
  }
};

/** Where the stretches of a way leave a column and where they come to the next. */
const stopsOf = (stretches: readonly PlacedStretch[]): readonly Stop[] =>
  stretches.flatMap(({ source, target, y0 = 0, y1 = 0 }) => [
    { x: slotAt(source)?.x1 ?? 0, y: y0 },
    { x: slotAt(target)?.x0 ?? 0, y: y1 },
  ]);

/**
 * Where the places and ways of a flow are drawn, in a box of this size. The way onward lies along the bottom, and what ends or is
 * open branches off above it; a way that leaves out a step passes it in a lane of its own, above it or below, so that no ribbon
 * runs through a place it does not belong to and the fewest cross.
 */
export const flowLayout = (flow: Flow, width: number, height: number): FlowLayout => {
  const last = Math.max(0, ...flow.nodes.map(({ column }) => column));
  const right = Math.max(NODE_WIDTH, width - WORDS_WIDTH);
  const isNarrow = (right - NODE_WIDTH) / Math.max(1, last) < NARROW;
  const room = isNarrow ? ROOM_NARROW : ROOM;
  const draw = sankey<Slot, Stretch>()
    .nodeId(({ id }) => id)
    .nodeAlign(({ column }) => column)
    .nodeSort((a, b) => a.order - b.order)
    .nodeWidth(NODE_WIDTH)
    .nodePadding(room)
    // Where each lies in its column is settled below; nothing is to be moved towards its neighbours.
    .iterations(0)
    .extent([
      [0, 0],
      [right, height],
    ]);
  const graph = flow.links.length === 0 ? { nodes: [], links: [] } : draw(flowGraph(flow));
  const columns = Array.from({ length: last + 1 }, (_, column) =>
    graph.nodes.filter((slot) => slot.column === column).sort((a, b) => (a.y0 ?? 0) - (b.y0 ?? 0)),
  );
  const scale = scaleOf(columns, height, room);
  for (const slots of columns) stack(slots, height, room, scale);
  for (const stretch of graph.links) stretch.width = stretch.value * scale;
  // The first column has one place, which stands in the middle of all it leads to.
  const [[applied] = [], [highest] = []] = columns;
  if (applied !== undefined && highest !== undefined) {
    const tall = (applied.y1 ?? 0) - (applied.y0 ?? 0);
    applied.y0 = ((highest.y0 ?? 0) + height - tall) / 2;
    applied.y1 = applied.y0 + tall;
  }
  untangle(graph.nodes);
  draw.update(graph);
  lower(graph.nodes);
  return {
    isNarrow,
    nodes: graph.nodes.flatMap(({ node, x0 = 0, y0 = 0, y1 = 0 }) =>
      node === null ? [] : [{ ...node, x: round(x0), y: round(y0), height: round(y1 - y0) }],
    ),
    links: flow.links.map(({ from, to, kind, count }, way) => {
      const stretches = graph.links.filter((stretch) => stretch.way === way);
      const thickness = round(Math.max(LEAST_HEIGHT, stretches[0]?.width ?? 0));
      return { from, to, kind, count, stops: stopsOf(stretches), thickness };
    }),
  };
};
