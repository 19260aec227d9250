import type { Change, ChangeContext, Changed } from '../changes/change.ts';
import type { InterviewLog } from '../model/interview-log.ts';
import type { Workspace } from '../model/workspace.ts';
import { emptyWorkspace } from '../model/empty-workspace.ts';
import type { Instant, Zone } from '../time/types.ts';

/** A context whose ids count up, so that a test can name them: `opp_00000001`, `int_00000002`. */
export const aContext = (now = '2026-11-12T15:30:00.000Z'): ChangeContext => {
  let count = 0;
  return {
    now: now as Instant,
    newId: (prefix) => {
      count += 1;
      return `${prefix}_${String(count).padStart(8, '0')}`;
    },
  };
};

/** A log with a first interview just held at Northgate Energy. */
export const anInterviewLog = (given: Partial<InterviewLog> = {}): InterviewLog => ({
  opportunityId: null,
  company: 'Northgate Energy',
  role: 'Data Analyst',
  round: 1,
  interviewers: [{ personId: null, name: 'Priya Nair', role: 'interviewer' }],
  startAt: '2026-11-12T14:00:00.000Z' as Instant,
  endAt: '2026-11-12T15:00:00.000Z' as Instant,
  endIsKnown: true,
  zone: 'Europe/London' as Zone,
  format: 'video',
  place: '',
  route: { kind: 'direct' },
  decision: null,
  followUpChannel: null,
  references: [],
  feeling: null,
  goodAnswer: '',
  gap: '',
  notes: '',
  ...given,
});

/** A workspace in London with nothing in it. */
export const nothingYet = (): Workspace => emptyWorkspace({ zone: 'Europe/London' as Zone });

/** What a change that must succeed came to. */
export const made = <Input, Answer>(
  change: Change<Input, Answer>,
  workspace: Workspace,
  input: Input,
  context: ChangeContext = aContext(),
): Changed<Answer> => {
  const result = change(workspace, input, context);
  if (!result.ok) throw new Error(`refused: ${result.problem.kind}`);
  return result.value;
};

/** Why a change that must be refused was refused. */
export const refused = <Input, Answer>(
  change: Change<Input, Answer>,
  workspace: Workspace,
  input: Input,
  context: ChangeContext = aContext(),
): string => {
  const result = change(workspace, input, context);
  if (result.ok) throw new Error('the change was made');
  return result.problem.kind;
};
