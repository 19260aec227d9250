import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../../core/example/example-workspace.ts';
import { type Flow, type FlowNode, flowOf } from '../../../core/insights/flow.ts';
import { everything, scopeOf } from '../../../core/insights/scope.ts';
import { at, london } from '../../../core/testing/builders.ts';
import { seasons } from '../../../core/testing/random-workspace.ts';
import { flowHeight, flowLayout, NODE_WIDTH, type PlacedLink } from './flow-layout.ts';

const now = at('2026-11-12 12:38');
const exampleFlow = flowOf(scopeOf(exampleWorkspace(now, london), everything, now));
const anyFlow = fc
  .oneof(...seasons.map(({ someWorkspace }) => someWorkspace))
  .map((workspace) => flowOf(scopeOf(workspace, everything, at('2027-06-01 09:00'))));
const someWidth = fc.integer({ min: 520, max: 1400 });

describe('the layout of the ways', () => {
  test('has the steps along the bottom, from left to right, but for one that is passed below', () => {
    const { nodes } = flowLayout(exampleFlow, 1020, 316);
    const steps = nodes.filter(({ kind, id }) => kind === 'on' && id !== 'applied');
    expect(steps.map(({ id, y, height }) => [id, Math.round(y + height)])).toEqual([
      ['screen', 228],
      ...['first', 'second', 'offer', 'accepted'].map((id) => [id, 316]),
    ]);
    expect(steps.map(({ x }) => x)).toEqual(steps.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  test('is as high everywhere as its counts say', () => {
    const { nodes, links } = flowLayout(exampleFlow, 1020, 316);
    const [first] = nodes;
    const scale = (first?.height ?? 0) / (first?.count ?? 1);
    expect([...nodes.map(({ height }) => height), ...links.map(({ thickness }) => thickness)].map((each) => Math.round(each))).toEqual(
      [...nodes, ...links].map(({ count }) => Math.round(count * scale)),
    );
  });

  test('has words on two lines where columns are near', () => {
    expect([flowLayout(exampleFlow, 1020, 316).isNarrow, flowLayout(exampleFlow, 720, 316).isNarrow]).toEqual([false, true]);
  });

  test('stays within its box, and no two places of a column touch', () => {
    fc.assert(
      fc.property(anyFlow, someWidth, (flow, width) => {
        const { nodes } = flowLayout(flow, width, 316);
        expect(nodes.filter(({ x, y, height }) => x < 0 || x + NODE_WIDTH > width || y < -1.5 || y + height > 316.01)).toEqual([]);
        const touching = nodes.filter(({ column, y, height, id }) =>
          nodes.some((other) => other.id !== id && other.column === column && other.y >= y && other.y < y + height + 8),
        );
        expect(touching).toEqual([]);
      }),
    );
  });

  test('draws a handful of applications lower, not as a wall', () => {
    const few: Flow = {
      total: 3,
      nodes: [
        { id: 'applied', kind: 'on', column: 0, count: 3, ids: [] },
        { id: 'no-answer', kind: 'ended', column: 1, count: 1, ids: [] },
        { id: 'offer', kind: 'on', column: 1, count: 2, ids: [] },
      ],
      links: [
        { from: 'applied', to: 'no-answer', kind: 'ended', count: 1 },
        { from: 'applied', to: 'offer', kind: 'on', count: 2 },
      ],
    };
    const height = flowHeight(few, 316);
    const { nodes } = flowLayout(few, 1020, height);
    expect([height, flowHeight(exampleFlow, 316), nodes.map(({ height: tall }) => tall)]).toEqual([124, 316, [84, 28, 56]]);
  });

  test('fills the height of its box', () => {
    const { nodes } = flowLayout(exampleFlow, 1020, 316);
    expect(Math.min(...nodes.map(({ y }) => y))).toBeCloseTo(0, 1);
  });

  /** How high a way is where it leaves, and where it comes to the next column. */
  const firstStretch = ({ stops }: PlacedLink): readonly [number, number] => [stops[0]?.y ?? 0, stops[1]?.y ?? 0];
  /** How high a way is where it leaves the column before its end, and where it enters. */
  const lastStretch = ({ stops }: PlacedLink): readonly [number, number] => [stops.at(-2)?.y ?? 0, stops.at(-1)?.y ?? 0];

  test('has no two ways cross beside a place that both leave, or that both enter', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(exampleFlow), anyFlow), someWidth, (flow, width) => {
        const { links } = flowLayout(flow, width, 316);
        const cross = ([y0, y1]: readonly [number, number], [z0, z1]: readonly [number, number]) => (y0 - z0) * (y1 - z1) < -0.01;
        const crossing = links.flatMap((one, index) =>
          links
            .slice(index + 1)
            .filter(
              (other) =>
                (one.from === other.from && cross(firstStretch(one), firstStretch(other))) ||
                (one.to === other.to && cross(lastStretch(one), lastStretch(other))),
            )
            .map((other) => [one.from, one.to, other.from, other.to]),
        );
        expect(crossing).toEqual([]);
      }),
    );
  });

  /** The stretches of a way: where it leaves a column, and how high it lies there and at the next one. */
  const stretchesOf = ({ stops }: PlacedLink): readonly (readonly [x: number, y0: number, y1: number])[] =>
    stops.flatMap(({ x, y }, index) => (index % 2 === 0 ? [[x, y, stops[index + 1]?.y ?? 0] as const] : []));
  const crossingsOf = (flow: Flow): readonly (readonly string[])[] => {
    const drawn = flowLayout(flow, 1020, 316).links.flatMap((link) =>
      stretchesOf(link).map((stretch) => ({ name: `${link.from} to ${link.to}`, stretch })),
    );
    return drawn.flatMap(({ name, stretch: [x, y0, y1] }, index) =>
      drawn
        .slice(index + 1)
        .filter(({ stretch: [otherX, z0, z1] }) => otherX === x && (y0 - z0) * (y1 - z1) < -0.01)
        .map((other) => [name, other.name]),
    );
  };

  test('has the fewest ways cross: in the example those of two rounds that lead to the same two ends', () => {
    expect(crossingsOf(exampleFlow)).toEqual([['first to under-way', 'second to not-this-time']]);
  });

  test('passes a step that much branches off from below, and one that nothing branches off from above', () => {
    const node = (id: FlowNode['id'], kind: FlowNode['kind'], column: number, count: number): FlowNode => ({
      id,
      kind,
      column,
      count,
      ids: [],
    });
    const flowWith = (ended: number): Flow => ({
      total: 8,
      nodes: [
        node('applied', 'on', 0, 8),
        node('screen', 'on', 1, 3),
        ...(ended > 0 ? [node('ended-there', 'ended', 2, ended)] : []),
        node('first', 'on', 2, 8 - ended),
      ],
      links: [
        { from: 'applied', to: 'screen', kind: 'on', count: 3 },
        { from: 'applied', to: 'first', kind: 'on', count: 5 },
        ...(ended > 0 ? [{ from: 'screen', to: 'ended-there', kind: 'ended', count: ended } as const] : []),
        { from: 'screen', to: 'first', kind: 'on', count: 3 - ended },
      ],
    });
    const isLowest = (flow: Flow): boolean =>
      flowLayout(flow, 1020, 316).nodes.some(({ id, y, height }) => id === 'screen' && y + height > 315.9);
    expect([0, 1].map((ended) => [isLowest(flowWith(ended)), crossingsOf(flowWith(ended))])).toEqual([
      [true, []],
      [false, []],
    ]);
  });

  test('has the ways that leave a place fill it from the bottom, without a gap and without covering each other', () => {
    const { nodes, links } = flowLayout(exampleFlow, 1020, 316);
    for (const { id, y, height } of nodes.filter(({ kind }) => kind === 'on')) {
      const leaving = links
        .filter(({ from }) => from === id)
        .map((link) => [firstStretch(link)[0] - link.thickness / 2, firstStretch(link)[0] + link.thickness / 2] as const)
        .sort(([a], [b]) => b - a);
      let bottom = y + height;
      for (const [top, foot] of leaving) {
        expect(Math.abs(foot - bottom)).toBeLessThan(0.1);
        bottom = top;
      }
    }
  });

  test('draws every way from the place it leaves to the place it enters', () => {
    fc.assert(
      fc.property(anyFlow, someWidth, (flow, width) => {
        const { nodes, links } = flowLayout(flow, width, 316);
        const byId = new Map<string, (typeof nodes)[number]>(nodes.map((node) => [node.id, node]));
        const astray = links.filter(({ from, to, stops }) => {
          const [first, last] = [stops[0], stops.at(-1)];
          const [leaves, enters] = [byId.get(from), byId.get(to)];
          if (leaves === undefined || enters === undefined || first === undefined || last === undefined) return true;
          const isOn = (y: number, node: typeof leaves) => y >= node.y - 0.1 && y <= node.y + node.height + 0.1;
          return (
            Math.abs(first.x - leaves.x - NODE_WIDTH) > 0.1 ||
            Math.abs(last.x - enters.x) > 0.1 ||
            !isOn(first.y, leaves) ||
            !isOn(last.y, enters)
          );
        });
        expect(astray).toEqual([]);
      }),
    );
  });
});
