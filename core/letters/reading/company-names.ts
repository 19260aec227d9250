import type { OpportunityId } from '../../model/ids.ts';
import type { Workspace } from '../../model/workspace.ts';
import { remembered } from '../../playbook/remembered.ts';
import { isCommonWord } from './common-words.ts';
import { bare } from './names.ts';
import type { Stretch } from './stretch.ts';

/** A word as names are compared by: "Halden-based" and "Halden's" both begin with "Halden". */
export interface NameToken extends Stretch {
  /** As it is written. */
  readonly word: string;
  /** In small letters, without accents. */
  readonly bare: string;
}

/** One way a company is called. */
interface CompanyForm {
  readonly tokens: readonly NameToken[];
  readonly company: string;
  readonly opportunityId: OpportunityId;
  /** The first word for all of it: "Halden" for Halden Freight. */
  readonly isShort: boolean;
  /** A single word that sentences are made of as well: "Next". */
  readonly isCommon: boolean;
}

const TOKEN = /[\p{L}\p{N}\p{M}]+/gu;
const LEGAL =
  /^(?:ltd|limited|inc|incorporated|llc|llp|plc|gmbh|ag|sa|sas|sarl|bv|nv|oy|ab|as|aps|kg|co|corp|corporation|company|pty|srl|spa|se)$/u;
/** A name shorter than this does not stand for a longer one (ours). */
const SHORT_FORM_LETTERS = 4;

/** The words of a text that could be part of a name. */
export const nameTokens = (text: string): readonly NameToken[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({ word, bare: bare(word), from: index, to: index + word.length }));

const withoutLegal = (tokens: readonly NameToken[]): readonly NameToken[] => {
  let end = tokens.length;
  while (end > 1 && LEGAL.test(tokens[end - 1]?.bare ?? '')) end -= 1;
  return tokens.slice(0, end);
};

/** How a company may be called: in full, without "The" and "Ltd", and by a first word that is its own. */
export const formsOf = (company: string, opportunityId: OpportunityId): readonly CompanyForm[] => {
  const full = withoutLegal(nameTokens(company));
  const [first] = full;
  if (first === undefined) return [];
  const form = (tokens: readonly NameToken[], isShort: boolean): CompanyForm => ({
    tokens,
    company,
    opportunityId,
    isShort,
    isCommon: tokens.length === 1 && isCommonWord(tokens[0]?.bare ?? ''),
  });
  const forms = [form(full, false)];
  if (first.bare === 'the' && full.length > 1) forms.push(form(full.slice(1), false));
  else if (full.length > 1 && first.word.length >= SHORT_FORM_LETTERS && !isCommonWord(first.bare)) forms.push(form([first], true));
  return forms;
};

/** All ways the companies of a workspace are called, by their first word; made once for as long as the opportunities stay the same. */
export const companyForms = remembered((opportunities: Workspace['opportunities']): ReadonlyMap<string, readonly CompanyForm[]> => {
  const byFirst = new Map<string, CompanyForm[]>();
  for (const { id, company } of Object.values(opportunities)) {
    for (const form of formsOf(company, id)) {
      const key = form.tokens[0]?.bare ?? '';
      const others = byFirst.get(key);
      if (others === undefined) byFirst.set(key, [form]);
      else others.push(form);
    }
  }
  return byFirst;
});

const GAP = /^(?:[ \t]*[&+.,'’/-]?[ \t]*|[ \t]*\r?\n[ \t]*)$/u;

/** Whether the form stands at that place of the text, whatever its capitals. */
export const standsAt = (
  text: string,
  tokens: readonly NameToken[],
  place: number,
  { tokens: wanted }: Pick<CompanyForm, 'tokens'>,
): boolean =>
  wanted.every((token, offset) => {
    const here = tokens[place + offset];
    if (here?.bare !== token.bare) return false;
    const before = offset === 0 ? undefined : tokens[place + offset - 1];
    return before === undefined || GAP.test(text.slice(before.to, here.from));
  });
