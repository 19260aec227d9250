import { expect, it } from 'vitest';
import { anInterview, anInterviewId, anOpportunityId, at, aWorkspace } from '../testing/builders.ts';
import { aDebrief, anAnswer, anAnswerId, anAskedQuestion, anItemId } from '../testing/learning-builders.ts';
import { bestUse, type Use, usesByAnswer, usesOf, versionAt } from './uses.ts';

const pellow = anInterviewId('pellow');
const hire = anAnswer();
const ranking = anAnswer({ id: anAnswerId('ranking'), question: 'How would you rank customers?' });

const workspace = aWorkspace({
  answers: [hire, ranking],
  interviews: [anInterview(), anInterview({ id: pellow, opportunityId: anOpportunityId('pellow'), startAt: at('2026-11-04 09:00') })],
  debriefs: [
    aDebrief({
      questions: [
        anAskedQuestion({ id: anItemId('why'), question: '“Why should we hire you”', said: 'I went blank.', marks: ['off-guard'] }),
        anAskedQuestion({ id: anItemId('rank'), answerId: ranking.id, question: 'Rank these.', marks: ['prepared'] }),
        anAskedQuestion({ id: anItemId('other'), question: 'Where do you see yourself?' }),
        anAskedQuestion({ id: anItemId('empty'), question: '' }),
      ],
    }),
    aDebrief({
      id: pellow,
      bestId: anItemId('why'),
      questions: [
        anAskedQuestion({ id: anItemId('why'), question: 'why should we hire you?', answerId: anAnswerId('gone'), said: 'The reports.' }),
        anAskedQuestion({ id: anItemId('again'), question: 'Why should we hire you?', answerId: ranking.id }),
      ],
    }),
    aDebrief({ id: anInterviewId('removed'), questions: [anAskedQuestion({ question: 'Why should we hire you?' })] }),
  ],
});

const atNorthgate: Use = {
  interviewId: anInterviewId(),
  opportunityId: anOpportunityId(),
  questionId: anItemId('why'),
  at: at('2026-11-11 13:30'),
  outcome: 'gap',
  isBest: false,
  said: 'I went blank.',
};
const atPellow: Use = {
  ...atNorthgate,
  interviewId: pellow,
  opportunityId: anOpportunityId('pellow'),
  at: at('2026-11-04 09:00'),
  outcome: 'well',
  isBest: true,
  said: 'The reports.',
};

it('finds an answer used by its name or by the same question, the newest use first', () => {
  expect(usesOf(workspace, hire.id)).toEqual([atNorthgate, atPellow]);
});

it('counts a question that names an answer as that answer, whatever it asks', () => {
  expect(
    usesByAnswer(workspace)
      .get(ranking.id)
      ?.map(({ questionId, outcome }) => [questionId, outcome]),
  ).toEqual([
    [anItemId('rank'), 'well'],
    [anItemId('again'), 'unsaid'],
  ]);
});

it('takes the best answer of an interview before a newer one that went well, and nothing where none did', () => {
  const wentWell: Use = { ...atNorthgate, outcome: 'well' };
  expect([bestUse([wentWell, atPellow]), bestUse([wentWell]), bestUse([atNorthgate]), bestUse([])]).toEqual([
    atPellow,
    wentWell,
    null,
    null,
  ]);
});

it('knows the wording of the day', () => {
  const [first] = hire.versions;
  const blank = { id: anItemId('blank'), text: ' ', at: at('2026-11-03 18:00') };
  const second = { id: anItemId('second'), text: 'Because you read them.', at: at('2026-11-09 18:00') };
  const answer = { versions: first === undefined ? [] : [first, blank, second] };
  expect([versionAt(answer, at('2026-10-01 09:00')), versionAt(answer, atPellow.at), versionAt(answer, atNorthgate.at)]).toEqual([
    null,
    first,
    second,
  ]);
});
