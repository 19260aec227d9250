import { logInterview } from '../../core/changes/log-interview.ts';
import type { InterviewLog } from '../../core/model/interview-log.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Action } from '../../core/playbook/action.ts';
import { caseOfDraft } from '../../core/playbook/case.ts';
import { planOpportunity } from '../../core/playbook/plan.ts';
import type { Instant } from '../../core/time/types.ts';

/** The plan that logging this interview would make, still open steps only: computed in memory, nothing is saved. */
export const previewPlan = (workspace: Workspace, log: InterviewLog, now: Instant): readonly Action[] => {
  let made = 0;
  const changed = logInterview(workspace, log, { now, newId: (prefix) => `${prefix}_preview${(made += 1)}` });
  if (!changed.ok) return [];
  const facts = caseOfDraft(changed.value.workspace, changed.value.answer.opportunityId);
  if (facts === null) return [];
  return planOpportunity(facts, workspace.settings, now).filter(({ state }) => state.kind === 'open' || state.kind === 'snoozed');
};
