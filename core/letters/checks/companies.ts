import { message } from '../../messages/message.ts';
import type { OpportunityId } from '../../model/ids.ts';
import { eventsByOpportunity } from '../../playbook/by-opportunity.ts';
import type { Span } from '../finding.ts';
import { companyForms, formsOf, type NameToken, nameTokens, standsAt } from '../reading/company-names.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import { bare } from '../reading/names.ts';
import { type Check, checked, type Found, notChecked } from './check.ts';

interface Named {
  readonly company: string;
  readonly opportunityId: OpportunityId;
  readonly at: Span;
}

const UPPER = /^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;
const SENTENCE_START = /[.!?:;…•"“”(\n]\s*$|\n\s*[-*]\s*$/u;
const PLACE_BEFORE = /^(?:in|near|around|outside)$/u;
const LEADING = /^(?:at|with|for|from|to|by|of|and|or|than|join|joining|like|about)$/u;

const isName = (word: string): boolean => UPPER.test(word);

/** A heading in which nearly every word is capitalised says nothing about names. */
const isTitleCase = (tokens: readonly NameToken[]): boolean => {
  const long = tokens.filter(({ word }) => word.length > 3);
  return long.length > 1 && long.filter(({ word }) => isName(word)).length * 3 >= long.length * 2;
};

/** The words of people around this opportunity, whose names no company is seen in. */
const wordsOfPeople = ({ workspace, recipient, letter }: LetterReading): ReadonlySet<string> => {
  const names = [workspace.settings.self.name, recipient?.name ?? ''];
  const interview = letter.interviewId === null ? undefined : workspace.interviews[letter.interviewId];
  for (const id of interview?.interviewerIds ?? []) names.push(workspace.people[id]?.name ?? '');
  return new Set(names.flatMap((name) => nameTokens(name).map((token) => token.bare)));
};

const namedIn = (reading: LetterReading, field: Span['field'], text: string, from: number, to: number): readonly Named[] => {
  const { workspace, opportunity } = reading;
  const tokens = nameTokens(text.slice(0, to)).filter((token) => token.from >= from);
  const own = opportunity === null ? [] : formsOf(opportunity.company, opportunity.id);
  const taken = new Set<number>();
  for (const [place] of tokens.entries())
    for (const form of own) if (standsAt(text, tokens, place, form)) form.tokens.forEach((_, offset) => taken.add(place + offset));
  const index = companyForms(workspace.opportunities);
  const people = wordsOfPeople(reading);
  const titleCase = field === 'subject' && isTitleCase(tokens);
  const found: Named[] = [];
  for (const [place, token] of tokens.entries()) {
    if (taken.has(place)) continue;
    const forms = (index.get(token.bare) ?? []).toSorted((a, b) => b.tokens.length - a.tokens.length);
    const form = forms.find((candidate) => {
      if (opportunity !== null && bare(candidate.company) === bare(opportunity.company)) return false;
      if (!standsAt(text, tokens, place, candidate)) return false;
      const { length } = candidate.tokens;
      if (candidate.tokens.some(({ word }, offset) => isName(word) && !isName(tokens[place + offset]?.word ?? ''))) return false;
      if (length > 1) return true;
      const [word] = candidate.tokens;
      if (word === undefined || !/\p{L}/u.test(word.word) || people.has(token.bare)) return false;
      // What is written small, or all in capitals and short, is only meant where it is written so.
      if ((!isName(word.word) || word.word.length <= 3) && token.word !== word.word) return false;
      const before = tokens[place - 1];
      const next = tokens[place + 1];
      const isNextName = next !== undefined && isName(next.word) && /^[ \t-]+$/u.test(text.slice(token.to, next.from));
      if (candidate.isShort && (isNextName || PLACE_BEFORE.test(before?.bare ?? ''))) return false;
      if (!candidate.isCommon) return true;
      const isStart = before === undefined || SENTENCE_START.test(text.slice(before.to, token.from));
      const isPartOfName = isNextName || (before !== undefined && isName(before.word) && !LEADING.test(before.bare));
      return !isStart && !isPartOfName && !titleCase && isName(word.word);
    });
    const last = form === undefined ? undefined : tokens[place + form.tokens.length - 1];
    if (form === undefined || last === undefined) continue;
    form.tokens.forEach((_, offset) => taken.add(place + offset));
    found.push({ company: form.company, opportunityId: form.opportunityId, at: { field, from: token.from, to: last.to } });
  }
  return found;
};

/** The other companies of the list that the letter names, wherever it does. */
export const companiesNamed = (reading: LetterReading): readonly Named[] => [
  ...namedIn(reading, 'subject', reading.letter.subject, 0, reading.letter.subject.length),
  ...reading.said.flatMap(({ from, to }) => namedIn(reading, 'text', reading.parts.own, from, to)),
];

const hasOffer = ({ workspace }: LetterReading, id: OpportunityId): boolean =>
  (eventsByOpportunity(workspace.events).get(id) ?? []).some(
    (event) => event.kind === 'offer-made' || (event.kind === 'stage-reached' && event.stage === 'offer'),
  );

/** Another company of the list is named; a recruiter may hear of others, and a negotiation may name a real offer. */
export const otherCompany: Check = (reading) => {
  const { opportunity, letter, party } = reading;
  if (opportunity === null || party === 'recruiter') return notChecked;
  const others = companiesNamed(reading).filter(({ opportunityId }) => letter.kind !== 'negotiation' || !hasOffer(reading, opportunityId));
  const { company } = opportunity;
  return checked(
    [...new Set(others.map((other) => other.company))].map((other): Found => {
      const at = others.filter((each) => each.company === other).map((each) => each.at);
      return {
        about: bare(other),
        level: 'error',
        at,
        title: message('letterCheck.other-company.title', { other }),
        detail: message('letterCheck.other-company.detail', { company }),
        fixes: [
          {
            kind: 'replace',
            label: message('letterCheck.write', { words: company }),
            edits: at.map((span) => ({ at: span, by: company })),
          },
        ],
      };
    }),
    message('letterCheck.other-company.passed'),
  );
};

/** Whether the company the letter is about is named somewhere. */
export const namesOwnCompany = ({ opportunity, letter, parts }: LetterReading): boolean => {
  const forms = opportunity === null ? [] : formsOf(opportunity.company, opportunity.id);
  return [letter.subject, parts.own].some((text) => {
    const tokens = nameTokens(text);
    return tokens.some((_, place) => forms.some((form) => standsAt(text, tokens, place, form)));
  });
};

/** The company the letter is about is named somewhere. */
export const ownCompany: Check = (reading) => {
  const { opportunity } = reading;
  if (opportunity === null || formsOf(opportunity.company, opportunity.id).length === 0) return notChecked;
  const title = message('letterCheck.own-company.title', { company: opportunity.company });
  return checked(
    namesOwnCompany(reading) ? [] : [{ about: '', level: 'warning', at: [], title }],
    message('letterCheck.own-company.passed', { company: opportunity.company }),
  );
};
