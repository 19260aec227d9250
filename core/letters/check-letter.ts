import type { Message } from '../messages/message.ts';
import type { Letter } from '../model/letter.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import type { Found } from './checks/check.ts';
import { checks } from './checks/checks.ts';
import type { Finding, FindingLevel, Span } from './finding.ts';
import { wordToKnow } from './language/to-findings.ts';
import { WORDS, type WordRange } from './lengths.ts';
import { type LetterReading, readLetter } from './reading/letter-reading.ts';
import { type LetterRuleId, letterRuleIds } from './rule-ids.ts';
import { letterRules } from './rules.ts';

/** What a letter is checked with. */
export interface LetterInput {
  readonly workspace: Workspace;
  readonly letter: Letter;
  readonly now: Instant;
  /** What was found in its spelling and grammar, which are looked at in the background; empty while that is not known. */
  readonly language: readonly Finding[];
}

/** What came of checking a letter. "No problems found" is all that can be said for it, never "correct". */
export interface LetterCheck {
  /** The words between greeting and sign-off. */
  readonly words: number;
  /** How many suit a letter of this kind. */
  readonly range: WordRange;
  /** Errors first, then warnings, then hints; without what the person chose to leave. */
  readonly findings: readonly Finding[];
  /** What the person chose to leave. */
  readonly ignored: readonly Finding[];
  /** What was looked at without finding anything, in a few words each. */
  readonly passed: readonly Message[];
  /** What of it is good, such as a topic of the debrief, in the order it stands there. */
  readonly good: readonly Span[];
}

/** A key is kept with the letter and has its limits; ours, well below that of the schema. */
const KEY_LENGTH = 160;

const findingOf = (rule: LetterRuleId, { about, level, at, title, detail, fixes, fineAt, why, sources }: Found): Finding => ({
  key: (about === '' ? rule : `${rule}:${about}`).slice(0, KEY_LENGTH),
  rule,
  level,
  at,
  title,
  detail: detail ?? null,
  why: why ?? letterRules[rule].why,
  sources: sources ?? letterRules[rule].sources,
  fixes: fixes ?? [],
  fineAt: fineAt ?? null,
});

/** The same slip in the subject and in the text is one finding at both places. */
const joined = (one: Finding, other: Finding): Finding => ({
  ...one,
  at: [...one.at, ...other.at],
  fixes: one.fixes.map((fix, index) => {
    const also = other.fixes[index];
    return fix.kind === 'replace' && also?.kind === 'replace' ? { ...fix, edits: [...fix.edits, ...also.edits] } : fix;
  }),
});

/** Every key once: slips under one key are one, other findings about the same words are told apart by their number. */
const withOwnKeys = (findings: readonly Finding[]): readonly Finding[] => {
  const own = new Map<string, Finding>();
  for (const finding of findings) {
    const before = own.get(finding.key);
    if (before === undefined) own.set(finding.key, finding);
    else if (finding.rule === 'language') own.set(finding.key, joined(before, finding));
    else {
      let times = 2;
      while (own.has(`${finding.key}#${String(times)}`)) times += 1;
      own.set(`${finding.key}#${String(times)}`, { ...finding, key: `${finding.key}#${String(times)}` });
    }
  }
  return [...own.values()];
};

const weight: Readonly<Record<FindingLevel, number>> = { error: 0, warning: 1, hint: 2 };

const byWeight = (a: Finding, b: Finding): number => weight[a.level] - weight[b.level];

const ranOn = (reading: LetterReading): Pick<LetterCheck, 'findings' | 'passed' | 'good'> => {
  const findings: Finding[] = [];
  const passed: Message[] = [];
  const good: Span[] = [];
  for (const id of letterRuleIds) {
    if (!letterRules[id].kinds.includes(reading.letter.kind)) continue;
    if (id === 'language') continue;
    const outcome = checks[id](reading);
    findings.push(...outcome.found.map((found) => findingOf(id, found)));
    if (outcome.passed !== null) passed.push(outcome.passed);
    good.push(...(outcome.good ?? []));
  }
  return { findings, passed, good };
};

/** People spell their own names as they do, and where to reach them is no text. */
const isOfSignature = (finding: Finding, { parts: { signature } }: LetterReading): boolean =>
  signature !== null &&
  wordToKnow(finding) !== null &&
  finding.at.every(({ field, from, to }) => field === 'text' && from >= signature.from && to <= signature.to);

/**
 * Checks a letter by every rule for its kind, whatever is typed. Quick enough for every keystroke beside some thousand
 * opportunities: what the workspace knows of names is gathered once for as long as it stays the same.
 */
export const checkLetter = ({ workspace, letter, now, language }: LetterInput): LetterCheck => {
  const reading = readLetter(workspace, letter, now);
  const { findings, passed, good } = ranOn(reading);
  const all = withOwnKeys([...findings, ...language.filter((found) => !isOfSignature(found, reading))]).toSorted(byWeight);
  const left = new Set(letter.ignored);
  return {
    words: reading.words.length,
    range: WORDS[letter.kind],
    findings: all.filter(({ key }) => !left.has(key)),
    ignored: all.filter(({ key }) => left.has(key)),
    passed,
    good,
  };
};

/** Whether "Mark as sent" waits for one "send anyway": only errors hold it. */
export const holdsSending = ({ findings }: Pick<LetterCheck, 'findings'>): boolean => findings.some(({ level }) => level === 'error');
