import type { Brief, GapPlan } from '../model/brief.ts';
import { succeed } from '../result.ts';
import type { Change } from './change.ts';
import { interviewGone } from './problems.ts';
import { withoutRecord, withRecord } from './records.ts';

/** Keeps what the person adds to the preparation of an interview. Saved as it is typed, so not worth telling. */
export const saveBrief: Change<Brief> = (workspace, brief, { now }) =>
  Object.hasOwn(workspace.interviews, brief.id)
    ? succeed({ workspace: withRecord(workspace, 'briefs', brief.id, { ...brief, changedAt: now }), said: null, answer: null })
    : interviewGone();

/** Keeps what the person is going to do about a gap; one without a plan that is not settled either is none. */
export const planGap: Change<GapPlan> = (workspace, plan) => {
  const isNone = plan.plan === '' && plan.settledAt === null;
  return succeed({
    workspace: isNone ? withoutRecord(workspace, 'gapPlans', plan.id) : withRecord(workspace, 'gapPlans', plan.id, plan),
    said: null,
    answer: null,
  });
};
