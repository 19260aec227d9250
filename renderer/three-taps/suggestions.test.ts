import { describe, expect, it } from 'vitest';
import { message } from '../../core/messages/message.ts';
import { anInterview, anInterviewId, at, aWorkspace } from '../../core/testing/builders.ts';
import { gapSuggestions, goodAnswerSuggestions } from './suggestions.ts';

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
