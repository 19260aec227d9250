import { expect, it } from 'vitest';
import { anInterview, anInterviewId, aWorkspace } from '../../../core/testing/builders.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import { placeOf } from './place-of.ts';

it('only the interview itself says where to be', () => {
  const { interviews } = aWorkspace({ interviews: [anInterview({ place: '12 Harbour Street' })] });
  const ofInterview = { interviewId: anInterviewId() };
  expect([
    placeOf(anAction({ ruleId: 'interview-day', ...ofInterview }), interviews),
    placeOf(anAction({ ruleId: 'debrief', ...ofInterview }), interviews),
    placeOf(anAction({ ruleId: 'interview-day', interviewId: anInterviewId('gone') }), interviews),
    placeOf(anAction({ ruleId: 'interview-day', interviewId: null }), interviews),
  ]).toEqual(['12 Harbour Street', '', '', '']);
});
