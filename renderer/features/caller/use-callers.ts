import { useMemo, useState } from 'react';
import { type CallerCard, callerCard } from '../../../core/caller/caller-card.ts';
import { callerIndexOf } from '../../../core/caller/caller-index.ts';
import { findCallers } from '../../../core/caller/find-callers.ts';
import type { CallerMatch } from '../../../core/caller/match.ts';
import type { OpportunityId } from '../../../core/model/ids.ts';
import { useNow, usePlan, useWholeWorkspace } from '../../data/services.ts';
import { matchIdOf } from './head.ts';
import { useIndexAhead } from './use-index-ahead.ts';

/** Who may be calling, by what is typed, and what to know of the one that is chosen. */
export interface Callers {
  readonly typed: string;
  readonly matches: readonly CallerMatch[];
  /** Null while nobody is found. */
  readonly chosenId: string | null;
  readonly card: CallerCard | null;
  readonly type: (typed: string) => void;
  readonly choose: (id: string) => void;
  /** Goes to the next of the matches (1) or the one before (-1), round and round. */
  readonly move: (by: 1 | -1) => void;
  /** The one that is shown stays chosen, whatever is found from now on. */
  readonly keep: () => void;
  /** The person said which of their opportunities the call is about. */
  readonly isChosenFor: boolean;
  /** The call is about another of their opportunities. */
  readonly takeFor: (id: OpportunityId) => void;
}

/** Finds the caller while a number, a name or a company is typed. */
export const useCallers = (): Callers => {
  const workspace = useWholeWorkspace();
  const actions = usePlan();
  const now = useNow();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  const [aboutId, setAboutId] = useState<OpportunityId | null>(null);
  const index = callerIndexOf(workspace);
  useIndexAhead(index);
  const matches = useMemo(() => findCallers(index, typed), [index, typed]);
  const match = matches.find((each) => matchIdOf(each) === chosen) ?? matches[0];
  const card = useMemo(
    () => (match === undefined ? null : callerCard(workspace, actions, match, now, aboutId)),
    [workspace, actions, match, now, aboutId],
  );
  const choose = (id: string): void => {
    setChosen(id);
    setAboutId(null);
  };
  return {
    typed,
    matches,
    chosenId: match === undefined ? null : matchIdOf(match),
    card,
    choose,
    type: (text) => {
      setTyped(text);
      setChosen(null);
      setAboutId(null);
    },
    move: (by) => {
      if (match === undefined) return;
      const next = matches[(matches.indexOf(match) + by + matches.length) % matches.length];
      if (next !== undefined) choose(matchIdOf(next));
    },
    keep: () => setChosen(match === undefined ? null : matchIdOf(match)),
    isChosenFor: aboutId !== null,
    takeFor: setAboutId,
  };
};
