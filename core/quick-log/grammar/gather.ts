import type { PersonRole } from '../../model/person.ts';
import type { QuickLogContext } from '../context.ts';
import type { NamedRoute, Piece, Question, Span } from '../reading.ts';
import { agencyNamed, opportunitiesNamed } from './known.ts';
import { behind, bracketSpan, companyNameAt, namesIn } from './names.ts';
import { jobTitleIn, type RoleReading, roleIn } from './role.ts';
import { routeOf } from './route.ts';
import type { Marker, Part, Segment } from './segments.ts';
import { isCompanyWord } from './vocabulary.ts';
import type { Name, Word } from './words.ts';

/** A name that stands where a company stands. */
export interface CompanyName {
  readonly name: Name;
  readonly span: Span;
}

/** A name with what stood before it, as long as it is open whether it is a company's or a person's. */
export interface Candidate {
  readonly name: Name;
  readonly marker: Marker;
  readonly role: PersonRole;
  readonly span: Span;
}

/** What the segments hold, before names are told apart. */
export interface Gathered {
  companies: CompanyName[];
  candidates: Candidate[];
  route: Piece<NamedRoute> | null;
  role: RoleReading | null;
  /** Something after "for" that may be a job or a company. */
  jobOrCompany: { readonly reading: RoleReading; readonly name: Name | null } | null;
  questions: Question[];
  spans: Span[];
}

/** Takes from each segment what its marker promises. */
export const gather = (line: string, segments: readonly Segment[], context: QuickLogContext): Gathered => {
  const found: Gathered = { companies: [], candidates: [], route: null, role: null, jobOrCompany: null, questions: [], spans: [] };
  const isKnownCompany = (name: string) => opportunitiesNamed(name, context.opportunities).length > 0;
  const places = segments.filter(({ marker }) => marker === 'at').length;
  const agencies = new Set<Segment>();

  for (const [at, segment] of segments.entries()) {
    const [part] = segment.parts;
    const next = segments[at + 1];
    switch (segment.marker) {
      case 'via': {
        const from = next?.marker === 'at' && next.follows === 'via' && isAgencyPlace(next, places, context) ? next : null;
        if (from !== null) agencies.add(from);
        const read = routeOf(line, segment, from, context);
        found.route ??= read.route;
        found.questions.push(...read.questions);
        found.spans.push(...read.spans);
        break;
      }
      case 'for':
        if (part !== undefined) takeJob(found, segment, part, isKnownCompany);
        break;
      case 'at':
        if (part !== undefined && !agencies.has(segment)) takeCompany(found, segment, part, isKnownCompany);
        break;
      default:
        takeNames(found, line, segment, places > 0, isKnownCompany);
    }
  }
  return found;
};

const withMarker = (segment: Segment, name: Name): Span => [segment.markerSpan?.[0] ?? name.span[0], name.span[1]];

/** "Via Tom at Brightwater": a place right behind a recruiter is their agency when the company is named elsewhere, or the agency known. */
const isAgencyPlace = ({ parts: [part] }: Segment, places: number, { opportunities, people }: QuickLogContext): boolean => {
  const name = part === undefined ? null : companyNameAt(part.words, () => false);
  return name !== null && (places > 1 || agencyNamed(name.text, opportunities, people) !== null);
};

const takeJob = (found: Gathered, segment: Segment, part: Part, isKnownCompany: (name: string) => boolean): void => {
  const reading = roleIn(part, segment.markerSpan);
  const name = companyNameAt(part.words, isKnownCompany);
  if (name !== null && isKnownCompany(name.text)) found.companies.push({ name, span: withMarker(segment, name) });
  else if (reading?.isClear === true) {
    found.role ??= reading;
    const left = part.words.filter(({ span }) => span[0] >= reading.span[1]);
    found.candidates.push(...bareNames(left));
  } else if (reading !== null) found.jobOrCompany ??= { reading, name };
};

const takeCompany = (found: Gathered, segment: Segment, part: Part, isKnownCompany: (name: string) => boolean): void => {
  const name = companyNameAt(part.words, isKnownCompany);
  if (name === null) return;
  found.companies.push({ name, span: withMarker(segment, name) });
  found.candidates.push(...bareNames(behind(part, name)));
};

/** Names behind what a marker promised; only capitals make one believable there. */
const bareNames = (words: readonly Word[]): readonly Candidate[] =>
  namesIn(words)
    .filter(({ isNameLike }) => isNameLike)
    .map((name) => ({ name, marker: 'bare', role: 'interviewer', span: name.span }));

const HIRING = /\bhiring\b/u;

const takeNames = (found: Gathered, line: string, segment: Segment, hasPlace: boolean, isKnownCompany: (name: string) => boolean): void => {
  for (const [place, part] of segment.parts.entries()) {
    const start = place === 0 ? segment.markerSpan?.[0] : undefined;
    const company = segment.marker === 'who' ? null : joinedCompanyIn(part, segment.marker, found, hasPlace, isKnownCompany);
    if (company !== null) {
      found.companies.push({ name: company, span: [start ?? company.span[0], company.span[1]] });
      continue;
    }
    const title = titleIn(part, segment.marker, place);
    if (title !== null) {
      if (title !== 'title') found.role ??= title;
      continue;
    }
    const isInBrackets = HIRING.test(part.brackets.map(({ key }) => key).join(' '));
    const brackets = isInBrackets ? bracketSpan(line, part) : null;
    const names = namesIn(part.words);
    for (const [at, name] of names.entries()) {
      const isLast = at === names.length - 1;
      const isHiring = segment.marker === 'hiring-manager' || (isInBrackets && isLast);
      const end = isLast && brackets !== null ? brackets[1] : name.span[1];
      found.candidates.push({
        name,
        marker: segment.marker,
        role: isHiring ? 'hiring-manager' : 'interviewer',
        span: [at === 0 ? (start ?? name.span[0]) : name.span[0], end],
      });
    }
  }
};

/** "Fielding & Rowe" is one company where it is known, sounds like one, or the line names no other. */
const joinedCompanyIn = (
  part: Part,
  marker: Marker,
  found: Gathered,
  hasPlace: boolean,
  isKnownCompany: (name: string) => boolean,
): Name | null => {
  const whole = companyNameAt(part.words, isKnownCompany);
  if (whole?.words.some(({ key }) => key === '&' || key === 'and') !== true) return null;
  if (isKnownCompany(whole.text) || whole.words.some(({ key }) => isCompanyWord(key))) return whole;
  return !(marker === 'lead' && hasPlace) && found.companies.length === 0 ? whole : null;
};

/** "BI Developer role" between commas is the job; behind a person it is their title, which stays in the note. */
const titleIn = (part: Part, marker: Marker, place: number): RoleReading | 'title' | null => {
  if (place === 0 && (marker === 'who' || marker === 'hiring-manager' || marker === 'with')) return null;
  const job = jobTitleIn(part);
  return job !== null && place > 0 && !job.isCalledJob ? 'title' : job;
};
