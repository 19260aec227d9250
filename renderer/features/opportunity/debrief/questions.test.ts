import { expect, test } from 'vitest';
import { knownQuestions } from '../../../../core/debrief/asked-before.ts';
import { anInterview, anInterviewId, at, aWorkspace } from '../../../../core/testing/builders.ts';
import { anAnswer, anAnswerId, anAskedQuestion, aDebrief, anItemId } from '../../../../core/testing/learning-builders.ts';
import { bankAnswer, isKept, keptAnswer, newQuestion } from './questions.ts';

const created = { id: anAnswerId('fresh'), versionId: anItemId('newest'), at: at('2026-11-11 20:10') };

test('a question that came before brings what is known of it', () => {
  const earlier = anAskedQuestion({ about: 'Window functions', answerId: anAnswerId() });
  const workspace = aWorkspace({
    interviews: [anInterview()],
    debriefs: [aDebrief({ questions: [earlier] })],
    answers: [anAnswer()],
  });
  const known = knownQuestions(workspace, anInterviewId('second'));
  expect([
    newQuestion(anItemId('one'), ' how would you rank customers by month ', known),
    newQuestion(anItemId('two'), 'Why us?', known),
  ]).toEqual([
    anAskedQuestion({
      id: anItemId('one'),
      question: 'how would you rank customers by month',
      about: 'Window functions',
      answerId: anAnswerId(),
    }),
    anAskedQuestion({ id: anItemId('two'), question: 'Why us?' }),
  ]);
});

test('a question belongs to the answer it was kept as, else to one to the same question', () => {
  const [hire, rank] = [anAnswer(), anAnswer({ id: anAnswerId('rank'), question: 'How would you rank customers by month' })];
  const { answers } = aWorkspace({ answers: [hire, rank] });
  expect([
    bankAnswer(answers, anAskedQuestion({ answerId: hire.id })),
    bankAnswer(answers, anAskedQuestion()),
    bankAnswer(answers, anAskedQuestion({ answerId: anAnswerId('gone') })),
    bankAnswer(answers, anAskedQuestion({ question: 'Why us?' })),
  ]).toEqual([hire, rank, rank, null]);
});

test('what should have been said becomes an answer of its own, or the newest wording of one', () => {
  const asked = anAskedQuestion({ better: ' With a window function. ', about: 'Window functions' });
  const fresh = keptAnswer(null, asked, created);
  expect(fresh).toEqual(
    anAnswer({
      id: anAnswerId('fresh'),
      question: asked.question,
      about: 'Window functions',
      versions: [{ id: anItemId('newest'), text: 'With a window function.', at: created.at }],
      createdAt: created.at,
    }),
  );
  const before = anAnswer({ about: 'Ranking' });
  expect(keptAnswer(before, asked, created)).toEqual({ ...before, versions: [...before.versions, ...fresh.versions] });
});

test('an answer that is there already is not kept twice', () => {
  const before = anAnswer();
  const same = anAskedQuestion({ better: 'Because reports I write get read.' });
  expect([isKept(before, same), isKept(before, anAskedQuestion()), isKept(before, anAskedQuestion({ better: 'Otherwise' }))]).toEqual([
    true,
    true,
    false,
  ]);
  expect(keptAnswer(before, same, created)).toEqual(before);
});
