import { describe, expect, test } from 'vitest';
import type { PractisedAnswer } from '../model/answer.ts';
import { at, aWorkspace } from '../testing/builders.ts';
import { aContext, made, refused } from '../testing/change-context.ts';
import { anAnswer, anItemId, aStory } from '../testing/learning-builders.ts';
import { removeAnswer, removeStory, saveAnswer, saveStory } from './answers.ts';

const NOW = '2026-11-12T15:30:00.000Z' as never;

const practised: PractisedAnswer = anAnswer({
  card: {
    dueAt: at('2026-11-15 18:00'),
    stability: 2.3,
    difficulty: 5.1,
    scheduledDays: 3,
    learningSteps: 0,
    repetitions: 2,
    lapses: 0,
    state: 'review',
    lastAt: at('2026-11-10 18:00'),
  },
  practices: [{ at: at('2026-11-10 18:00'), tookMs: 74_000, rating: 'good' }],
});

describe('an answer of the bank', () => {
  test('is new when it is first kept, and due for practice at once', () => {
    expect(made(saveAnswer, aWorkspace(), practised, aContext(NOW))).toEqual({
      workspace: aWorkspace({ answers: [anAnswer({ createdAt: NOW })] }),
      said: null,
      answer: null,
    });
  });

  test('keeps what was practised and when it came, whatever the form says', () => {
    const versions = [...practised.versions, { id: anItemId('second'), text: 'Because I ask the readers.', at: NOW }];
    const typed = anAnswer({ versions, tags: ['opening'], createdAt: NOW });
    expect(made(saveAnswer, aWorkspace({ answers: [practised] }), typed).workspace).toEqual(
      aWorkspace({ answers: [{ ...practised, versions, tags: ['opening'] }] }),
    );
  });

  test('is taken out with what was practised, and only once', () => {
    const gone = made(removeAnswer, aWorkspace({ answers: [practised] }), { id: practised.id });
    expect([gone, refused(removeAnswer, gone.workspace, { id: practised.id })]).toEqual([
      { workspace: aWorkspace(), said: { key: 'changes.answerRemoved' }, answer: null },
      'answer-gone',
    ]);
  });
});

describe('a story', () => {
  test('is new when it is first kept, and keeps that when it is told better', () => {
    const told = made(saveStory, aWorkspace(), aStory(), aContext(NOW)).workspace;
    const better = aStory({ result: 'All four teams adopted it.' });
    expect([told, made(saveStory, told, better, aContext('2026-11-20T10:00:00.000Z')).workspace]).toEqual([
      aWorkspace({ stories: [aStory({ createdAt: NOW, changedAt: NOW })] }),
      aWorkspace({ stories: [{ ...better, createdAt: NOW, changedAt: '2026-11-20T10:00:00.000Z' as never }] }),
    ]);
  });

  test('is taken out, and only once', () => {
    const gone = made(removeStory, aWorkspace({ stories: [aStory()] }), { id: aStory().id });
    expect([gone, refused(removeStory, gone.workspace, { id: aStory().id })]).toEqual([
      { workspace: aWorkspace(), said: { key: 'changes.storyRemoved' }, answer: null },
      'story-gone',
    ]);
  });
});
