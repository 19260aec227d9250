import { expect, it } from 'vitest';
import { practised } from '../../../core/answers/schedule.ts';
import { message } from '../../../core/messages/message.ts';
import type { PracticeRating } from '../../../core/model/answer.ts';
import { anInterview, anInterviewId, anOpportunityId, at, aWorkspace, london, on } from '../../../core/testing/builders.ts';
import { aDebrief, anAnswer, anAskedQuestion, anItemId, aStory } from '../../../core/testing/learning-builders.ts';
import { addMs, DAY_MS } from '../../../core/time/instant.ts';
import { knownCompetences, practiceWords, usedIn } from './answer-view.ts';

const now = at('2026-11-12 12:38');

it('tells where the answer was used, with the wording of that day, and leads to the debrief', () => {
  const answer = anAnswer();
  const asked = anAskedQuestion({ question: answer.question, said: 'The reports.' });
  const workspace = aWorkspace({ answers: [answer], debriefs: [aDebrief({ questions: [asked], bestId: asked.id })] });
  expect(usedIn(workspace, answer)).toEqual([
    {
      key: `${anInterviewId()} ${asked.id}`,
      to: `/opportunities/${anOpportunityId()}?debrief=${anInterviewId()}`,
      where: message('answers.use.where', { company: 'Northgate Energy', round: 1 }),
      when: message('app.at', { at: { on: on('2026-11-11'), as: 'day' } }),
      outcome: message('answers.use.best'),
      tone: 'well',
      said: 'The reports.',
      versionId: anItemId('version'),
    },
  ]);
});

it('says nothing of how it went where nothing was said, nor of a wording that came later', () => {
  const answer = anAnswer({ versions: [{ id: anItemId('late'), text: 'New.', at: now }] });
  const workspace = aWorkspace({
    answers: [answer],
    debriefs: [aDebrief({ questions: [anAskedQuestion({ question: answer.question })] })],
  });
  expect(usedIn(workspace, answer).map(({ outcome, tone, versionId }) => [outcome, tone, versionId])).toEqual([[null, 'unsaid', null]]);
});

it('tells the newest six tries, the last one first', () => {
  const rated = (['again', 'hard', 'good', 'good', 'good', 'good', 'easy'] satisfies PracticeRating[]).reduce(
    (answer, rating, index) => practised(answer, { rating, tookMs: 65_900 + index * 1000 }, addMs(now, index * DAY_MS)),
    anAnswer(),
  );
  const told = practiceWords(rated, london);
  expect([told.length, told[0], told.at(-1)?.rating]).toEqual([
    6,
    {
      key: addMs(now, 6 * DAY_MS),
      day: message('app.at', { at: { on: on('2026-11-18'), as: 'smart' } }),
      took: message('answers.duration', { minutes: 1, seconds: '11' }),
      rating: message('answers.rating.easy'),
    },
    message('answers.rating.hard'),
  ]);
});

it('offers the gaps of the debriefs before other competences, each once', () => {
  const workspace = aWorkspace({
    answers: [anAnswer({ about: 'Judgement' })],
    stories: [aStory({ shows: ['window functions', 'Working alone'] })],
    interviews: [anInterview()],
    debriefs: [aDebrief({ questions: [anAskedQuestion({ about: 'Window functions', marks: ['vague'] })] })],
  });
  expect(knownCompetences(workspace, now)).toEqual(['Window functions', 'Judgement', 'Working alone']);
});
