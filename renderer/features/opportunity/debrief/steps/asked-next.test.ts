import { expect, test } from 'vitest';
import { anEvent, anInterview, on } from '../../../../../core/testing/builders.ts';
import { askedNext } from './asked-next.ts';

test('what was said of the next steps is not asked again', () => {
  const events = [anEvent('decision-date-stated', { on: on('2026-11-20') }), anEvent('follow-up-channel-stated', { channel: 'phone' })];
  expect(askedNext({ events }, anInterview())).toEqual({ decidesOn: '2026-11-20', channel: 'phone' });
});

test('a day that was over before this round is asked for once more', () => {
  expect(askedNext({ events: [anEvent('decision-date-stated', { on: on('2026-11-10') })] }, anInterview())).toEqual({
    decidesOn: null,
    channel: null,
  });
});
