import { message } from '../../messages/message.ts';
import type { Opportunity } from '../../model/opportunity.ts';
import type { QuickLogContext } from '../context.ts';
import { foldName } from '../fold.ts';
import type { Answer, NamedCompany, NamedPerson, Piece, Question, Span } from '../reading.ts';
import { opportunitiesNamed } from './known.ts';
import { personOf } from './people.ts';
import { questionId } from './question.ts';
import type { RoleReading } from './role.ts';
import type { Name } from './words.ts';

type CompanyPiece = Piece<NamedCompany>;

const pieceOf = (opportunity: Opportunity, origin: 'said' | 'inferred', span: Span | null): CompanyPiece => ({
  value: { opportunityId: opportunity.id, name: opportunity.company },
  origin,
  span,
});

const newPiece = (name: string, span: Span): CompanyPiece => ({ value: { opportunityId: null, name }, origin: 'said', span });

/** The company of that name, tied to an opportunity where exactly one fits; asked which where several do. */
export const companyOf = (
  line: string,
  name: Name,
  role: string | null,
  { opportunities }: QuickLogContext,
): { readonly company: CompanyPiece | null; readonly question: Question | null } => {
  const all = opportunitiesNamed(name.text, opportunities);
  const ofRole = role === null ? [] : all.filter((opportunity) => foldName(opportunity.role) === foldName(role));
  const fitting = ofRole.length > 0 ? ofRole : all;
  const [only, second] = fitting;
  if (only === undefined) return { company: newPiece(name.text, name.span), question: null };
  if (second === undefined) return { company: pieceOf(only, 'said', name.span), question: null };
  return { company: null, question: whichOpportunity(line, name.text, name.span, fitting, 'said') };
};

const whichOpportunity = (
  line: string,
  name: string,
  span: Span,
  opportunities: readonly Opportunity[],
  origin: 'said' | 'inferred',
): Question => ({
  id: questionId('company', line, span),
  part: 'company',
  asks: message('quick-log.asks.opportunity', { name }),
  kind: 'open',
  span,
  answers: [
    ...opportunities.map((opportunity) => ({
      id: opportunity.id,
      label: message('quick-log.answer.opportunity', { company: opportunity.company, role: opportunity.role }),
      gives: { company: pieceOf(opportunity, origin, span) },
    })),
    { id: 'new', label: message('quick-log.answer.new-opportunity', { name }), gives: { company: newPiece(name, span) } },
  ],
});

const asCompany = (name: Name, context: QuickLogContext): Answer => {
  const [only, second] = opportunitiesNamed(name.text, context.opportunities);
  const company = only !== undefined && second === undefined ? pieceOf(only, 'said', name.span) : newPiece(name.text, name.span);
  return { id: 'company', label: message('quick-log.answer.company', { name: name.text }), gives: { company } };
};

const question = (line: string, name: Name, asks: Question['asks'], answers: readonly Answer[]): Question => ({
  id: questionId('company', line, name.span),
  part: 'company',
  asks,
  kind: 'open',
  span: name.span,
  answers,
});

/** A lone name nobody knows: "interview with Fielding". */
export const companyOrPerson = (line: string, name: Name, isPersonFirst: boolean, context: QuickLogContext): Question => {
  const company = asCompany(name, context);
  const person: Answer = {
    id: 'person',
    label: message('quick-log.answer.person-named', { name: name.text }),
    gives: { people: [personOf({ name, role: 'interviewer' }, null, context)] },
  };
  const answers = isPersonFirst ? [person, company] : [company, person];
  return question(line, name, message('quick-log.asks.company-or-person', { name: name.text }), answers);
};

/** A lone name after "for": "interview for Northgate". */
export const companyOrRole = (line: string, name: Name, reading: RoleReading): Question =>
  question(line, name, message('quick-log.asks.company-or-role', { name: name.text }), [
    { id: 'company', label: message('quick-log.answer.company', { name: name.text }), gives: { company: newPiece(name.text, name.span) } },
    { id: 'role', label: message('quick-log.answer.role', { role: reading.role.value }), gives: { role: reading.role } },
  ]);

/** Several names and no word that tells them apart: "Tidewell, Ann Lee, 2pm". */
export const whichIsTheCompany = (line: string, all: readonly Name[], context: QuickLogContext): Question => {
  const names = all.filter(({ text }, at) => all.findIndex((other) => foldName(other.text) === foldName(text)) === at);
  const [first] = names;
  const span: Span = [first?.span[0] ?? 0, names.at(-1)?.span[1] ?? 0];
  const others = (company: Name) =>
    names.filter((name) => name !== company).map((name) => personOf({ name, role: 'interviewer' }, company.text, context));
  return {
    id: questionId('company', line, span),
    part: 'company',
    asks: message('quick-log.asks.which-company'),
    kind: 'open',
    span,
    answers: names.map((name) => {
      const answer = asCompany(name, context);
      return { ...answer, id: foldName(name.text), gives: { ...answer.gives, people: others(name) } };
    }),
  };
};

/** The company of the people met, when they are known and exactly one fits. Recruiters speak for an agency, so they do not count. */
export const companyOfPeople = (
  line: string,
  people: readonly Piece<NamedPerson>[],
  { people: known, opportunities }: QuickLogContext,
): { readonly company: CompanyPiece | null; readonly questions: readonly Question[] } => {
  const met = people.flatMap(({ value, span }) => {
    const person = known.find(({ id }) => id === value.personId);
    return person === undefined || person.company === '' || person.roles.every((role) => role === 'recruiter' || role === 'reference')
      ? []
      : [{ company: person.company, span }];
  });
  const [first] = met;
  const names = new Set(met.map(({ company }) => foldName(company)));
  if (first === undefined || names.size !== 1) return { company: null, questions: [] };
  const fitting = opportunitiesNamed(first.company, opportunities);
  const [only, second] = fitting;
  if (only === undefined)
    return { company: { value: { opportunityId: null, name: first.company }, origin: 'inferred', span: null }, questions: [] };
  if (second === undefined) return { company: pieceOf(only, 'inferred', null), questions: [] };
  return { company: null, questions: [whichOpportunity(line, first.company, first.span ?? [0, 0], fitting, 'inferred')] };
};
