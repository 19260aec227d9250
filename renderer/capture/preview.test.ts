import { expect, it } from 'vitest';
import type { InterviewLog } from '../../core/model/interview-log.ts';
import { anOpportunityId, at, aWorkspace, london } from '../../core/testing/builders.ts';
import type { Happened } from '../../core/model/happened.ts';
import { previewPlan } from './preview.ts';

const log: InterviewLog = {
  opportunityId: null,
  company: 'Halden Freight',
  role: 'Operations Analyst',
  round: 1,
  interviewers: [{ personId: null, name: 'Ines Roth', role: 'interviewer' }],
  startAt: at('2026-11-12 10:00'),
  endAt: at('2026-11-12 11:00'),
  endIsKnown: true,
  zone: london,
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
};

it('a preview holds the plan of the interview alone, and leaves the workspace as it is', () => {
  const workspace = aWorkspace();
  const before = structuredClone(workspace);
  const rules = previewPlan(workspace, [{ call: 'interview.log', input: log }], at('2026-11-12 12:38')).map(({ ruleId }) => ruleId);
  expect(new Set(rules)).toEqual(new Set(['congratulate', 'debrief', 'thank-you', 'references', 'check-in']));
  expect(workspace).toEqual(before);
});

it('a log that would be refused previews nothing', () => {
  const gone = { ...log, opportunityId: 'opp_gone0000' as InterviewLog['opportunityId'] };
  expect(previewPlan(aWorkspace(), [{ call: 'interview.log', input: gone }], at('2026-11-12 12:38'))).toEqual([]);
});

it('a preview of what happened holds the step it asks for', () => {
  const happened: Happened = {
    at: at('2026-11-12 12:30'),
    person: null,
    opportunityIds: [anOpportunityId()],
    newOpportunity: null,
    facts: [{ kind: 'contact', direction: 'in', party: 'employer', medium: 'phone', about: 'question', answerBy: null, notes: '' }],
  };
  const rules = previewPlan(aWorkspace(), [{ call: 'happened.note', input: happened }], at('2026-11-12 12:38')).map(({ ruleId }) => ruleId);
  expect(rules).toContain('reply');
});
