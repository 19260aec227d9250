import { isCommonWord } from '../letters/reading/common-words.ts';
import { companyForms, nameTokens, standsAt } from '../letters/reading/company-names.ts';
import { formsOfName } from '../letters/reading/nicknames.ts';
import type { OpportunityId } from '../model/ids.ts';
import type { Opportunity } from '../model/opportunity.ts';
import type { Workspace } from '../model/workspace.ts';
import { remembered } from '../playbook/remembered.ts';
import { figuresIn, type SaidFigure } from './figures-in-words.ts';

/** A company that words name: one the person is in a process with, or one that is nowhere in their list. */
export interface NamedCompany {
  readonly company: string;
  /** Its opportunities; none of a company that is not in the list. */
  readonly opportunities: readonly Opportunity[];
}

/** Words in which each company, figure and the company one talks with is one character, so that a pattern can stand on what they are. */
export interface MarkedWords {
  readonly marked: string;
  readonly companyOf: (mark: string) => NamedCompany | undefined;
  readonly figureOf: (mark: string) => SaidFigure | undefined;
}

const KNOWN_FROM = 0xe000;
const UNKNOWN_FROM = 0xe100;
const FIGURES_FROM = 0xe200;
/** More of one sort in a text are not told apart (ours). */
const AT_MOST = 0xff;

/** What stands for companies of the list, for others, and for figures, inside of a pattern. */
export const MARKS = {
  known: '[\\ue000-\\ue0fe]',
  unknown: '[\\ue100-\\ue1fe]',
  company: '[\\ue000-\\ue1fe]',
  figure: '[\\ue200-\\ue2fe]',
};
/** The company one talks with. */
const OWN = '\ue3ff';

