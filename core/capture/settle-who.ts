import { message } from '../messages/message.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import { isCompanyWord } from '../quick-log/grammar/vocabulary.ts';
import type { Field } from '../quick-log/log-form.ts';
import type { NamedPerson } from '../quick-log/reading.ts';
import type { CaptureContext } from './context.ts';
import type { CaptureCorrections } from './corrections.ts';
import { plainWord } from './known-names.ts';
import { latestFirst, likelyOpportunities, opportunitiesOf, opportunitiesOfAgency, personBelongsTo } from './likely.ts';
import type { About, CaptureAnswer, CaptureQuestion, CaptureReading, Mention } from './reading.ts';

/** Who it was with and what it is about, as far as that is settled. */
export interface SettledWho {
  readonly person: Field<NamedPerson> | null;
  readonly about: Field<About> | null;
  /** Whose word it is where no person is known: the agency's, or the employer's. */
  readonly isRecruiter: boolean;
  readonly questions: readonly CaptureQuestion[];
}

const aboutOf = (opportunityIds: readonly OpportunityId[], newCompany: string | null = null): About => ({ opportunityIds, newCompany });
const idOf = (part: string, words: string): string => `${part}:${plainWord(words)}`;

/** Settles who and what by the line, what is known, and what was answered or set by hand. */
export const settleWho = (reading: CaptureReading, corrections: CaptureCorrections, context: CaptureContext): SettledWho => {
  const { given, happened } = reading;
  const chosen = (question: CaptureQuestion): CaptureAnswer | undefined =>
    question.answers.find(({ id }) => Object.hasOwn(corrections.answers, question.id) && id === corrections.answers[question.id]);
  const questions: CaptureQuestion[] = [];
  const mentions = happened.mentions.slice();

  // A name nobody knows is a company or a person, and only the person can say which.
  const unknown = mentions.filter((mention) => isUnknown(mention) && mention.place !== 'topic');
  const houses = mentions.filter(({ opportunityIds }) => opportunityIds.length > 0);
  const agencies = mentions.filter(({ agency }) => agency !== null);
  const known = mentions.filter(({ people }) => people.length > 0);
  let newCompany: string | null = null;
  let newPerson: string | null = null;
  for (const mention of unknown.slice(0, 2)) {
    const hasHouse = houses.length > 0 || agencies.length > 0 || given.opportunityIds.length > 0;
    if (mention.place === 'house' || isHouseName(mention.text)) newCompany ??= hasHouse ? null : mention.text;
    else if (known.length > 0 || given.person !== null) newCompany ??= hasHouse ? null : mention.text;
    else if (hasHouse || unknown.some(({ place }) => place === 'house')) newPerson ??= mention.text;
    else {
      const question = companyOrPerson(mention.text);
      const answer = chosen(question);
      if (answer?.id === 'company') newCompany = mention.text;
      else if (answer?.id === 'person') newPerson = mention.text;
      if (answer === undefined) questions.push(question);
    }
  }

  const person = settlePerson({ known, agencies, houses, newPerson }, reading, corrections, chosen, questions, context);
  const about = settleAbout(
    { person: person?.value ?? null, houses, agencies, newCompany },
    reading,
    corrections,
    chosen,
    questions,
    context,
  );
  const isRecruiter =
    person?.value.role === 'recruiter' ||
    (person === null && (agencies.length > 0 || /(?<![a-z])(?:recruiter|agency|headhunter)(?![a-z])/iu.test(reading.line)));
  return { person, about, isRecruiter, questions };
};

/** "Acme Corp" says by itself that it is a company. */
const isHouseName = (name: string): boolean =>
  name.split(/\s+/u).some((word, at, all) => all.length > 1 && at > 0 && isCompanyWord(plainWord(word)));

const isUnknown = ({ people, opportunityIds, agency }: Mention): boolean =>
  people.length === 0 && opportunityIds.length === 0 && agency === null;

const companyOrPerson = (name: string): CaptureQuestion => ({
  id: idOf('name', name),
  part: 'about',
  asks: message('quick-log.asks.company-or-person', { name }),
  kind: 'open',
  answers: [
    { id: 'company', label: message('quick-log.answer.company', { name }), gives: { about: aboutOf([], name) } },
    {
      id: 'person',
      label: message('quick-log.answer.person-named', { name }),
      gives: { person: { personId: null, name, role: 'other' } },
    },
  ],
});

