import type { CaptureWrite } from '../../core/capture/capture.ts';
import type { ChangeContext } from '../../core/changes/change.ts';
import { noteHappened } from '../../core/changes/happened.ts';
import { rescheduleInterview } from '../../core/changes/interview.ts';
import { logInterview } from '../../core/changes/log-interview.ts';
import type { OpportunityId } from '../../core/model/ids.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import type { Action } from '../../core/playbook/action.ts';
import { caseOfDraft } from '../../core/playbook/case.ts';
import { planOpportunity } from '../../core/playbook/plan.ts';
import { type Result, succeed } from '../../core/result.ts';
import type { Instant } from '../../core/time/types.ts';

/** The plan that noting this would make, open steps of the first opportunity it is about: computed in memory, nothing is saved. */
export const previewPlan = (workspace: Workspace, writes: readonly CaptureWrite[], now: Instant): readonly Action[] => {
  let made = 0;
  const context: ChangeContext = { now, newId: (prefix) => `${prefix}_preview${(made += 1)}` };
  let next = workspace;
  let about: OpportunityId | null = null;
  for (const write of writes) {
    const changed = changedBy(next, write, context);
    if (!changed.ok) return [];
    next = changed.value.workspace;
    about ??= changed.value.about;
  }
  const facts = about === null ? null : caseOfDraft(next, about);
  if (facts === null) return [];
  return planOpportunity(facts, workspace.settings, now).filter(({ state }) => state.kind === 'open' || state.kind === 'snoozed');
};

interface Previewed {
  readonly workspace: Workspace;
  readonly about: OpportunityId | null;
}

const changedBy = (workspace: Workspace, write: CaptureWrite, context: ChangeContext): Result<Previewed> => {
  switch (write.call) {
    case 'interview.log': {
      const made = logInterview(workspace, write.input, context);
      return made.ok ? succeed({ workspace: made.value.workspace, about: made.value.answer.opportunityId }) : made;
    }
    case 'happened.note': {
      const made = noteHappened(workspace, write.input, context);
      return made.ok ? succeed({ workspace: made.value.workspace, about: made.value.answer.opportunityIds[0] ?? null }) : made;
    }
    case 'interview.reschedule': {
      const made = rescheduleInterview(workspace, write.input, context);
      const about = workspace.interviews[write.input.id]?.opportunityId ?? null;
      return made.ok ? succeed({ workspace: made.value.workspace, about }) : made;
    }
    case 'opportunity.update':
      return succeed({ workspace, about: null });
  }
};
