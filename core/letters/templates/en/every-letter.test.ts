import { describe, expect, test } from 'vitest';
import type { Letter, LetterTone } from '../../../model/letter.ts';
import { letterToneSchema } from '../../../model/letter.ts';
import { aContext } from '../../../testing/change-context.ts';
import { completePurpose, everyVariant, withCompleteFacts, writtenAt } from '../../../testing/complete-facts.ts';
import { aDocument, anItemId } from '../../../testing/learning-builders.ts';
import { createFormatter } from '../../../messages/format.ts';
import { london } from '../../../testing/builders.ts';
import { checkLetter } from '../../check-letter.ts';
import { newLetter } from '../../compose/new-letter.ts';

const format = createFormatter({ locale: 'en-GB', zone: london });
const [version] = aDocument().versions;

/** What the person has to fill in by themselves whatever is known, such as their answer to a question. */
const OWN_WORDS =
  /\[(?:your answer|One sentence[^\]]*|(?:first|second|third) time|the day you ask for|a link[^\]]*|what is worth reading|what they wrote|what you answered)\]/gu;

const written = (kind: Letter['kind'], variant: string, tone: LetterTone, english: 'british' | 'american') => {
  const workspace = withCompleteFacts(kind, variant, english);
  const letter = newLetter(workspace, completePurpose(kind, variant), { variant, tone }, { ...aContext(), now: writtenAt });
  const text = letter.text.replace(OWN_WORDS, 'something of their own');
  const attachments = version === undefined ? [] : [{ id: anItemId('attached'), documentId: aDocument().id, versionId: version.id }];
  return { workspace, letter: { ...letter, text, attachments } };
};

const cases = everyVariant.flatMap(([kind, variant]) => letterToneSchema.options.map((tone) => [kind, variant, tone] as const));

describe.each(['british', 'american'] as const)('Built-in letters in %s English', (english) => {
  test.each(cases)('%s, %s, %s: nothing to mend where all facts are known', (kind, variant, tone) => {
    const { workspace, letter } = written(kind, variant, tone, english);
    const { findings } = checkLetter({ workspace, letter, now: writtenAt, language: [] });
    // All of them are written at one moment, which is not the moment for each.
    const toMend = findings
      .filter(({ level, rule }) => level !== 'hint' && rule !== 'timing')
      .map(({ rule, title }) => `${rule}: ${format.say(title, writtenAt)}`);

    expect([...toMend, ...(toMend.length > 0 ? [letter.subject, letter.text] : [])]).toEqual([]);
  });
});
