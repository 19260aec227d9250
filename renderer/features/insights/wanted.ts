import { type Range, type Span, SPANS } from '../../../core/insights/range.ts';
import { everything, type WantedScope } from '../../../core/insights/scope.ts';
import { stageSchema } from '../../../core/model/event.ts';
import { type LocalDay, localDaySchema } from '../../../core/time/types.ts';
import { filters, type WantedGaps } from './gaps-view.ts';

/** What the address asks the insights to show. */
export interface Wanted {
  readonly scope: WantedScope;
  readonly gaps: WantedGaps;
  /** Every picture as its table. */
  readonly showsTables: boolean;
}

const dayIn = (text: string | null): LocalDay | null => localDaySchema.safeParse(text).data ?? null;

const spanIn = (text: string | null): Span | undefined => SPANS.find((days) => String(days) === text);

const rangeIn = (query: URLSearchParams): Range => {
  const days = spanIn(query.get('range'));
  if (days !== undefined) return { kind: 'last', days };
  if (query.get('range') !== 'own') return { kind: 'all' };
  return { kind: 'own', from: dayIn(query.get('from')), to: dayIn(query.get('to')) };
};

const ROUTES = ['direct', 'recruiter'] as const;

/** What the query of an address asks to see; what it leaves open or misspells is at its default. */
export const wantedOf = (query: URLSearchParams): Wanted => ({
  scope: {
    range: rangeIn(query),
    route: ROUTES.find((route) => route === query.get('through')) ?? null,
    source: query.get('source'),
    role: query.get('role') ?? '',
    stage: stageSchema.safeParse(query.get('stage')).data ?? null,
  },
  gaps: {
    filter: filters.find((filter) => filter === query.get('show')) ?? 'all',
    about: query.get('about'),
    showsEarlier: query.has('earlier'),
  },
  showsTables: query.has('tables'),
});

/** The address that asks for it, without what is at its default. */
export const addressOf = ({ scope: { range, route, source, role, stage }, gaps, showsTables }: Wanted): string => {
  const query = new URLSearchParams();
  if (range.kind === 'last') query.set('range', String(range.days));
  if (range.kind === 'own') {
    query.set('range', 'own');
    if (range.from !== null) query.set('from', range.from);
    if (range.to !== null) query.set('to', range.to);
  }
  if (route !== null) query.set('through', route);
  if (source !== null) query.set('source', source);
  if (role !== '') query.set('role', role);
  if (stage !== null) query.set('stage', stage);
  if (gaps.filter !== 'all') query.set('show', gaps.filter);
  if (gaps.about !== null) query.set('about', gaps.about);
  if (gaps.showsEarlier) query.set('earlier', '');
  if (showsTables) query.set('tables', '');
  return query.size === 0 ? '/insights' : `/insights?${query.toString()}`;
};

/** How many wishes besides the days narrow what is shown. */
export const narrowingsIn = ({ route, source, role, stage }: WantedScope): number =>
  [route !== null, source !== null, role.trim() !== '', stage !== null].filter(Boolean).length;

/** The same days, with nothing else asked for. */
export const onlyDaysOf = ({ range }: WantedScope): WantedScope => ({ ...everything, range });
