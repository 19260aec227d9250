import { describe, expect, test } from 'vitest';
import { anOwnTemplate } from '../../testing/letter-builders.ts';
import type { LetterFacts } from '../facts.ts';
import { composeLetter } from './compose-letter.ts';

const facts = (values: LetterFacts['values'] = {}): LetterFacts => ({
  values,
  position: 0,
  toRecruiter: false,
  elsewhere: false,
  offered: false,
  english: 'british',
});

describe('A template of the person’s own', () => {
  test('is filled with the facts, and says in brackets what is missing', () => {
    const template = anOwnTemplate({ text: 'Dear {{recipient}},\n\nthe talk about {{ Topic }} on {{when}}.\n\n{{me}}' });

    expect(composeLetter({ kind: 'thank-you' }, template, facts({ recipient: 'Priya', topic: 'the sketch' }))).toEqual({
      subject: 'Thank you, Priya',
      text: 'Dear Priya,\n\nthe talk about the sketch on [when you spoke].\n\n[your name]',
    });
  });

  test('keeps a placeholder that it does not know', () => {
    const template = anOwnTemplate({ subject: 'For {{recipent}}', text: '{{}}' });

    expect(composeLetter({ kind: 'thank-you' }, template, facts())).toEqual({ subject: 'For {{recipent}}', text: '{{}}' });
  });

  test('never reads a fact as a placeholder', () => {
    const template = anOwnTemplate({ subject: '{{topic}}', text: '{{recipient}} $& {{topic}}' });
    const values = { recipient: '{{topic}}', topic: '$1 {{me}}', me: 'Sam Okafor' };

    expect(composeLetter({ kind: 'thank-you' }, template, facts(values))).toEqual({
      subject: '$1 {{me}}',
      text: '{{topic}} $& $1 {{me}}',
    });
  });
});
