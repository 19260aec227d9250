import { describe, expect, it } from 'vitest';
import { message } from '../../../core/messages/message.ts';
import type { ActionKey } from '../../../core/model/ids.ts';
import { anAction } from '../../../core/testing/an-action.ts';
import { anInterview, anInterviewId, at, aWorkspace, london } from '../../../core/testing/builders.ts';
import { gapSuggestions, goodAnswerSuggestions, previewOf } from './view.ts';

const now = at('2026-11-12 12:38');

describe('the preview', () => {
  it('sums the plan up and puts it in the order of time', () => {
    const call = anAction({ key: 'call' as ActionKey, idealAt: at('2026-11-12 12:00'), latestAt: at('2026-11-12 18:00'), minutes: 10 });
    const checkIn = anAction({
      key: 'check-in' as ActionKey,
      earliestAt: at('2026-11-23 09:00'),
      idealAt: at('2026-11-23 09:00'),
      latestAt: null,
    });
    const preview = previewOf([checkIn, call], now, london);
    expect(preview.summary).toEqual(message('log.preview.summary', { count: 2, minutes: 10 }));
    expect(preview.steps.map(({ key, node, isAhead }) => [key, node, isAhead])).toEqual([
      ['call', 'mine', false],
      ['check-in', 'later', true],
    ]);
  });
});

describe('the suggestions', () => {
  const workspace = aWorkspace({
    interviews: [
      anInterview({ gap: 'Ranking by month', goodAnswer: 'The outage question' }),
      anInterview({ id: anInterviewId('second'), startAt: at('2026-11-12 09:00'), endAt: at('2026-11-12 10:00'), gap: 'ranking by MONTH' }),
      anInterview({ id: anInterviewId('third'), startAt: at('2026-11-10 09:00'), endAt: at('2026-11-10 10:00'), gap: 'Pay' }),
    ],
  });

  it('offer gaps met before, newest first and each once, before a usual one', () => {
    expect(gapSuggestions(workspace)).toEqual({
      before: ['ranking by MONTH', 'Pay'],
      usual: [message('log.suggest.conflict')],
    });
  });

  it('name the company where it is known', () => {
    expect(goodAnswerSuggestions(workspace, 'Northgate').usual[0]).toEqual(message('log.suggest.why-them', { company: 'Northgate' }));
    expect(goodAnswerSuggestions(workspace, null)).toMatchObject({
      before: ['The outage question'],
      usual: [message('log.suggest.why-them.unnamed'), {}],
    });
  });
});
