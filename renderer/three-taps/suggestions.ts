import { type Message, message } from '../../core/messages/message.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { foldName } from '../../core/quick-log/fold.ts';

/** Chips beside "One answer you liked" and its opposite: what came up before, then what usually comes up. */
export interface Suggestions {
  readonly before: readonly string[];
  readonly usual: readonly Message[];
}

/** How many earlier answers are offered again, and how many answers in all: more than a row of chips is not one glance. */
const EARLIER = 2;
const OFFERED = 3;

const distinct = (texts: readonly string[]): readonly string[] => {
  const seen = new Map<string, string>();
  for (const text of texts) if (text !== '' && !seen.has(foldName(text))) seen.set(foldName(text), text);
  return [...seen.values()];
};

const newestFirst = ({ interviews }: Workspace) => Object.values(interviews).toSorted((a, b) => (a.startAt > b.startAt ? -1 : 1));

const suggestions = (texts: readonly string[], usual: readonly Message[]): Suggestions => {
  const before = distinct(texts).slice(0, EARLIER);
  return { before, usual: usual.slice(0, OFFERED - before.length) };
};

/** Answers liked before, newest first, then those that most interviews hold. */
export const goodAnswerSuggestions = (workspace: Workspace, company: string | null): Suggestions =>
  suggestions(
    newestFirst(workspace).map(({ goodAnswer }) => goodAnswer),
    [
      company === null ? message('log.suggest.why-them.unnamed') : message('log.suggest.why-them', { company }),
      message('log.suggest.yourself'),
      message('log.suggest.example'),
    ],
  );

/** Gaps met before come first, for a gap that returns is the one to practise. */
export const gapSuggestions = (workspace: Workspace): Suggestions =>
  suggestions(
    newestFirst(workspace).map(({ gap }) => gap),
    [message('log.suggest.conflict'), message('log.suggest.weakness'), message('log.suggest.pay')],
  );
