import type { Flow, FlowPlace } from '../../../core/insights/flow.ts';
import type { Say } from '../../ui/say.ts';
import type { FigureTable } from './figure-frame.ts';
import type { PictureMark } from './next-mark.ts';

export const nodeMark = (place: FlowPlace): string => place;
export const linkMark = (from: FlowPlace, to: FlowPlace): string => `${from} ${to}`;

const countsOf = ({ nodes }: Flow): ReadonlyMap<FlowPlace, number> => new Map(nodes.map(({ id, count }) => [id, count]));

/** What each place and each way says: a place, then the ways that leave it, from left to right. */
export const flowMarks = (flow: Flow, say: Say): readonly PictureMark[] => {
  const counts = countsOf(flow);
  const placeOf = (place: FlowPlace): string => say(`insights.place.${place}`, { count: counts.get(place) ?? 0 });
  return flow.nodes.flatMap(({ id, count, column }): readonly PictureMark[] => [
    { id: nodeMark(id), group: 2 * column, words: say('insights.flow.node', { count, total: flow.total, place: placeOf(id) }) },
    ...flow.links
      .filter(({ from }) => from === id)
      .map((link) => ({
        id: linkMark(link.from, link.to),
        group: 2 * column + 1,
        words: say('insights.flow.link', { count: link.count, from: count, fromPlace: placeOf(id), toPlace: placeOf(link.to) }),
      })),
  ]);
};

/** Every way as a row: from where, to where, how many. */
export const flowTable = (flow: Flow, say: Say): FigureTable => {
  const counts = countsOf(flow);
  const placeOf = (place: FlowPlace): string => say(`insights.place.${place}`, { count: counts.get(place) ?? 0 });
  return {
    columns: [
      { label: say('insights.flow.from') },
      { label: say('insights.flow.to') },
      { label: say('insights.flow.count'), isNumber: true },
    ],
    rows: flow.links.map(({ from, to, count }) => [placeOf(from), placeOf(to), say('insights.number', { count })]),
  };
};
