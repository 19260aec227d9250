import { expect, it } from 'vitest';
import type { LetterFacts } from '../facts.ts';
import { templateFrom } from './template-from.ts';

const facts = (values: LetterFacts['values']): LetterFacts => ({
  values,
  position: 0,
  toRecruiter: false,
  elsewhere: false,
  offered: false,
  english: 'british',
});

it('turns the facts a letter says back into placeholders, the longest first', () => {
  const letter = {
    subject: 'Thank you, and the outage reports',
    text: 'Dear Priya,\n\nThank you for telling me about the outage reports at Northgate Energy.\n\nSam Okafor',
  };
  const known = facts({ recipient: 'Priya', company: 'Northgate Energy', topic: 'the outage reports', me: 'Sam Okafor' });
  expect(templateFrom(letter, known)).toEqual({
    subject: 'Thank you, and {{topic}}',
    text: 'Dear {{recipient}},\n\nThank you for telling me about {{topic}} at {{company}}.\n\n{{me}}',
  });
});

it('leaves parts of words, short words and what it does not know as they are', () => {
  const letter = { subject: '', text: 'Dear Ann, an annual report (a+b) for Annex.' };
  expect(templateFrom(letter, facts({ recipient: 'Ann', role: 'a', topic: '(a+b)' }))).toEqual({
    subject: '',
    text: 'Dear {{recipient}}, an annual report {{topic}} for Annex.',
  });
  expect(templateFrom(letter, facts({}))).toEqual(letter);
});
