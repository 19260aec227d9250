import type { OpportunityId } from '../model/ids.ts';
import { lastStationOf, type Path, pathOf, type Station, STATIONS } from './path.ts';
import type { Scope } from './scope.ts';

/**
 * Where ways end, for now or for good. After the application alone, each answer is told from the other; what ends after the
 * first call ends there; from the first interview on, all that ends without an offer comes together.
 */
export const ENDS = [
  'no-answer',
  'said-no',
  'left',
  'waiting',
  'ended-there',
  'call-open',
  'not-this-time',
  'left-later',
  'under-way',
  'fell-through',
  'declined',
] as const;
export type End = (typeof ENDS)[number];

export type FlowPlace = Station | End;

/** What a place or a way says of the applications there: they went on, they ended, or it is still open. */
export type FlowKind = 'on' | 'ended' | 'open';

export interface FlowNode {
  readonly id: FlowPlace;
  readonly kind: FlowKind;
  readonly count: number;
  /** Where it stands from left to right; without gaps. */
  readonly column: number;
  /** Whose way leads there, in the order they were begun. */
  readonly ids: readonly OpportunityId[];
}

export interface FlowLink {
  readonly from: Station;
  readonly to: FlowPlace;
  readonly kind: FlowKind;
  readonly count: number;
}

/** The ways of all applications, from the first step to where each stands. */
export interface Flow {
  readonly total: number;
  /** By column, and in each the ends before the station, which then lies lowest. */
  readonly nodes: readonly FlowNode[];
  /** By where they begin and where they lead, in the order of the nodes. */
  readonly links: readonly FlowLink[];
}

const AFTER_APPLIED = { open: 'waiting', silent: 'no-answer', rejected: 'said-no', withdrawn: 'left' } as const;
const AFTER_CALL = { open: 'call-open', silent: 'ended-there', rejected: 'ended-there', withdrawn: 'ended-there' } as const;
const AFTER_ROUND = { open: 'under-way', silent: 'not-this-time', rejected: 'not-this-time', withdrawn: 'left-later' } as const;
const AFTER_OFFER = { open: null, silent: 'fell-through', rejected: 'fell-through', withdrawn: 'declined' } as const;

/** Where a way ends; null where it stays at its last station: an offer that stands, an offer accepted. */
const endOf = (path: Path): End | null => {
  if (path.outcome === null) return null;
  const last = lastStationOf(path);
  if (last === 'applied') return AFTER_APPLIED[path.outcome];
  if (last === 'screen') return AFTER_CALL[path.outcome];
  return last === 'offer' ? AFTER_OFFER[path.outcome] : AFTER_ROUND[path.outcome];
};

const OPEN: ReadonlySet<FlowPlace> = new Set(['waiting', 'call-open', 'under-way']);
const STATION_SET: ReadonlySet<FlowPlace> = new Set(STATIONS);

const kindOf = (place: FlowPlace): FlowKind => (STATION_SET.has(place) ? 'on' : OPEN.has(place) ? 'open' : 'ended');

/** The column of each end is the one after the station it follows; what ends after a round stands with the offers. */
const BESIDE: Readonly<Record<End, Station>> = {
  'no-answer': 'screen',
  'said-no': 'screen',
  left: 'screen',
  waiting: 'screen',
  'ended-there': 'first',
  'call-open': 'first',
  'not-this-time': 'offer',
  'left-later': 'offer',
  'under-way': 'offer',
  'fell-through': 'accepted',
  declined: 'accepted',
};

const isEnd = (place: FlowPlace): place is End => !STATION_SET.has(place);

const columnOf = (place: FlowPlace): Station => (isEnd(place) ? BESIDE[place] : place);

/** From the top of a column to its bottom. */
const ORDER: readonly FlowPlace[] = [...ENDS, ...STATIONS];

/** The ways of everything in the scope. */
export const flowOf = ({ opportunities }: Scope): Flow => {
  const ids = new Map<FlowPlace, OpportunityId[]>();
  const counts = new Map<Station, Map<FlowPlace, number>>();
  for (const followed of opportunities) {
    const path = pathOf(followed);
    const end = endOf(path);
    const places: readonly FlowPlace[] = end === null ? path.stations : [...path.stations, end];
    let before: Station | null = null;
    for (const place of places) {
      const there = ids.get(place);
      if (there === undefined) ids.set(place, [followed.opportunity.id]);
      else there.push(followed.opportunity.id);
      if (before !== null) {
        const onward = counts.get(before) ?? new Map<FlowPlace, number>();
        counts.set(before, onward.set(place, (onward.get(place) ?? 0) + 1));
      }
      if (!isEnd(place)) before = place;
    }
  }
  const columns = STATIONS.filter((station) => ORDER.some((place) => ids.has(place) && columnOf(place) === station));
  const places = columns.flatMap((station) => ORDER.filter((place) => ids.has(place) && columnOf(place) === station));
  return {
    total: opportunities.length,
    nodes: places.map((id) => {
      const there = ids.get(id) ?? [];
      return { id, kind: kindOf(id), count: there.length, column: columns.indexOf(columnOf(id)), ids: there };
    }),
    links: STATIONS.flatMap((from) =>
      places.flatMap((to) => {
        const count = counts.get(from)?.get(to) ?? 0;
        return count === 0 ? [] : [{ from, to, kind: kindOf(to), count }];
      }),
    ),
  };
};
