import type { QuickLogContext } from '../quick-log/context.ts';
import { readLine } from '../quick-log/read-line.ts';
import type { NamedRoute, Piece, Question } from '../quick-log/reading.ts';
import { anOpportunity, anOpportunityId, aPerson, aPersonId, at, london } from './builders.ts';

/** Thursday 12 November 2026, 12:38 in London, nothing known yet. */
export const emptyContext: QuickLogContext = {
  now: at('2026-11-12 12:38'),
  zone: london,
  locale: 'en-GB',
  opportunities: [],
  people: [],
  interviews: [],
};

/** The same moment with Northgate Energy (through Tom Lindqvist, Brightwater), Fielding & Rowe, and Priya Nair of Northgate. */
export const knownContext: QuickLogContext = {
  ...emptyContext,
  opportunities: [
    anOpportunity({ route: { kind: 'recruiter', recruiterId: aPersonId('tom'), agency: 'Brightwater' } }),
    anOpportunity({ id: anOpportunityId('fielding'), company: 'Fielding & Rowe', role: 'Analytics Engineer' }),
  ],
  people: [aPerson(), aPerson({ id: aPersonId('tom'), name: 'Tom Lindqvist', roles: ['recruiter'], company: 'Brightwater' })],
};

/** What a line was understood to say, short enough to stand in a table: `*` is known, `~` inferred, `?` not settled. */
export interface Told {
  company?: string;
  people?: string;
  role?: string;
  round?: number;
  /** Day and time; a `?` for what is not said. */
  start?: string;
  end?: string;
  zone?: string;
  format?: string;
  route?: string;
  decision?: string;
  channel?: string;
  /** Part and answers of each open question. */
  asks?: string;
  /** Part and other readings of what is one click away. */
  orElse?: string;
  rest?: string;
}

const mark = (piece: Piece<unknown>): string => (piece.origin === 'inferred' ? '~' : '');
const known = (id: string | null): string => (id === null ? '' : '*');

const routeText = (route: NamedRoute): string => {
  if (route.kind === 'direct') return 'direct';
  const recruiter = route.recruiter === null ? '' : route.recruiter.name + known(route.recruiter.personId);
  return [recruiter, route.agency].filter(Boolean).join(' of ') || 'some recruiter';
};

const asked = (questions: readonly Question[], kind: Question['kind']): string =>
  questions
    .filter((question) => question.kind === kind)
    .map(({ part, answers }) => `${part}: ${(kind === 'open' ? answers : answers.slice(1)).map(({ id }) => id).join(', ')}`)
    .join('; ');

/** Reads the line and tells what was understood; what is empty is left out. */
export const told = (line: string, context: QuickLogContext = emptyContext): Told => {
  const { company, people, role, round, startOn, startTime, endTime, zone, format, route, decision, channel, questions, rest } = readLine(
    line,
    context,
  );
  const start =
    (startOn ?? startTime) ? `${startOn === null ? '?' : mark(startOn) + startOn.value} ${startTime === null ? '?' : startTime.value}` : '';
  const all: Record<string, string | number | undefined> = {
    company: company === null ? '' : mark(company) + company.value.name + known(company.value.opportunityId),
    people: people
      .map(({ value }) => value.name + known(value.personId) + (value.role === 'interviewer' ? '' : ` (${value.role})`))
      .join(', '),
    role: role?.value ?? '',
    round: round?.value,
    start,
    end: endTime?.value ?? '',
    zone: zone?.value ?? '',
    format: format?.value ?? '',
    route: route === null ? '' : routeText(route.value),
    decision: decision === null ? '' : decision.value.on + (decision.value.by === 'recruiter' ? ' (recruiter)' : ''),
    channel: channel?.value ?? '',
    asks: asked(questions, 'open'),
    orElse: asked(questions, 'alternative'),
    rest,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== '' && value !== undefined));
};
