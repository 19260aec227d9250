import type { SankeyGraph, SankeyLink, SankeyNode } from 'd3-sankey';
import type { Flow, FlowNode, FlowPlace } from '../../../core/insights/flow.ts';

/** What takes room in a column: a place, or a way that passes by on its way to a later column. */
export interface Slot {
  readonly id: string;
  readonly column: number;
  readonly node: FlowNode | null;
  /** The higher, the lower it lies. */
  readonly order: number;
}
/** One stretch of a way, from one column to the next. */
export interface Stretch {
  readonly way: number;
}
export type PlacedSlot = SankeyNode<Slot, Stretch>;
export type PlacedStretch = SankeyLink<Slot, Stretch>;

/** A way and its stretches, named by the slots they join. */
interface Piece extends Stretch {
  readonly source: string;
  readonly target: string;
  readonly value: number;
}
interface Pieces {
  readonly slots: readonly Slot[];
  readonly pieces: readonly Piece[];
}

/** The levels of a column, from the top: what ends, ways past the step, the step, ways under it. */
const [ENDS, PAST, STEP, UNDER] = [0, 1, 2, 3];

/**
 * The places and the ways, every piece leading to the next column. The ways in `under` pass the steps they leave out below them, all
 * others above. Which of two that pass together lies nearer to the step: the one that comes to a step sooner, or set out later.
 */
const piecesOf = ({ nodes, links }: Flow, under: ReadonlySet<number>): Pieces => {
  const place = new Map<FlowPlace, number>(nodes.map(({ id }, index) => [id, index]));
  const columnOf = new Map<FlowPlace, number>(nodes.map(({ id, column }) => [id, column]));
  const width = nodes.length;
  const orderOf = (level: number, first: number, then: number): number => (level * width + first) * width + then;
  const slots: Slot[] = nodes.map((node, index) => ({
    id: node.id,
    column: node.column,
    node,
    order: orderOf(node.kind === 'on' ? STEP : ENDS, index, 0),
  }));
  const pieces: Piece[] = [];
  for (const [way, { from, to, kind, count }] of links.entries()) {
    const [first, last] = [columnOf.get(from) ?? 0, columnOf.get(to) ?? 0];
    const [begins, ends] = [place.get(from) ?? 0, place.get(to) ?? 0];
    const onward = under.has(way) ? orderOf(UNDER, ends, width - 1 - begins) : orderOf(PAST, width - 1 - ends, begins);
    const order = kind === 'on' ? onward : orderOf(ENDS, ends, begins);
    let before: string = from;
    for (let column = first + 1; column <= last; column += 1) {
      const id: string = column === last ? to : `${from} ${to} ${String(column)}`;
      if (column < last) slots.push({ id, column, node: null, order });
      pieces.push({ source: before, target: id, value: count, way });
      before = id;
    }
  }
  return { slots, pieces };
};

/** How often two ways cross, each way as one line. */
const crossingsIn = ({ slots, pieces }: Pieces): number => {
  const slotOf = new Map(slots.map((slot) => [slot.id, slot]));
  const drawn = pieces.map(({ source, target }) => {
    const [from, to] = [slotOf.get(source), slotOf.get(target)];
    return { column: from?.column ?? 0, leaves: from?.order ?? 0, enters: to?.order ?? 0 };
  });
  let count = 0;
  for (const [index, one] of drawn.entries())
    for (const other of drawn.slice(index + 1))
      if (one.column === other.column && (one.leaves - other.leaves) * (one.enters - other.enters) < 0) count += 1;
  return count;
};

/**
 * The ways that leave out a step and pass it below, so that the fewest cross: past a step that much branches off from, a way above it
 * would lie across all of that. Each is tried in turn until none is better elsewhere, and stays above where it makes no difference.
 */
const passingUnder = (flow: Flow): ReadonlySet<number> => {
  const under = new Set<number>();
  const columnOf = new Map<FlowPlace, number>(flow.nodes.map(({ id, column }) => [id, column]));
  const passing = flow.links.flatMap(({ from, to, kind }, way) =>
    kind === 'on' && (columnOf.get(to) ?? 0) - (columnOf.get(from) ?? 0) > 1 ? [way] : [],
  );
  let fewest = crossingsIn(piecesOf(flow, under));
  const isBetter = (way: number): boolean => {
    const wasUnder = under.delete(way);
    if (!wasUnder) under.add(way);
    const crossings = crossingsIn(piecesOf(flow, under));
    if (crossings < fewest) {
      fewest = crossings;
      return true;
    }
    if (wasUnder) under.add(way);
    else under.delete(way);
    return false;
  };
  while (passing.map(isBetter).includes(true));
  return under;
};

/** The places and the ways as a graph in which every stretch leads to the next column, in the order in which the fewest cross. */
export const flowGraph = (flow: Flow): SankeyGraph<Slot, Stretch> => {
  const { slots, pieces } = piecesOf(flow, passingUnder(flow));
  return { nodes: [...slots], links: [...pieces] };
};
