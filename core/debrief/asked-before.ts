import { gapKeyOf } from '../gaps/gap-key.ts';
import type { AnswerId, GapKey, InterviewId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { remembered } from '../playbook/remembered.ts';
import type { Instant } from '../time/types.ts';

/** How many questions are offered at once; ours. */
const OFFERED = 5;

/** A question that was asked before, or that the answer bank holds. */
export interface KnownQuestion {
  readonly key: GapKey;
  /** As it was written last. */
  readonly question: string;
  /** The competence it was last said to be about; empty where never. */
  readonly about: string;
  /** Its answer of the answer bank, where there is one. */
  readonly answerId: AnswerId | null;
  /** In how many interviews it was asked; 0 where it is only in the answer bank. */
  readonly interviews: number;
  /** When it was last asked, or when it came into the answer bank. */
  readonly lastAt: Instant;
}

interface Entry extends Omit<KnownQuestion, 'key' | 'interviews'> {
  readonly isAsked: boolean;
}

const merged = (entries: readonly Entry[], key: GapKey): KnownQuestion | null => {
  const oldestFirst = entries
    .slice()
    .sort((a, b) => (a.lastAt === b.lastAt ? (a.question < b.question ? -1 : 1) : a.lastAt < b.lastAt ? -1 : 1));
  const last = oldestFirst.at(-1);
  if (last === undefined) return null;
  return {
    key,
    question: last.question,
    about: oldestFirst.findLast(({ about }) => about !== '')?.about ?? '',
    answerId: oldestFirst.findLast(({ answerId }) => answerId !== null)?.answerId ?? null,
    interviews: entries.filter(({ isAsked }) => isAsked).length,
    lastAt: last.lastAt,
  };
};

/**
 * Every question of other debriefs and of the answer bank, each once however it was typed. Made once for a debrief and
 * searched with every key. An answer that is gone is not named.
 */
export const knownQuestions = (workspace: Workspace, except: InterviewId | null): readonly KnownQuestion[] => {
  const byKey = new Map<GapKey, Entry[]>();
  const note = (entry: Entry): void => {
    const key = gapKeyOf(entry.question);
    if (key === null) return;
    const others = byKey.get(key);
    if (others === undefined) byKey.set(key, [entry]);
    else others.push(entry);
  };
  for (const { id, question, about, createdAt } of Object.values(workspace.answers))
    note({ question, about, answerId: id, lastAt: createdAt, isAsked: false });
  for (const { id, questions } of Object.values(workspace.debriefs)) {
    const lastAt = workspace.interviews[id]?.startAt;
    if (id === except || lastAt === undefined) continue;
    const here = new Map(questions.map((asked) => [gapKeyOf(asked.question), asked]));
    for (const { question, about, answerId } of here.values())
      note({
        question,
        about,
        answerId: answerId !== null && Object.hasOwn(workspace.answers, answerId) ? answerId : null,
        lastAt,
        isAsked: true,
      });
  }
  return [...byKey].flatMap(([key, entries]) => merged(entries, key) ?? []);
};

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}+#']+/gu) ?? [];

/** Every key typed looks at the words of every question. */
const wordsOfKnown = remembered(({ key }: KnownQuestion) => wordsOf(key));

const MATCH = { beginning: 2, words: 1, none: 0 } as const;

/** A question that begins like what was typed fits best; then one in which each typed word begins a word. */
const matchOf = (known: KnownQuestion, typed: string, typedWords: readonly string[]): number => {
  if (known.key.startsWith(typed)) return MATCH.beginning;
  const words = wordsOfKnown(known);
  return typedWords.every((typedWord) => words.some((word) => word.startsWith(typedWord))) ? MATCH.words : MATCH.none;
};

/**
 * What to offer for what was typed so far: the best fit first, then what was asked in most interviews, then the newest.
 * Nothing while nothing is typed; a question that stands there in full already is not offered again.
 */
export const askedBefore = (known: readonly KnownQuestion[], typed: string): readonly KnownQuestion[] => {
  const typedKey = gapKeyOf(typed);
  if (typedKey === null) return [];
  const typedWords = wordsOf(typedKey);
  if (typedWords.length === 0) return [];
  return known
    .filter(({ key }) => key !== typedKey)
    .map((question) => ({ question, match: matchOf(question, typedKey, typedWords) }))
    .filter(({ match }) => match !== MATCH.none)
    .sort((a, b) => {
      if (a.match !== b.match) return b.match - a.match;
      if (a.question.interviews !== b.question.interviews) return b.question.interviews - a.question.interviews;
      if (a.question.lastAt !== b.question.lastAt) return a.question.lastAt > b.question.lastAt ? -1 : 1;
      return a.question.key < b.question.key ? -1 : 1;
    })
    .slice(0, OFFERED)
    .map(({ question }) => question);
};