interface Named {
  readonly known: readonly Mention[];
  readonly agencies: readonly Mention[];
  readonly houses: readonly Mention[];
  readonly newPerson: string | null;
}

type Chosen = (question: CaptureQuestion) => CaptureAnswer | undefined;

const settlePerson = (
  { known, agencies, houses, newPerson }: Named,
  { given, line }: CaptureReading,
  { fields }: CaptureCorrections,
  chosen: Chosen,
  questions: CaptureQuestion[],
  context: CaptureContext,
): Field<NamedPerson> | null => {
  if (fields.person !== undefined) return fields.person === null ? null : { value: fields.person, origin: 'corrected' };
  if (given.person !== null) return { value: given.person, origin: 'said' };
  const mention = known.find(({ place }) => place === 'actor') ?? known[0];
  if (mention === undefined) {
    if (newPerson !== null)
      return { value: { personId: null, name: newPerson, role: agencies.length > 0 ? 'recruiter' : 'other' }, origin: 'said' };
    return theRecruiter(line, houses, context);
  }
  const there = mention.people.filter(({ personId }) =>
    [...houses, ...agencies].every((house) => house === mention || house.place === 'topic' || personBelongsTo(personId, house, context)),
  );
  const fitting = there.length > 0 ? there : mention.people;
  const [only, second] = fitting;
  if (only === undefined) return null;
  if (second === undefined && !mention.isTypo) return { value: only, origin: 'said' };
  const question: CaptureQuestion = {
    id: idOf('person', mention.text),
    part: 'person',
    asks: message('quick-log.asks.person', { name: mention.text }),
    kind: second === undefined ? 'alternative' : 'open',
    answers: [
      ...fitting.map((each): CaptureAnswer => ({
        id: each.personId ?? each.name,
        label: personLabel(each, context),
        gives: { person: each },
      })),
      {
        id: 'new',
        label: message('quick-log.answer.new-person', { name: mention.text }),
        gives: { person: { personId: null, name: mention.text, role: 'other' } },
      },
    ],
  };
  const answer = chosen(question);
  if (answer?.gives.person) return { value: answer.gives.person, origin: 'corrected' };
  questions.push(question);
  return second === undefined ? { value: only, origin: 'inferred' } : null;
};

const personLabel = ({ personId, name }: NamedPerson, { people }: CaptureContext) => {
  const company = people.find(({ id }) => id === personId)?.company ?? '';
  return company === '' ? message('quick-log.answer.person-alone', { name }) : message('quick-log.answer.person', { name, company });
};

/** "The recruiter" of an opportunity that is named, or the only one there is. */
const theRecruiter = (line: string, houses: readonly Mention[], { opportunities, people }: CaptureContext): Field<NamedPerson> | null => {
  if (!/(?<![a-z])(?:the|my|our|their) (?:recruiter|headhunter)(?![a-z])/iu.test(line)) return null;
  const named = new Set(houses.flatMap(({ opportunityIds }) => opportunityIds));
  const routes = opportunities.filter(({ id }) => named.size === 0 || named.has(id)).map(({ route }) => route);
  const ids = new Set(routes.flatMap((route) => (route.kind === 'recruiter' && route.recruiterId !== null ? [route.recruiterId] : [])));
  const [only] = ids;
  const person = ids.size === 1 ? people.find(({ id }) => id === only) : undefined;
  return person === undefined ? null : { value: { personId: person.id, name: person.name, role: 'recruiter' }, origin: 'inferred' };
};

interface Places {
  readonly person: NamedPerson | null;
  readonly houses: readonly Mention[];
  readonly agencies: readonly Mention[];
  readonly newCompany: string | null;
}

