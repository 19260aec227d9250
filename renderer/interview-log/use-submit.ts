import { useState } from 'react';
import { useLocation } from 'wouter';
import type { FormProblem } from '../../core/quick-log/form-problem.ts';
import { partOfField, shownChips, type ShownChips } from './shown-chips.ts';
import type { InterviewLogDesk } from './use-interview-log.ts';

/** The chips with the one that is open, and logging: it goes to the new plan, or opens the first thing in its way. */
export interface Submission {
  readonly chips: ShownChips;
  readonly open: string | null;
  readonly setOpen: (key: string | null) => void;
  readonly submit: () => void;
}

/** `onElsewhere` is told of a problem that no chip stands for; of every problem while the fields themselves are shown. */
export const useSubmit = (desk: InterviewLogDesk, onElsewhere: (problem: FormProblem) => void, showsFields = false): Submission => {
  const [, navigate] = useLocation();
  const [open, setOpen] = useState<string | null>(null);
  const [isLogging, setIsLogging] = useState(false);

  const attend = (problems: readonly FormProblem[]): void => {
    const [first] = problems;
    if (first === undefined) return;
    const part = partOfField(first.field);
    const { understood, asked } = shownChips(desk.chips, problems, null);
    const chip = [...understood, ...asked].find((each) => each.part === part);
    if (chip === undefined || showsFields) onElsewhere(first);
    else setOpen(chip.key);
  };

  const submit = async (): Promise<void> => {
    setIsLogging(true);
    const outcome = await desk.submit().finally(() => setIsLogging(false));
    if (outcome.kind === 'incomplete') attend(outcome.problems);
    if (outcome.kind === 'logged') navigate(`/opportunities/${outcome.opportunityId}?action=first`);
  };

  return {
    chips: shownChips(desk.chips, desk.problems, open),
    open,
    setOpen,
    submit: () => {
      if (!isLogging) void submit();
    },
  };
};
