import { expect, test } from 'vitest';
import { anInterview, anInterviewId, at, aWorkspace } from '../testing/builders.ts';
import { anAnswer, anAnswerId, aDebrief, anAskedQuestion, anItemId } from '../testing/learning-builders.ts';
import { askedBefore, knownQuestions } from './asked-before.ts';

const interviews = [
  anInterview(),
  anInterview({ id: anInterviewId('second'), startAt: at('2026-11-18 10:00'), endAt: at('2026-11-18 11:00') }),
  anInterview({ id: anInterviewId('third'), startAt: at('2026-11-19 10:00'), endAt: at('2026-11-19 11:00') }),
];
const [first, second, third] = interviews.map(({ id }) => id) as [
  (typeof interviews)[0]['id'],
  (typeof interviews)[0]['id'],
  (typeof interviews)[0]['id'],
];
const asked = (
  question: string,
  about = '',
  id = question
    .toLowerCase()
    .replace(/[^a-z]/gu, '')
    .slice(0, 20),
) => anAskedQuestion({ id: anItemId(id), question, about });

const workspace = aWorkspace({
  interviews,
  debriefs: [
    aDebrief({ id: first, questions: [asked('Why are you leaving?', 'Leaving'), asked('Tell us about a conflict in the team.')] }),
    aDebrief({ id: second, questions: [asked('why are you leaving'), asked('WHY are you leaving??', '', 'twin'), asked('Why us?')] }),
    aDebrief({ id: third, questions: [asked('Why now?')] }),
  ],
  answers: [anAnswer(), anAnswer({ id: anAnswerId('us'), question: 'Why us' })],
});

test('each question is known once, with what is known of it and its answer of the bank', () => {
  const known = knownQuestions(workspace, third);
  expect(known.slice().sort((a, b) => (a.key < b.key ? -1 : 1))).toEqual([
    {
      key: 'tell us about a conflict in the team',
      question: 'Tell us about a conflict in the team.',
      about: '',
      answerId: null,
      interviews: 1,
      lastAt: at('2026-11-11 13:30'),
    },
    {
      key: 'why are you leaving',
      question: 'WHY are you leaving??',
      about: 'Leaving',
      answerId: null,
      interviews: 2,
      lastAt: at('2026-11-18 10:00'),
    },
    {
      key: 'why should we hire you',
      question: 'Why should we hire you?',
      about: '',
      answerId: anAnswerId(),
      interviews: 0,
      lastAt: at('2026-11-01 18:00'),
    },
    { key: 'why us', question: 'Why us?', about: '', answerId: anAnswerId('us'), interviews: 1, lastAt: at('2026-11-18 10:00') },
  ]);
});

const offered = (typed: string) => askedBefore(knownQuestions(workspace, third), typed).map(({ key }) => key);

test('what begins alike is offered first, the most frequent before the others', () => {
  expect(offered('  WHY')).toEqual(['why are you leaving', 'why us', 'why should we hire you']);
});

test('words fit in any order and by their beginnings', () => {
  expect([offered('team confl'), offered('conflict salary')]).toEqual([['tell us about a conflict in the team'], []]);
});

test('nothing is offered for nothing, nor what already stands there', () => {
  expect([offered(''), offered('?'), offered('-'), offered('why us?')]).toEqual([[], [], [], []]);
});

test('five are offered of thousands', () => {
  const many = Array.from({ length: 5000 }, (_, index) => asked(`Question number ${index} about pay`, '', `many${index}`));
  const debriefs = [0, 1].map((half) =>
    aDebrief({ id: interviews[half]?.id ?? first, questions: many.slice(half * 2500, (half + 1) * 2500) }),
  );
  expect(askedBefore(knownQuestions(aWorkspace({ interviews, debriefs }), null), 'pay numb 249').map(({ question }) => question)).toEqual([
    'Question number 249 about pay',
    'Question number 2490 about pay',
    'Question number 2491 about pay',
    'Question number 2492 about pay',
    'Question number 2493 about pay',
  ]);
});