const NO_NAMES = new Set(
  'i you he she it we they this that these those there here who what which when where why how my your his her its our their mine the a an another other some any every each both either all many most more less no not nobody somebody someone everybody everyone anybody one two three first second last and but or so as if then than because since although while though after before until once also still yet even now today tomorrow yesterday tonight at in on by for from with without of to up down out over about around between per thank thanks please could would can should will shall may might must do does did is are was were am be been have has had dear hi hello hey kind regards best yes ok okay perhaps maybe however unfortunately honestly frankly actually currently recently already just only mr mrs ms mx dr prof sir madam hr ceo cto cfo uk us usa eu gbp eur usd chf monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas easter new elsewhere others them him us me home work head day week month year spring summer autumn winter scratch base bonus pay salary offer offers notice start'.split(
    ' ',
  ),
);
/** A name as it is written: words in capitals, with what joins them. */
const NAME = /\p{Lu}[\p{L}\p{N}]*(?:(?:\s+(?:&|of|and)\s+|\s+|[&.'-])\p{Lu}[\p{L}\p{N}]*)*/gu;

/** The words of the people in a workspace’s names, and what they are called for short: of none of them is asked which company they are. */
const namesOfPeople = remembered(
  (people: Workspace['people']): ReadonlySet<string> =>
    new Set(Object.values(people).flatMap(({ name }) => nameTokens(name).flatMap(({ bare }) => [bare, ...formsOfName(bare)]))),
);

interface Place {
  readonly from: number;
  readonly to: number;
}
interface KnownPlace extends Place {
  readonly company: string;
  readonly isOwn: boolean;
  readonly opportunities: readonly Opportunity[];
}

/** Where the companies of the list are named, the longest name at each place. */
const knownIn = (workspace: Workspace, words: string, own: OpportunityId | null): readonly KnownPlace[] => {
  const tokens = nameTokens(words);
  const index = companyForms(workspace.opportunities);
  const ownCompany = own === null ? undefined : workspace.opportunities[own]?.company;
  const found: KnownPlace[] = [];
  let next = 0;
  for (const [place, token] of tokens.entries()) {
    if (place < next) continue;
    const forms = (index.get(token.bare) ?? []).filter(
      // A name that sentences are made of as well is one only in capitals.
      (form) => standsAt(words, tokens, place, form) && (!form.isCommon || /^[\p{Lu}\p{N}]/u.test(token.word)),
    );
    const length = Math.max(0, ...forms.map((form) => form.tokens.length));
    const longest = forms.filter((form) => form.tokens.length === length);
    const [first] = longest;
    const last = tokens[place + length - 1];
    if (first === undefined || last === undefined) continue;
    const isOwn = longest.some(({ company }) => company === ownCompany);
    const opportunities = longest
      .filter(({ company }) => isOwn || company === first.company)
      .flatMap(({ opportunityId }) => workspace.opportunities[opportunityId] ?? []);
    found.push({ from: token.from, to: last.to, company: first.company, isOwn, opportunities });
    next = place + length;
  }
  return found;
};

/** The companies of the list that words name, apart from the one of that opportunity. */
export const companiesNamed = (workspace: Workspace, words: string, own: OpportunityId): readonly NamedCompany[] =>
  knownIn(workspace, words, own)
    .filter(({ isOwn }) => !isOwn)
    .map(({ company, opportunities }) => ({ company, opportunities }));

/** A name in small letters, as one types in haste, where nothing but a name can stand: "55k from acme". */
const NAME_IN_HASTE = /(?<=(?:\d\s?k?|offers?) from )\p{Ll}[\p{L}\p{N}]{2,}(?=$|[\s,.;!?])/gu;

/** A name without the words before it that only have a capital because a sentence begins with them. */
const withoutBeginning = (name: string, from: number): Place | null => {
  const words = nameTokens(name);
  const first = words.findIndex(({ bare: word }) => !NO_NAMES.has(word));
  const begin = words[first];
  if (begin === undefined) return null;
  const last = words.findLast(({ bare: word }) => !NO_NAMES.has(word)) ?? begin;
  return { from: from + begin.from, to: from + last.to };
};

const unknownIn = ({ people, settings }: Workspace, words: string, taken: readonly Place[]): readonly Place[] => {
  const names = namesOfPeople(people);
  const present = new Set(nameTokens(settings.comparison.presentJob?.company ?? '').map((token) => token.bare));
  return [...words.matchAll(NAME), ...words.matchAll(NAME_IN_HASTE)].flatMap(({ 0: name, index }): readonly Place[] => {
    const place = withoutBeginning(name, index);
    if (place === null || taken.some(({ from, to }) => place.from < to && place.to > from)) return [];
    const own = nameTokens(words.slice(place.from, place.to)).map((token) => token.bare);
    const isOther = own.some((word) => names.has(word) || present.has(word)) || (own.length === 1 && isCommonWord(own[0] ?? ''));
    return isOther ? [] : [place];
  });
};

/** Words as patterns read them: apostrophes alike, and each company and figure one character. */
export const markedWords = (workspace: Workspace, written: string, own: OpportunityId): MarkedWords => {
  const words = written.replace(/[’‘ʼ`´]/gu, "'");
  const figures = figuresIn(words).slice(0, AT_MOST);
  const known = knownIn(workspace, words, own).slice(0, AT_MOST);
  const taken: readonly Place[] = [...known, ...figures.map(({ at }) => at)];
  const unknown = unknownIn(workspace, words, taken).slice(0, AT_MOST);
  const marks = [
    ...known.map(({ from, to, isOwn }, place) => ({ from, to, mark: isOwn ? OWN : String.fromCharCode(KNOWN_FROM + place) })),
    ...unknown.map(({ from, to }, place) => ({ from, to, mark: String.fromCharCode(UNKNOWN_FROM + place) })),
    ...figures.map(({ at }, place) => ({ ...at, mark: String.fromCharCode(FIGURES_FROM + place) })),
  ].toSorted((one, other) => one.from - other.from);
  let marked = '';
  let at = 0;
  for (const { from, to, mark } of marks) {
    marked += words.slice(at, from) + mark;
    at = to;
  }
  return {
    marked: marked + words.slice(at),
    companyOf: (mark) => {
      const code = mark.charCodeAt(0);
      if (code < UNKNOWN_FROM) return known[code - KNOWN_FROM];
      const place = unknown[code - UNKNOWN_FROM];
      return place === undefined ? undefined : { company: words.slice(place.from, place.to), opportunities: [] };
    },
    figureOf: (mark) => figures[mark.charCodeAt(0) - FIGURES_FROM],
  };
};
