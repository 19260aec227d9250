import type { QuickLogContext } from '../context.ts';
import { foldName } from '../fold.ts';
import type { NamedCompany, NamedPerson, NamedRoute, Piece, Question, Span } from '../reading.ts';
import { companyOf, companyOfPeople, companyOrPerson, companyOrRole, whichIsTheCompany } from './company.ts';
import { type Candidate, type CompanyName, gather } from './gather.ts';
import { opportunitiesNamed, peopleNamed } from './known.ts';
import { looksLikeCompany } from './names.ts';
import { personOf, whichPerson } from './people.ts';
import type { Segment } from './segments.ts';

/** What the line says about company, people, job and recruiter. */
export interface WhoReading {
  readonly company: Piece<NamedCompany> | null;
  readonly people: readonly Piece<NamedPerson>[];
  readonly role: Piece<string> | null;
  readonly route: Piece<NamedRoute> | null;
  readonly questions: readonly Question[];
  readonly spans: readonly Span[];
  /** Where the second company of the line is named, if there is one. */
  readonly secondCompanyAt: number | null;
}

/** Reads the segments. `hasAnchor`: the line says a time, a round or the like, so that a bare name may stand for something. */
export const whoOf = (line: string, segments: readonly Segment[], hasAnchor: boolean, context: QuickLogContext): WhoReading => {
  const found = gather(line, segments, context);
  const { companies, candidates } = withBareCompany(found.companies, found.candidates, context);
  const hasCompany = companies.length > 0;
  const role = found.role ?? (hasCompany ? found.jobOrCompany?.reading : null) ?? null;
  const questions = [...found.questions];
  const spans = [...found.spans, ...(role === null ? [] : [role.span])];

  const [named] = companies;
  const said = named === undefined ? null : companyOf(line, named.name, role?.role.value ?? null, context);
  if (named !== undefined) spans.push(named.span);
  if (said?.question) questions.push(said.question);
  const companyName = said?.company?.value.name ?? named?.name.text ?? null;

  const isPerson = personTest(hasCompany, companyName, context);
  const met = candidates.filter(isPerson);
  const people = met.map((candidate) => personOf(candidate, companyName, context));
  spans.push(...met.map(({ span }) => span));
  const unclear = met.findIndex(({ name }) => peopleNamed(name.text, context.people, companyName).length > 1);
  if (unclear >= 0) questions.push(whichPerson(line, people, unclear, companyName, context));

  let company = said?.company ?? null;
  if (!hasCompany) {
    const ofPeople = companyOfPeople(line, people, context);
    company = ofPeople.company;
    questions.push(...ofPeople.questions);
    if (company === null && ofPeople.questions.length === 0 && hasAnchor) {
      const { jobOrCompany } = role === null ? found : { jobOrCompany: null };
      const left = candidates.filter((candidate) => !isPerson(candidate) && (candidate.name.isNameLike || candidate.marker !== 'bare'));
      if (jobOrCompany?.name) questions.push(companyOrRole(line, jobOrCompany.name, jobOrCompany.reading));
      else {
        const lone = companyAmong(line, left, met.length > 0, context);
        company = lone.company;
        spans.push(...lone.spans);
        questions.push(...lone.questions);
      }
    }
  }
  return {
    company,
    people: distinct(people),
    role: role?.role ?? null,
    route: found.route,
    questions,
    spans,
    secondCompanyAt: secondOf(companies, context),
  };
};

interface Named {
  readonly companies: readonly CompanyName[];
  readonly candidates: readonly Candidate[];
}

/** Where no "at" names the company, a name that is known as one or sounds like one is it. */
const withBareCompany = (companies: readonly CompanyName[], candidates: readonly Candidate[], context: QuickLogContext): Named => {
  if (companies.length > 0) return { companies, candidates };
  const company = candidates.find(
    ({ name, marker }) =>
      marker !== 'who' &&
      marker !== 'hiring-manager' &&
      (opportunitiesNamed(name.text, context.opportunities).length > 0 || looksLikeCompany(name)) &&
      peopleNamed(name.text, context.people, null).length === 0,
  );
  if (company === undefined) return { companies, candidates };
  return { companies: [company], candidates: candidates.filter((candidate) => candidate !== company) };
};

/** Whether a name is a person's: by what stands before it, because it is known, or because the company is named already. */
const personTest =
  (hasCompany: boolean, companyName: string | null, { people }: QuickLogContext) =>
  ({ name, marker }: Candidate): boolean =>
    marker === 'who' ||
    marker === 'hiring-manager' ||
    peopleNamed(name.text, people, companyName).length > 0 ||
    (hasCompany && (name.isNameLike || marker === 'lead' || marker === 'with'));

interface LoneCompany {
  readonly company: Piece<NamedCompany> | null;
  readonly spans: readonly Span[];
  readonly questions: readonly Question[];
}

/** What a name can be when nothing tells: the company when the people are clear or it follows "phone screen"; otherwise it is asked. */
const companyAmong = (line: string, left: readonly Candidate[], hasPeople: boolean, context: QuickLogContext): LoneCompany => {
  const [only, second] = distinctNames(left);
  if (only === undefined) return { company: null, spans: [], questions: [] };
  if (second !== undefined) {
    return {
      company: null,
      spans: [],
      questions: [
        whichIsTheCompany(
          line,
          left.map(({ name }) => name),
          context,
        ),
      ],
    };
  }
  const isClear =
    (hasPeople && only.name.isNameLike && only.marker !== 'lead') || (only.marker === 'after-round' && only.name.words.length === 1);
  if (!isClear) return { company: null, spans: [], questions: [companyOrPerson(line, only.name, only.name.words.length > 1, context)] };
  return { company: companyOf(line, only.name, null, context).company, spans: [only.span], questions: [] };
};

const distinctNames = (candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ name }, at) => candidates.findIndex((other) => foldName(other.name.text) === foldName(name.text)) === at);

const distinct = (people: readonly Piece<NamedPerson>[]): readonly Piece<NamedPerson>[] =>
  people.filter((piece, at) => people.findIndex(({ value }) => value.name === piece.value.name) === at);

const secondOf = (companies: readonly CompanyName[], { opportunities }: QuickLogContext): number | null => {
  const [first, ...others] = [...companies].sort((a, b) => a.span[0] - b.span[0]);
  if (first === undefined) return null;
  const companyNamed = (name: string) => (opportunitiesNamed(name, opportunities)[0]?.company ?? name).toLowerCase();
  return others.find(({ name }) => companyNamed(name.text) !== companyNamed(first.name.text))?.span[0] ?? null;
};
