import { useMemo, useState } from 'react';
import type { InterviewId, OpportunityId } from '../../core/model/ids.ts';
import type { InterviewLog } from '../../core/model/interview-log.ts';
import { type Chip, chipsOf } from '../../core/quick-log/chips.ts';
import { type QuickLogContext, quickLogContextOf } from '../../core/quick-log/context.ts';
import type { Corrections } from '../../core/quick-log/corrections.ts';
import { draftOf, type LogDraft } from '../../core/quick-log/draft.ts';
import { formOf, toInterviewLog } from '../../core/quick-log/form.ts';
import type { LogForm } from '../../core/quick-log/log-form.ts';
import type { FormProblem } from '../../core/quick-log/form-problem.ts';
import { readLine } from '../../core/quick-log/read-line.ts';
import type { Problem } from '../../core/result.ts';
import { useClient, useNow, useWholeWorkspace } from '../data/services.ts';
import { useSaver } from '../data/use-saver.ts';
import { freshDraft, isEmptyDraft, startDraft } from './start-draft.ts';

/** What became of an attempt to log. */
export type LogOutcome =
  | { readonly kind: 'logged'; readonly opportunityId: OpportunityId; readonly interviewId: InterviewId }
  | { readonly kind: 'incomplete'; readonly problems: readonly FormProblem[] }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** An interview that is being logged: what was typed, what was understood, and what is still in the way. */
export interface InterviewLogDesk {
  readonly line: string;
  readonly form: LogForm;
  readonly context: QuickLogContext;
  readonly chips: readonly Chip[];
  /** The log as it would be saved; null while something is in its way. */
  readonly log: InterviewLog | null;
  /** Told only once the person tried to log. */
  readonly problems: readonly FormProblem[];
  readonly refusal: Problem | null;
  /** What was typed another time and kept is on the desk. */
  readonly isKept: boolean;
  readonly isEmpty: boolean;
  readonly type: (line: string) => void;
  readonly change: (by: (corrections: Corrections) => Corrections) => void;
  readonly startOver: () => void;
  /** Saves what was typed at once, for leaving. */
  readonly keep: () => void;
  readonly submit: () => Promise<LogOutcome>;
}

/** Reads the line while it is typed, keeps every letter as a draft, and logs. */
export const useInterviewLog = (opportunityId: OpportunityId | null): InterviewLogDesk => {
  const client = useClient();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const saver = useSaver();
  const [start] = useState(() => startDraft(workspace, opportunityId));
  const [draft, setDraft] = useState(start.draft);
  const [isKept, setIsKept] = useState(start.isKept);
  const [hasTried, setHasTried] = useState(false);
  const [refusal, setRefusal] = useState<Problem | null>(null);

  const context = useMemo(() => quickLogContextOf(workspace, now, navigator.language), [workspace, now]);
  const reading = useMemo(() => readLine(draft.line, context), [draft.line, context]);
  const form = useMemo(() => formOf(reading, draft.corrections, context), [reading, draft.corrections, context]);
  const result = useMemo(() => toInterviewLog(form, context), [form, context]);

  const take = (next: LogDraft): void => {
    setDraft(next);
    setRefusal(null);
    saver.later(() => void client.call('draft.save', { id: 'log', content: isEmptyDraft(next) ? '' : draftOf(next) }));
  };

  return {
    line: draft.line,
    form,
    context,
    chips: useMemo(() => chipsOf(form), [form]),
    log: result.ok ? result.value : null,
    problems: hasTried && !result.ok ? result.problem : [],
    refusal,
    isKept,
    isEmpty: isEmptyDraft(draft),
    type: (line) => take({ ...draft, line }),
    change: (by) => take({ ...draft, corrections: by(draft.corrections) }),
    startOver: () => {
      take(freshDraft(workspace, opportunityId));
      setIsKept(false);
      setHasTried(false);
    },
    keep: saver.flush,
    submit: async () => {
      setHasTried(true);
      if (!result.ok) return { kind: 'incomplete', problems: result.problem };
      saver.flush();
      const answer = await client.call('interview.log', { ...result.value, draft: 'log' });
      if (answer.ok) return { kind: 'logged', ...answer.value };
      setRefusal(answer.problem);
      return { kind: 'refused', problem: answer.problem };
    },
  };
};
