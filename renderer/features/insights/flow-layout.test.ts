import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../../../core/example/example-workspace.ts';
import { flowOf } from '../../../core/insights/flow.ts';
import { everything, scopeOf } from '../../../core/insights/scope.ts';
import { at, london } from '../../../core/testing/builders.ts';
import { seasons } from '../../../core/testing/random-workspace.ts';
import { flowLayout, NODE_WIDTH } from './flow-layout.ts';

const now = at('2026-11-12 12:38');
const exampleFlow = flowOf(scopeOf(exampleWorkspace(now, london), everything, now));
const anyFlow = fc
  .oneof(...seasons.map(({ someWorkspace }) => someWorkspace))
  .map((workspace) => flowOf(scopeOf(workspace, everything, at('2027-06-01 09:00'))));
const someWidth = fc.integer({ min: 520, max: 1400 });

describe('the layout of the ways', () => {
  test('has the steps along the bottom, from left to right', () => {
    const { nodes } = flowLayout(exampleFlow, 1020, 316);
    const steps = nodes.filter(({ kind, id }) => kind === 'on' && id !== 'applied');
    expect(steps.map(({ id, y, height }) => [id, Math.round(y + height)])).toEqual(
      ['screen', 'first', 'second', 'offer', 'accepted'].map((id) => [id, 316]),
    );
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

  test('draws every way from the place it leaves to the place it enters', () => {
    fc.assert(
      fc.property(anyFlow, someWidth, (flow, width) => {
        const { nodes, links } = flowLayout(flow, width, 316);
        const byId = new Map<string, (typeof nodes)[number]>(nodes.map((node) => [node.id, node]));
        const astray = links.filter(({ from, to, path }) => {
          const numbers = path.match(/-?\d+(\.\d+)?/gu)?.map(Number) ?? [];
          const [x0, y0, x1, y1] = [numbers[0] ?? 0, numbers[1] ?? 0, numbers.at(-2) ?? 0, numbers.at(-1) ?? 0];
          const [leaves, enters] = [byId.get(from), byId.get(to)];
          if (leaves === undefined || enters === undefined) return true;
          const isOn = (y: number, node: typeof leaves) => y >= node.y - 0.1 && y <= node.y + node.height + 0.1;
          return Math.abs(x0 - leaves.x - NODE_WIDTH) > 0.1 || Math.abs(x1 - enters.x) > 0.1 || !isOn(y0, leaves) || !isOn(y1, enters);
        });
        expect(astray).toEqual([]);
      }),
    );
  });
});
