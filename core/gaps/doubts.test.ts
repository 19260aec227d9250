import { expect, test } from 'vitest';
import { anInterview, anInterviewId, anOpportunity, anOpportunityId, aPerson, aPersonId, at, aWorkspace } from '../testing/builders.ts';
import { anAnswer, anAnswerId, aDebrief, anAskedQuestion, anItemId, aStory, aStoryId } from '../testing/learning-builders.ts';
import { doubtsOf } from './doubts.ts';

const now = at('2026-12-01 09:00');
const dev = aPersonId('dev');
const first = anInterview();
const second = anInterview({ id: anInterviewId('second'), round: 2, startAt: at('2026-11-18 10:00'), endAt: at('2026-11-18 11:00') });
const elsewhere = anInterview({ id: anInterviewId('elsewhere'), opportunityId: anOpportunityId('halden') });

const alone = anAskedQuestion({ about: 'Working alone', question: 'Have you worked without a team?', timesAsked: 2, askedById: dev });
const again = anAskedQuestion({
  id: anItemId('again'),
  about: 'working alone',
  question: 'Who checked your work?',
  askedById: aPersonId('gone'),
});
const leaving = anAskedQuestion({ id: anItemId('leaving'), question: 'Why are you leaving?' });
const leavingAgain = anAskedQuestion({ id: anItemId('leaving2'), question: 'why are you leaving', askedById: dev });
const once = anAskedQuestion({ id: anItemId('once'), question: 'What is a good chart?' });

const workspace = aWorkspace({
  opportunities: [anOpportunity(), anOpportunity({ id: anOpportunityId('halden'), company: 'Halden Foods' })],
  interviews: [first, second, elsewhere],
  people: [aPerson(), aPerson({ id: dev, name: 'Dev Rao' })],
  debriefs: [
    aDebrief({ id: first.id, questions: [alone, leaving, once] }),
    aDebrief({ id: second.id, questions: [leavingAgain, again] }),
    aDebrief({ id: elsewhere.id, questions: [once] }),
  ],
  answers: [
    anAnswer({ id: anAnswerId('alone'), about: 'Working alone' }),
    anAnswer({ id: anAnswerId('checked'), question: 'Who checked your work' }),
    anAnswer({ id: anAnswerId('empty'), about: 'Working alone', versions: [] }),
    anAnswer(),
  ],
  stories: [aStory(), aStory({ id: aStoryId('other'), shows: ['Patience'] })],
});

test('what this company asked again is told with who asked, in which words, and what of the bank fits', () => {
  expect(doubtsOf(workspace, anOpportunityId(), now)).toEqual([
    {
      key: 'working alone',
      name: 'working alone',
      times: 3,
      byIds: [dev],
      questions: ['Have you worked without a team?', 'Who checked your work?'],
      interviewIds: [first.id, second.id],
      answerIds: [anAnswerId('alone'), anAnswerId('checked')],
      storyIds: [aStoryId()],
    },
    {
      key: 'why are you leaving',
      name: 'why are you leaving',
      times: 2,
      byIds: [dev],
      questions: ['why are you leaving'],
      interviewIds: [first.id, second.id],
      answerIds: [],
      storyIds: [],
    },
  ]);
});

test('an answer that was used fits whatever it is called', () => {
  const used = { ...leaving, timesAsked: 2, answerId: anAnswerId() };
  const asked = { ...workspace, debriefs: { [first.id]: aDebrief({ id: first.id, questions: [used] }) } };
  expect(doubtsOf(asked, anOpportunityId(), now).map(({ answerIds }) => answerIds)).toEqual([[anAnswerId()]]);
});

test('what was asked once, or once each by two companies, is no doubt', () => {
  expect(doubtsOf(workspace, anOpportunityId('halden'), now)).toEqual([]);
});
