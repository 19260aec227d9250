import { type Message, message } from '../../../core/messages/message.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import type { CustomStage } from '../../../core/model/settings.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { type Dossier, dossiers } from '../../../core/standing/dossier.ts';
import type { Instant } from '../../../core/time/types.ts';
import { columnsOf } from './columns.ts';
import { type Entry, entryOf, type OpportunityRow } from './row.ts';

export const filters = ['all', 'yours', 'theirs', 'ahead', 'offers', 'closed'] as const;
/** Which opportunities are shown, by where they stand. */
export type Filter = (typeof filters)[number];

export const routes = ['any', 'recruiter', 'direct'] as const;
/** Which are shown, by through whom they run. */
export type RouteFilter = (typeof routes)[number];

export const sorts = ['next', 'company', 'contact', 'stage'] as const;
/** What comes first: what is next, the alphabet, the latest contact, or the furthest stage. */
export type Sort = (typeof sorts)[number];

/** What the person asks to see. */
export interface Wanted {
  readonly filter: Filter;
  readonly route: RouteFilter;
  readonly sort: Sort;
}

const oneOf = <Value extends string>(values: readonly [Value, ...Value[]], given: string | null): Value =>
  values.find((value) => value === given) ?? values[0];

/** What the query of an address asks to see; what it leaves open or misspells is at its default. */
export const wantedOf = (query: URLSearchParams): Wanted => ({
  filter: oneOf(filters, query.get('show')),
  route: oneOf(routes, query.get('through')),
  sort: oneOf(sorts, query.get('sort')),
});

/** The address that asks for it, without what is at its default; `isAdding` with the dialog that adds one open. */
export const addressOf = ({ filter, route, sort }: Wanted, isAdding = false): string => {
  const query = new URLSearchParams();
  if (filter !== 'all') query.set('show', filter);
  if (route !== 'any') query.set('through', route);
  if (sort !== 'next') query.set('sort', sort);
  if (isAdding) query.set('add', '');
  return query.size === 0 ? '/opportunities' : `/opportunities?${query.toString()}`;
};

/** The opportunities with their opening sentence. */
export interface OpportunitiesView {
  readonly title: Message;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly rows: readonly OpportunityRow[];
}

/** Every opportunity as it is shown, by what is next; does not depend on what is searched for. */
export interface Shelf {
  readonly entries: readonly Entry[];
  readonly customStages: readonly CustomStage[];
}

const grouped = (actions: readonly Action[]): ReadonlyMap<OpportunityId | null, readonly Action[]> => {
  const groups = new Map<OpportunityId | null, Action[]>();
  for (const action of actions) {
    const group = groups.get(action.opportunityId);
    if (group === undefined) groups.set(action.opportunityId, [action]);
    else group.push(action);
  }
  return groups;
};

type Order = (one: Entry, other: Entry) => number;

const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const collator = new Intl.Collator(undefined, { sensitivity: 'base', numeric: true });
const byCompany: Order = ({ row: one }, { row: other }) =>
  collator.compare(one.company, other.company) || collator.compare(one.role, other.role);
const byNext: Order = (one, other) => one.urgency - other.urgency || byText(one.at, other.at) || byCompany(one, other);
/** The latest first; those never in touch with come last. */
const byContact: Order = (one, other) => byText(other.contactAt ?? '', one.contactAt ?? '') || byNext(one, other);

/** What has come furthest first, what is over last; within a stage what is next. */
const byStage = (customStages: readonly CustomStage[]): Order => {
  const ids = columnsOf(customStages).map(({ id }) => id);
  const place = new Map(ids.map((id, index) => [id, id === 'closed' ? ids.length : ids.length - 1 - index]));
  return (one, other) => (place.get(one.row.column) ?? 0) - (place.get(other.row.column) ?? 0) || byNext(one, other);
};

const orderOf = (sort: Sort, customStages: readonly CustomStage[]): Order => {
  switch (sort) {
    case 'next':
      return byNext;
    case 'company':
      return byCompany;
    case 'contact':
      return byContact;
    case 'stage':
      return byStage(customStages);
  }
};

const FITS: Readonly<Record<Filter, (entry: Entry) => boolean>> = {
  all: () => true,
  yours: ({ whose }) => whose === 'yours',
  theirs: ({ whose }) => whose === 'theirs',
  ahead: ({ isAhead }) => isAhead,
  offers: ({ hasOffer }) => hasOffer,
  closed: ({ whose }) => whose === 'closed',
};

/** What an entry was made from, to tell whether it still holds. */
interface Kept {
  readonly dossier: Dossier;
  readonly actions: readonly Action[];
  readonly entry: Entry;
}

const sameItems = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

const stillHolds = ({ dossier: before, actions: planned }: Kept, dossier: Dossier, actions: readonly Action[]): boolean =>
  before.opportunity === dossier.opportunity &&
  sameItems(before.interviews, dossier.interviews) &&
  sameItems(before.events, dossier.events) &&
  sameItems(planned, actions);

/** Puts every opportunity on the shelf with whose move it is, the most pressing first. */
export type Shelving = (workspace: Workspace, actions: readonly Action[], now: Instant) => Shelf;

const NONE: readonly Action[] = [];

/** The minute of an instant: between two of them an entry that nothing happened to is shown as it was. */
const minuteOf = (at: Instant): string => at.slice(0, 'yyyy-mm-ddThh:mm'.length);

/**
 * Shelves as often as something changes: within a minute only what the change was about is made anew, and the other
 * entries are the very same, so that their rows need not be drawn again.
 */
export const createShelving = (): Shelving => {
  let last: { readonly minute: string; readonly people: unknown; readonly settings: unknown } | null = null;
  let kept: ReadonlyMap<OpportunityId, Kept> = new Map();
  return (workspace, actions, now) => {
    const { people, settings } = workspace;
    const minute = minuteOf(now);
    const before = last?.minute === minute && last.people === people && last.settings === settings ? kept : null;
    const byOpportunity = grouped(actions);
    const next = new Map<OpportunityId, Kept>();
    for (const [id, dossier] of dossiers(workspace)) {
      const own = byOpportunity.get(id) ?? NONE;
      const known = before?.get(id);
      const holds = known !== undefined && stillHolds(known, dossier, own);
      next.set(id, holds ? known : { dossier, actions: own, entry: entryOf(dossier, own, workspace, now) });
    }
    last = { minute, people, settings };
    kept = next;
    return { entries: [...next.values()].map(({ entry }) => entry).toSorted(byNext), customStages: settings.customStages };
  };
};

/** What is shown: the shelf, narrowed by what was found (null when nothing is searched for), by the route and by the filter. */
export const opportunitiesView = (
  { entries, customStages }: Shelf,
  found: ReadonlySet<string> | null,
  wanted: Wanted,
): OpportunitiesView => {
  const count = entries.length;
  const matching = entries.filter(
    ({ row, isByRecruiter }) =>
      (found === null || found.has(row.id)) && (wanted.route === 'any' || (wanted.route === 'recruiter') === isByRecruiter),
  );
  const yours = entries.filter(FITS.yours).length;
  const shown = matching.filter(FITS[wanted.filter]);
  return {
    title: count === 0 ? message('opportunities.title.none') : message('opportunities.title.count', { count, yours }),
    counts: Object.fromEntries(filters.map((filter) => [filter, matching.filter(FITS[filter]).length])) as Record<Filter, number>,
    rows: (wanted.sort === 'next' ? shown : shown.toSorted(orderOf(wanted.sort, customStages))).map(({ row }) => row),
  };
};
