import { expect, it } from 'vitest';
import { keyOf } from '../playbook/action-key.ts';
import { anEventId, anInterviewId, anOpportunityId } from '../testing/builders.ts';
import { aLetter } from '../testing/letter-builders.ts';
import { aboutOfLetter } from './contact-of-letter.ts';

const begunFrom = (variant: string) => ({ kind: 'built-in', variant, tone: 'plain' }) as const;

it('tells thanks to pass on from word of how it went', () => {
  expect(
    ['pass-on', 'after-interview'].map((variant) => aboutOfLetter(aLetter({ kind: 'recruiter-feedback', begunFrom: begunFrom(variant) }))),
  ).toEqual(['thanks', 'feedback']);
});

it('is about what its step is about, whatever its words began from', () => {
  const actionKey = keyOf('recruiter-call', anInterviewId());
  expect(aboutOfLetter(aLetter({ kind: 'recruiter-feedback', begunFrom: begunFrom('pass-on'), actionKey }))).toBe('feedback');
});

it('asking for more time answers an offer, and agrees no terms, begun from its step or without', () => {
  const letter = aLetter({ kind: 'reply', begunFrom: begunFrom('more-time') });
  const actionKey = keyOf('ask-for-time', anOpportunityId(), anEventId());
  expect([aboutOfLetter(letter), aboutOfLetter({ ...letter, actionKey })]).toEqual(['answer', 'answer']);
});
