import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exampleWorkspace } from '../example/example-workspace.ts';
import { at, aWorkspace, london } from '../testing/builders.ts';
import { seasons } from '../testing/random-workspace.ts';
import { flowOf } from './flow.ts';
import { everything, scopeOf } from './scope.ts';

const now = at('2026-11-12 12:38');
const anyWorkspace = fc.oneof(...seasons.map(({ someWorkspace }) => someWorkspace));

describe('the ways of all applications', () => {
  /*
   * The example, counted by hand from its stories.
   * Sixteen earlier ones: nine had no answer (Ashgrove, Bellweather, Dunmore, Eastmere, Garnet, Jessop, Marwood, Netherby,
   * Penhale), four were told no (Corrie, Islay, Kilnsea, Orton), and three had a call: Foxley ended there, Hollin after its first
   * interview, Lorne after its second.
   * Ten of these weeks: Northgate and Tidewell had a call, and Northgate a first interview after it; Tidewell waits.
   * Eight had their first interview without a call: Lumen, Castlemere, Halden, Merrow, Fielding, Pellow, Oakhurst, Quayside.
   * So: 5 calls; 8 + Northgate, Hollin, Lorne = 11 first interviews; of these Halden, Merrow, Fielding, Pellow and Lorne = 5 had a
   * second; Halden, Merrow, Pellow = 3 offers, and Pellow's was accepted.
   * Ended after a round: Hollin and Oakhurst after the first, Lorne after the second = 3. Under way: Lumen, Northgate, Castlemere,
   * Quayside after the first, Fielding after the second = 5.
   */
  test('of the example are these', () => {
    const { total, nodes, links } = flowOf(scopeOf(exampleWorkspace(now, london), everything, now));
    expect({
      total,
      nodes: nodes.map(({ id, column, count }) => [column, id, count]),
      links: links.map(({ from, to, count }) => [from, to, count]),
    }).toEqual({
      total: 26,
      nodes: [
        [0, 'applied', 26],
        [1, 'no-answer', 9],
        [1, 'said-no', 4],
        [1, 'screen', 5],
        [2, 'ended-there', 1],
        [2, 'call-open', 1],
        [2, 'first', 11],
        [3, 'second', 5],
        [4, 'not-this-time', 3],
        [4, 'under-way', 5],
        [4, 'offer', 3],
        [5, 'accepted', 1],
      ],
      links: [
        ['applied', 'no-answer', 9],
        ['applied', 'said-no', 4],
        ['applied', 'screen', 5],
        ['applied', 'first', 8],
        ['screen', 'ended-there', 1],
        ['screen', 'call-open', 1],
        ['screen', 'first', 3],
        ['first', 'second', 5],
        ['first', 'not-this-time', 2],
        ['first', 'under-way', 4],
        ['second', 'not-this-time', 1],
        ['second', 'under-way', 1],
        ['second', 'offer', 3],
        ['offer', 'accepted', 1],
      ],
    });
  });

  test('of nothing are none', () => {
    expect(flowOf(scopeOf(aWorkspace({ opportunities: [], interviews: [] }), everything, now))).toEqual({ total: 0, nodes: [], links: [] });
  });

  test('lose nobody: what comes to a place goes on from it, or stays at the end of its way', () => {
    fc.assert(
      fc.property(anyWorkspace, (workspace) => {
        const { nodes, links, total } = flowOf(scopeOf(workspace, everything, now));
        const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
        const unbalanced = nodes.filter(({ id, count }) => {
          const inward = sum(links.filter(({ to }) => to === id));
          const outward = sum(links.filter(({ from }) => from === id));
          const mayStay = id === 'offer' || id === 'accepted' || !nodes.some((node) => node.id === id && node.kind === 'on');
          return (id === 'applied' ? total : inward) !== count || (mayStay ? outward > count : outward !== count);
        });
        expect(unbalanced).toEqual([]);
      }),
    );
  });

  test('lead from left to right', () => {
    fc.assert(
      fc.property(anyWorkspace, (workspace) => {
        const { nodes, links } = flowOf(scopeOf(workspace, everything, now));
        const column = new Map<string, number>(nodes.map(({ id, column: place }) => [id, place]));
        expect(links.filter(({ from, to }) => (column.get(from) ?? 0) >= (column.get(to) ?? 0))).toEqual([]);
        expect([...new Set(column.values())]).toEqual([...new Set(column.values())].map((_, index) => index));
      }),
    );
  });
});
