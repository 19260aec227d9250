import type { Flow, FlowKind, FlowNode, FlowPlace } from '../../../core/insights/flow.ts';
import type { Station } from '../../../core/insights/path.ts';

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
  /** The middle of the ribbon, as an SVG path. */
  readonly path: string;
  readonly thickness: number;
}

export interface FlowLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  /** Words stand on two lines. */
  readonly isNarrow: boolean;
}

/** What takes room in a column: a place, or a way that passes by on its way to a later column. */
interface Slot {
  readonly column: number;
  readonly count: number;
  readonly node: FlowNode | null;
  /** The higher, the lower it lies. */
  readonly order: number;
  y: number;
  height: number;
}

interface Way {
  readonly from: Station;
  readonly to: FlowPlace;
  readonly kind: FlowKind;
  readonly count: number;
  /** The slots it touches, from the first to the last. */
  readonly slots: readonly Slot[];
}

const sumOf = (slots: readonly Slot[]): number => slots.reduce((sum, { count }) => sum + count, 0);

/** Between two neighbours of a column. */
const roomBetween = (a: Slot, b: Slot | undefined, room: number): number =>
  b === undefined ? 0 : a.node === null || b.node === null ? ROOM_PASSING : room;

const roomIn = (slots: readonly Slot[], room: number): number =>
  slots.reduce((sum, slot, index) => sum + roomBetween(slot, slots[index + 1], room), 0);

/** The places of each column, and the ways that pass it, in their order from the top. */
const slotsOf = ({ nodes, links }: Flow): { readonly columns: readonly (readonly Slot[])[]; readonly ways: readonly Way[] } => {
  const byPlace = new Map<FlowPlace, Slot>();
  const place = new Map(nodes.map(({ id }, index) => [id, index]));
  const columns: Slot[][] = [];
  const add = (slot: Slot): Slot => {
    (columns[slot.column] ??= []).push(slot);
    return slot;
  };
  const width = nodes.length;
  for (const node of nodes) {
    const isStation = node.kind === 'on';
    // A station lies lowest, ways to later ones above it, and ends above both.
    const order = (place.get(node.id) ?? 0) + (isStation ? 2 * width : 0);
    byPlace.set(node.id, add({ column: node.column, count: node.count, node, order, y: 0, height: 0 }));
  }
  const ways = links.flatMap(({ from, to, kind, count }): readonly Way[] => {
    const [first, last] = [byPlace.get(from), byPlace.get(to)];
    if (first === undefined || last === undefined) return [];
    const passed = Array.from({ length: last.column - first.column - 1 }, (_, index) =>
      add({
        column: first.column + 1 + index,
        count,
        node: null,
        order: (place.get(to) ?? 0) + (kind === 'on' ? width : 0),
        y: 0,
        height: 0,
      }),
    );
    return [{ from, to, kind, count, slots: [first, ...passed, last] }];
  });
  for (const slots of columns) slots.sort((a, b) => a.order - b.order);
  return { columns, ways };
};

const middleOf = ({ y, height }: Slot): number => y + height / 2;

/** Where each way leaves or enters each slot: ways lie over each other as their other ends do. */
const edgesOf = (ways: readonly Way[], scale: number, side: 'out' | 'in'): ReadonlyMap<Way, number> => {
  const bySlot = new Map<Slot, Way[]>();
  const near = ({ slots }: Way): Slot | undefined => (side === 'out' ? slots[0] : slots.at(-1));
  const far = ({ slots }: Way): Slot | undefined => (side === 'out' ? slots[1] : slots.at(-2));
  for (const way of ways) {
    const slot = near(way);
    if (slot === undefined) continue;
    const others = bySlot.get(slot);
    if (others === undefined) bySlot.set(slot, [way]);
    else others.push(way);
  }
  const edges = new Map<Way, number>();
  for (const [slot, touching] of bySlot) {
    touching.sort((a, b) => (far(a)?.y ?? 0) - (far(b)?.y ?? 0));
    const thick = touching.reduce((sum, { count }) => sum + count * scale, 0);
    // What stays there, such as an offer that stands, keeps the top.
    let y = slot.y + Math.max(0, slot.height - thick);
    for (const way of touching) {
      edges.set(way, y + (way.count * scale) / 2);
      y += way.count * scale;
    }
  }
  return edges;
};

const round = (value: number): number => Math.round(value * 100) / 100;

/** Level at both ends, as a ribbon leaves and enters. */
const bend = (x0: number, y0: number, x1: number, y1: number): string => {
  const middle = round((x0 + x1) / 2);
  return `C${middle},${round(y0)} ${middle},${round(y1)} ${round(x1)},${round(y1)}`;
};

/**
 * Where the places and ways of a flow are drawn, in a box of this size. The way onward lies along the bottom, and what ends or is
 * open branches off above it; a way that leaves out a step passes it in a lane of its own, so that no ribbon runs through a
 * place it does not belong to.
 */
export const flowLayout = (flow: Flow, width: number, height: number): FlowLayout => {
  const { columns, ways } = slotsOf(flow);
  const span = Math.max(0, width - WORDS_WIDTH - NODE_WIDTH) / Math.max(1, columns.length - 1);
  const isNarrow = span < NARROW;
  const room = isNarrow ? ROOM_NARROW : ROOM;
  const scale = Math.max(0, Math.min(...columns.map((slots) => (height - roomIn(slots, room)) / sumOf(slots))));
  for (const slots of columns) {
    let bottom = height;
    for (const [index, slot] of [...slots.entries()].reverse()) {
      slot.height = Math.max(LEAST_HEIGHT, slot.count * scale);
      bottom -= roomBetween(slot, slots[index + 1], room);
      slot.y = bottom - slot.height;
      bottom = slot.y;
    }
  }
  // The first column has one place, which stands in the middle of all it leads to.
  const [[applied] = [], next = []] = columns;
  if (applied !== undefined && next[0] !== undefined) applied.y = (next[0].y + height - applied.height) / 2;
  const xOf = ({ column }: Slot): number => column * span;
  const [leaves, enters] = [edgesOf(ways, scale, 'out'), edgesOf(ways, scale, 'in')];
  return {
    isNarrow,
    nodes: columns.flatMap((slots) =>
      slots.flatMap((slot) =>
        slot.node === null ? [] : [{ ...slot.node, x: round(xOf(slot)), y: round(slot.y), height: round(slot.height) }],
      ),
    ),
    links: ways.map((way) => {
      const { from, to, kind, count, slots } = way;
      const heights = slots.map((slot, index) =>
        index === 0 ? (leaves.get(way) ?? 0) : index === slots.length - 1 ? (enters.get(way) ?? 0) : middleOf(slot),
      );
      let path = '';
      for (const [index, slot] of slots.entries()) {
        const [x, y] = [xOf(slot), heights[index] ?? 0];
        const before = slots[index - 1];
        if (before === undefined) path = `M${round(x + NODE_WIDTH)},${round(y)}`;
        else {
          path += bend(xOf(before) + NODE_WIDTH, heights[index - 1] ?? 0, x, y);
          // Past a step it does not belong to, it runs on level.
          if (slot.node === null) path += `H${round(x + NODE_WIDTH)}`;
        }
      }
      return { from, to, kind, count, path, thickness: round(Math.max(LEAST_HEIGHT, count * scale)) };
    }),
  };
};
