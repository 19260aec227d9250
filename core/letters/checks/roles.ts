import { message } from '../../messages/message.ts';
import type { Workspace } from '../../model/workspace.ts';
import { remembered } from '../../playbook/remembered.ts';
import type { Span } from '../finding.ts';
import { type NameToken, nameTokens } from '../reading/company-names.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import { bare } from '../reading/names.ts';
import { type Check, checked, type Found, notChecked } from './check.ts';

const keyOf = (tokens: readonly NameToken[]): string => tokens.map((token) => token.bare).join(' ');

interface Roles {
  readonly keys: ReadonlySet<string>;
  /** How many words the longest has. */
  readonly longest: number;
}

/** The roles of a workspace of more than one word; gathered once for as long as the opportunities stay the same. */
const rolesOf = remembered((opportunities: Workspace['opportunities']): Roles => {
  const keys = new Set<string>();
  let longest = 0;
  for (const { role } of Object.values(opportunities)) {
    const tokens = nameTokens(role);
    if (tokens.length < 2) continue;
    keys.add(keyOf(tokens));
    longest = Math.max(longest, tokens.length);
  }
  return { keys, longest };
});

/** The last word of the longest role that begins at that place; null where none does. */
const roleAt = (
  { keys, longest }: Roles,
  text: string,
  tokens: readonly NameToken[],
  place: number,
): { key: string; last: NameToken } | null => {
  const first = tokens[place];
  for (let size = Math.min(longest, tokens.length - place); size > 1; size -= 1) {
    const here = tokens.slice(place, place + size);
    const last = here.at(-1);
    const key = keyOf(here);
    if (first !== undefined && last !== undefined && keys.has(key) && !/\n\s*\n|[.!?;]/u.test(text.slice(first.from, last.to)))
      return { key, last };
  }
  return null;
};

const JOB = String.raw`(?:role|position|post|job|vacancy|opening|opportunity)`;
/** Where a role is the one in question: "the … role", "the position of …", "applied for …". */
const BEFORE = new RegExp(
  String.raw`(?:\b${JOB} (?:of|as)(?: an?| the| your)?|\b(?:the|your|this|that)|\b(?:interview|appl(?:y|ied|ication)|candidate|considered|interviewed) (?:for|as)(?: an?| the| your)?|\bjoin(?:ing)?(?: you)? as(?: an?| the| your)?) $`,
  'iu',
);
const AFTER = new RegExp(String.raw`^ (?:${JOB}|interview|team lead interview)\b`, 'iu');
const PAST = /\b(?:worked|work|working|was|as|been|being|experience|time|years?)(?: as)? (?:an? |the )?$/iu;
const OF_A_JOB = new RegExp(
  String.raw`\b(?:the|your|this) ((?:\p{Lu}[\p{L}\p{M}'’-]*)(?: (?:of |and |& )?\p{Lu}[\p{L}\p{M}'’-]*){1,4}) ${JOB}\b`,
  'gu',
);

const namedIn = (
  reading: LetterReading,
  field: Span['field'],
  text: string,
  from: number,
  to: number,
): readonly { role: string; at: Span }[] => {
  const { workspace, opportunity } = reading;
  const own = nameTokens(opportunity?.role ?? '');
  const ownKey = keyOf(own);
  const ownWords = new Set([...own, ...nameTokens(opportunity?.company ?? '')].map((token) => token.bare));
  const roles = rolesOf(workspace.opportunities);
  const tokens = nameTokens(text.slice(0, to)).filter((token) => token.from >= from);
  const found: { role: string; at: Span }[] = [];
  for (const [place, token] of tokens.entries()) {
    const named = roleAt(roles, text, tokens, place);
    // The own role, or a shorter way to say it.
    if (named === null || ` ${ownKey} `.includes(` ${named.key} `)) continue;
    const { last } = named;
    const before = text.slice(Math.max(0, token.from - 40), token.from).replace(/\s+/gu, ' ');
    const isMeant = field === 'subject' || BEFORE.test(before) || (AFTER.test(text.slice(last.to, last.to + 24)) && !PAST.test(before));
    if (isMeant) found.push({ role: text.slice(token.from, last.to), at: { field, from: token.from, to: last.to } });
  }
  for (const match of text.slice(from, to).matchAll(OF_A_JOB)) {
    const role = match[1] ?? '';
    const words = nameTokens(role);
    const start = from + match.index + match[0].indexOf(role);
    const isOwn = words.some((word) => ownWords.has(word.bare));
    const overlaps = found.some(({ at }) => at.from < start + role.length && start < at.to);
    if (!isOwn && !overlaps && ownKey !== '') found.push({ role, at: { field, from: start, to: start + role.length } });
  }
  return found;
};

/** Another role than the opportunity's is named as the one in question; what somebody worked as before is left alone. */
export const role: Check = (reading) => {
  const own = reading.opportunity?.role ?? '';
  if (own === '') return notChecked;
  const found = [
    ...namedIn(reading, 'subject', reading.letter.subject, 0, reading.letter.subject.length),
    ...reading.said.flatMap(({ from, to }) => namedIn(reading, 'text', reading.parts.own, from, to)),
  ];
  return checked(
    found.map(({ role: other, at }): Found => ({
      about: bare(other),
      level: 'warning',
      at: [at],
      title: message('letterCheck.role.title', { role: other }),
      detail: message('letterCheck.role.detail', { role: own }),
      fixes: [{ kind: 'replace', label: message('letterCheck.write', { words: own }), edits: [{ at, by: own }] }],
    })),
    message('letterCheck.role.passed'),
  );
};
