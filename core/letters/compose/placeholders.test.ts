import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anOwnTemplate } from '../../testing/letter-builders.ts';
import { factNames } from '../facts.ts';
import { composeLetter } from './compose-letter.ts';
import { factNamed, unknownPlaceholders } from './placeholders.ts';

describe('Placeholders of a template of the person’s own', () => {
  test('are known however they are written', () => {
    expect(['second-topic', 'Second topic', 'SECOND_TOPIC', 'topic', 'constructor', ''].map(factNamed)).toEqual([
      'second-topic',
      'second-topic',
      'second-topic',
      'topic',
      null,
      null,
    ]);
  });

  test('that name no fact are told with their place and with the one that was probably meant', () => {
    expect(unknownPlaceholders('Dear {{recipent}}, {{topic}} {{weather}} {{}} {{comapny}}')).toEqual([
      { name: 'recipent', from: 5, to: 17, nearest: 'recipient' },
      { name: 'weather', from: 29, to: 40, nearest: null },
      { name: '', from: 41, to: 45, nearest: null },
      { name: 'comapny', from: 46, to: 57, nearest: 'company' },
    ]);
  });

  test('are looked for without delay in the longest text there can be', () => {
    expect(unknownPlaceholders(`{{${' '.repeat(20_000)}`)).toEqual([]);
  });

  test('stand where they are said to stand, whatever the text is', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('{{', '}}', '{', '}', '{{topic}}', '{{ Tpoic }}', '{{a', '$&', '\n', '😀'));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('');
        for (const { name, from, to } of unknownPlaceholders(text)) {
          const whole = text.slice(from, to);
          expect([whole.startsWith('{{'), whole.endsWith('}}'), whole.slice(2, -2).trim()]).toEqual([true, true, name]);
        }
      }),
    );
  });

  test('take in what a fact says as it is, whatever it says', () => {
    const value = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.constantFrom('{{me}}', '{{topic}}', '[your name]', '$1', '$&', '<b>', '\\', '‮'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...factNames), value, value, (name, said, other) => {
        const template = anOwnTemplate({ subject: '', text: `before {{${name}}} after {{me}} end` });
        const values = { me: other, [name]: said };
        const { text } = composeLetter({ kind: 'reply' }, template, {
          values,
          position: 0,
          toRecruiter: false,
          elsewhere: false,
          offered: false,
          english: 'british',
        });

        expect(text).toBe(`before ${said} after ${name === 'me' ? said : other} end`);
      }),
    );
  });
});
