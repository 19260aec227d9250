import type { Workspace } from '../model/workspace.ts';
import { addDays, mondayOf } from '../time/local-day.ts';
import type { Instant, LocalDay } from '../time/types.ts';
import { dayOf } from '../time/zone.ts';
import { type EffortKind, effortPieces, type Piece } from './effort-pieces.ts';
import { isWithin, stretchOf } from './range.ts';
import { scopeOf, type WantedScope } from './scope.ts';

/** Time that is known, and time that is taken from what such a step usually takes. Both in milliseconds. */
export interface Spent {
  readonly knownMs: number;
  readonly estimatedMs: number;
}

/** What went into one week, from its Monday, where the person is. */
export interface EffortWeek {
  readonly mondayOn: LocalDay;
  readonly byKind: Readonly<Record<EffortKind, Spent>>;
  readonly all: Spent;
  /** It is not over, or its beginning lies before the range. */
  readonly isPart: boolean;
}

/** The time that went into the search, by week. */
export interface Effort {
  /** Every week from the first to the last, those with nothing too; the oldest first. */
  readonly weeks: readonly EffortWeek[];
  readonly byKind: Readonly<Record<EffortKind, Spent>>;
  readonly all: Spent;
  /** The middle of the whole weeks, in milliseconds; null where there is none. */
  readonly middleMs: number | null;
  /** Only what belongs to some opportunities is counted: practice and the search belong to none. */
  readonly isNarrowed: boolean;
}

const nothing: Spent = { knownMs: 0, estimatedMs: 0 };

const spentOn = (pieces: readonly Piece[]): Spent => {
  let [knownMs, estimatedMs] = [0, 0];
  for (const { ms, isEstimated } of pieces) {
    if (isEstimated) estimatedMs += ms;
    else knownMs += ms;
  }
  return knownMs + estimatedMs === 0 ? nothing : { knownMs, estimatedMs };
};

const byKindOf = (pieces: readonly Piece[]): Readonly<Record<EffortKind, Spent>> => {
  const of = (wanted: EffortKind): Spent => spentOn(pieces.filter(({ kind }) => kind === wanted));
  return {
    interviews: of('interviews'),
    preparation: of('preparation'),
    debriefs: of('debriefs'),
    practice: of('practice'),
    letters: of('letters'),
    search: of('search'),
  };
};

/** All of it, known or estimated, in milliseconds. */
export const allOf = ({ knownMs, estimatedMs }: Spent): number => knownMs + estimatedMs;

const middle = (values: readonly number[]): number | null => {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
};

/** Whether less than everything is asked for, other than by days. */
const isNarrow = ({ route, source, role, stage }: WantedScope): boolean =>
  route !== null || source !== null || role !== '' || stage !== null;

/**
 * The time that went into the search in the days of the range, whenever the opportunities it went into were begun.
 * Interviews, debriefs and practice have times of their own; letters, calls, preparation and the search are estimated
 * by what the playbook plans for such a step.
 */
export const effortOf = (workspace: Workspace, wanted: WantedScope, now: Instant): Effort => {
  const { zone } = workspace.settings;
  const today = dayOf(now, zone);
  const stretch = stretchOf(wanted.range, today, zone);
  const isNarrowed = isNarrow(wanted);
  const among = isNarrowed ? scopeOf(workspace, { ...wanted, range: { kind: 'all' } }, now).byId : null;

  const byWeek = new Map<LocalDay, Piece[]>();
  const pieces: Piece[] = [];
  for (const piece of effortPieces(workspace, now)) {
    const { at, ms, opportunityId } = piece;
    if (ms <= 0 || at > now || !isWithin(stretch, at)) continue;
    if (among !== null && (opportunityId === null || !among.has(opportunityId))) continue;
    pieces.push(piece);
    const monday = mondayOf(dayOf(at, zone));
    const others = byWeek.get(monday);
    if (others === undefined) byWeek.set(monday, [piece]);
    else others.push(piece);
  }

  const weeks: EffortWeek[] = [];
  const lastOn = stretch.toAt === null || stretch.toAt > now ? today : dayOf(stretch.toAt, zone);
  const firstOn = stretch.fromAt === null ? null : dayOf(stretch.fromAt, zone);
  const [first] = [...byWeek.keys()].sort();
  for (let mondayOn = first; mondayOn !== undefined && mondayOn <= lastOn; mondayOn = addDays(mondayOn, 7)) {
    const of = byWeek.get(mondayOn) ?? [];
    const isPart = addDays(mondayOn, 6) >= today || addDays(mondayOn, 6) > lastOn || (firstOn !== null && mondayOn < firstOn);
    weeks.push({ mondayOn, byKind: byKindOf(of), all: spentOn(of), isPart });
  }
  return {
    weeks,
    byKind: byKindOf(pieces),
    all: spentOn(pieces),
    middleMs: middle(weeks.filter(({ isPart }) => !isPart).map(({ all }) => allOf(all))),
    isNarrowed,
  };
};
