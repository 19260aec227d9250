import { message } from '../../messages/message.ts';
import type { Workspace } from '../../model/workspace.ts';
import { remembered } from '../../playbook/remembered.ts';
import type { Span } from '../finding.ts';
import { type NameToken, nameTokens } from '../reading/company-names.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import { bare } from '../reading/names.ts';
import { type Check, checked, type Found, notChecked } from './check.ts';

const keyOf = (tokens: readonly NameToken[]): string => tokens.map((token) => token.bare).join(' ');

/** The roles of a workspace by their first word; made once for as long as the opportunities stay the same. */
const rolesByFirst = remembered((opportunities: Workspace['opportunities']): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const byFirst = new Map<string, Map<string, string>>();
  for (const { role } of Object.values(opportunities)) {
    const tokens = nameTokens(role);
    const first = tokens[0]?.bare;
    if (first === undefined || tokens.length < 2) continue;
    const others = byFirst.get(first) ?? new Map<string, string>();
    others.set(keyOf(tokens), role);
    byFirst.set(first, others);
  }
  return byFirst;
});

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
  const index = rolesByFirst(workspace.opportunities);
  const tokens = nameTokens(text.slice(0, to)).filter((token) => token.from >= from);
  const found: { role: string; at: Span }[] = [];
  for (const [place, token] of tokens.entries()) {
    const roles = index.get(token.bare);
    if (roles === undefined) continue;
    let best: { role: string; last: NameToken; size: number } | null = null;
    for (const [key, role] of roles) {
      const size = key.split(' ').length;
      const here = tokens.slice(place, place + size);
      const last = here.at(-1);
      if (last === undefined || here.length < size || keyOf(here) !== key || /\n\s*\n|[.!?;]/u.test(text.slice(token.from, last.to)))
        continue;
      if (best === null || size > best.size) best = { role, last, size };
    }
    if (best === null || bare(best.role) === bare(opportunity?.role ?? '') || ` ${ownKey} `.includes(` ${keyOf(nameTokens(best.role))} `))
      continue;
    const before = text.slice(Math.max(0, token.from - 40), token.from).replace(/\s+/gu, ' ');
    const isMeant =
      field === 'subject' || BEFORE.test(before) || (AFTER.test(text.slice(best.last.to, best.last.to + 24)) && !PAST.test(before));
    if (isMeant) found.push({ role: text.slice(token.from, best.last.to), at: { field, from: token.from, to: best.last.to } });
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
