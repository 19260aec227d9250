import { describe, expect, test } from 'vitest';
import type { Letter, LetterTone } from '../../../model/letter.ts';
import { letterToneSchema } from '../../../model/letter.ts';
import { anOpportunity, aWorkspace } from '../../../testing/builders.ts';
import { everyVariant, writtenAt } from '../../../testing/complete-facts.ts';
import { aLetter } from '../../../testing/letter-builders.ts';
import { checkLetter } from '../../check-letter.ts';
import { composeLetter } from '../../compose/compose-letter.ts';
import type { LetterFacts } from '../../facts.ts';
import { WORDS } from '../../lengths.ts';

/** What stays in sight in a list of mails. */
const LONGEST_SUBJECT = 9;
const LONG_NAME = 'Caledonian Amalgamated Infrastructure and Environmental Services (Holdings) plc';

const written = (
  kind: Letter['kind'],
  variant: string,
  tone: LetterTone,
  { company = 'Northgate', position = 0, toRecruiter = false } = {},
) => {
  const values: LetterFacts['values'] = {
    recipient: 'Priya',
    'full-name': 'Priya Nair',
    company,
    role: 'Analyst',
    topic: 'churn',
    me: 'Sam',
    when: 'yesterday',
  };
  const { subject, text } = composeLetter(
    { kind },
    { variant, tone },
    { values: { ...values, interview: 'first interview' }, position, toRecruiter, elsewhere: false, offered: false, english: 'british' },
  );
  const letter = aLetter({ kind, subject, text, interviewId: null });
  return {
    letter,
    check: checkLetter({
      workspace: aWorkspace({ opportunities: [anOpportunity({ company, role: 'Analyst' })] }),
      letter,
      now: writtenAt,
      language: [],
    }),
  };
};

/** Six people at most meet one candidate (ours). */
const positions = [0, 1, 2, 3, 4, 5];
const thanks = ['first', 'later', 'panel'].flatMap((variant) =>
  letterToneSchema.options.flatMap((tone) => positions.map((position) => [variant, tone, position] as const)),
);

describe('Built-in letters where next to nothing is known', () => {
  test.each(thanks)('thank-you, %s, %s, place %i: long enough without another word', (variant, tone, position) => {
    const { letter, check } = written('thank-you', variant, tone, { position });

    expect([check.words >= WORDS['thank-you'].least, letter.text]).toEqual([true, letter.text]);
  });

  test('keep their subject short where the company has a long name', () => {
    const long = everyVariant.flatMap(([kind, variant]) =>
      letterToneSchema.options.flatMap((tone) =>
        [false, true].flatMap((toRecruiter) => {
          const { letter } = written(kind, variant, tone, { company: LONG_NAME, toRecruiter });
          return letter.subject.split(/\s+/u).length > LONGEST_SUBJECT ? [`${kind} ${variant} ${tone}: ${letter.subject}`] : [];
        }),
      ),
    );

    expect(long).toEqual([]);
  });
});