const settleAbout = (
  { person, houses, agencies, newCompany }: Places,
  { given, happened }: CaptureReading,
  { fields }: CaptureCorrections,
  chosen: Chosen,
  questions: CaptureQuestion[],
  context: CaptureContext,
): Field<About> | null => {
  if (fields.about !== undefined) return fields.about === null ? null : { value: fields.about, origin: 'corrected' };
  const ask = (question: CaptureQuestion, first: Field<About> | null): Field<About> | null => {
    const answer = chosen(question);
    if (answer?.gives.about) return { value: answer.gives.about, origin: 'corrected' };
    questions.push(question);
    return first;
  };
  const [house] = houses;
  if (house !== undefined) {
    const each = houses.map((mention) => mention.opportunityIds);
    const [ids] = each;
    if (each.length > 1 && each.every((all) => all.length === 1)) return { value: aboutOf([...new Set(each.flat())]), origin: 'said' };
    const ofPerson = person === null ? [] : opportunitiesOf(person.personId, context).filter(({ id }) => house.opportunityIds.includes(id));
    const fitting = (ofPerson.length > 0 ? ofPerson.map(({ id }) => id) : (ids ?? [])).slice();
    const [only, second] = fitting;
    if (only !== undefined && second === undefined && !house.isTypo) return { value: aboutOf([only]), origin: 'said' };
    const open = stillOpen(
      context.opportunities.filter(({ id }) => fitting.includes(id)),
      context,
    );
    const question = whichOpportunity(house.text, open, { newCompany: house.text, kind: second === undefined ? 'alternative' : 'open' });
    return ask(question, second === undefined && only !== undefined ? { value: aboutOf([only]), origin: 'inferred' } : null);
  }
  if (newCompany !== null) return { value: aboutOf([], newCompany), origin: 'said' };
  if (given.opportunityIds.length > 0) return { value: aboutOf(given.opportunityIds), origin: 'said' };
  if (questions.some(({ part, kind }) => kind === 'open' && (part === 'about' || part === 'person'))) return null;

  const [agency] = agencies;
  const own =
    person !== null ? opportunitiesOf(person.personId, context) : agency === undefined ? [] : opportunitiesOfAgency(agency.agency, context);
  const open = stillOpen(own, context);
  const [only, second] = open;
  const mayBeAlone = person !== null && happened.facts.every(({ value }) => value.kind === 'contact' || value.kind === 'told');
  if (only !== undefined && second === undefined) return { value: aboutOf([only.id]), origin: 'inferred' };
  const name = person?.name ?? agency?.text ?? null;
  const likely = open.length > 0 ? open : likelyOpportunities(context);
  return ask(
    whichOpportunity(name, likely, { newCompany: null, kind: 'open', all: open.length > 1 && open.length < 6, alone: mayBeAlone }),
    null,
  );
};

/** Those that are still open; where none is, all of them. */
const stillOpen = (all: readonly Opportunity[], { closedIds, lastAt }: CaptureContext): readonly Opportunity[] => {
  const open = all.filter(({ id }) => !closedIds.has(id));
  return [...(open.length > 0 ? open : all)].sort(latestFirst(lastAt));
};

interface Offered {
  readonly newCompany: string | null;
  readonly kind: CaptureQuestion['kind'];
  readonly all?: boolean;
  readonly alone?: boolean;
}

const whichOpportunity = (
  name: string | null,
  opportunities: readonly Opportunity[],
  { newCompany, kind, all = false, alone = false }: Offered,
): CaptureQuestion => ({
  id: idOf('about', name ?? ''),
  part: 'about',
  asks: name === null ? message('capture.asks.about') : message('capture.asks.about.named', { name }),
  kind,
  answers: [
    ...opportunities.map(({ id, company, role }): CaptureAnswer => ({
      id,
      label:
        role === '' ? message('quick-log.chip.company', { name: company }) : message('quick-log.answer.opportunity', { company, role }),
      gives: { about: aboutOf([id]) },
    })),
    ...(all
      ? [
          {
            id: 'all',
            label: message('capture.answer.all', { count: opportunities.length }),
            gives: { about: aboutOf(opportunities.map(({ id }) => id)) },
          },
        ]
      : []),
    ...(alone ? [{ id: 'none', label: message('capture.answer.none'), gives: { about: aboutOf([]) } }] : []),
    ...(newCompany === null
      ? []
      : [
          {
            id: 'new',
            label: message('quick-log.answer.new-opportunity', { name: newCompany }),
            gives: { about: aboutOf([], newCompany) },
          },
        ]),
  ],
});
