import { describe, expect, test } from 'vitest';
import type { Letter, LetterTone } from '../../../model/letter.ts';
import { letterToneSchema } from '../../../model/letter.ts';
import { aContext } from '../../../testing/change-context.ts';
import { completePurpose, everyVariant, withCompleteFacts, writtenAt } from '../../../testing/complete-facts.ts';
import { aPersonId, london } from '../../../testing/builders.ts';
import { aDocument, anItemId } from '../../../testing/learning-builders.ts';
import { createFormatter } from '../../../messages/format.ts';
import { checkLetter } from '../../check-letter.ts';
import { newLetter } from '../../compose/new-letter.ts';

const format = createFormatter({ locale: 'en-GB', zone: london });
const [version] = aDocument().versions;

/** What the person has to fill in by themselves whatever is known, such as their answer to a question. */
const OWN_WORDS =
  /\[(?:your answer|One sentence[^\]]*|(?:first|second|third) time|the day you ask for|a link[^\]]*|what is worth reading|what they wrote|what you answered)\]/gu;

interface Given {
  readonly english?: 'british' | 'american';
  /** To the recruiter who runs the process, though the letter usually goes to the employer. */
  readonly throughRecruiter?: boolean;
  readonly anotherOffer?: boolean;
  /** The company made an offer itself. */
  readonly theirOffer?: boolean;
}

const written = (kind: Letter['kind'], variant: string, tone: LetterTone, { english = 'british', ...given }: Given = {}) => {
  const workspace = withCompleteFacts(kind, variant, english, given);
  const purpose = completePurpose(kind, variant, given.throughRecruiter === true ? aPersonId('tom') : undefined);
  const letter = newLetter(workspace, purpose, { variant, tone }, { ...aContext(), now: writtenAt });
  const text = letter.text.replace(OWN_WORDS, 'something of their own');
  const attachments = version === undefined ? [] : [{ id: anItemId('attached'), documentId: aDocument().id, versionId: version.id }];
  return { workspace, letter: { ...letter, text, attachments } };
};

const cases = everyVariant.flatMap(([kind, variant]) => letterToneSchema.options.map((tone) => [kind, variant, tone] as const));

/** What there is to mend in a letter, with its words where there is something. */
const toMendIn = ({ workspace, letter }: ReturnType<typeof written>): readonly string[] => {
  const { findings } = checkLetter({ workspace, letter, now: writtenAt, language: [] });
  // All of them are written at one moment, which is not the moment for each.
  const toMend = findings
    .filter(({ level, rule }) => level !== 'hint' && rule !== 'timing')
    .map(({ rule, title }) => `${rule}: ${format.say(title, writtenAt)}`);
  return [...toMend, ...(toMend.length > 0 ? [letter.subject, letter.text] : [])];
};

describe.each(['british', 'american'] as const)('Built-in letters in %s English', (english) => {
  test.each(cases)('%s, %s, %s: nothing to mend where all facts are known', (kind, variant, tone) => {
    expect(toMendIn(written(kind, variant, tone, { english }))).toEqual([]);
  });
});

/** Letters that go to either side in the same place of a process. */
const toEitherSide = (
  [
    ['reply', 'offer'],
    ['reply', 'accept-offer'],
    ['reply', 'more-time'],
    ['reply', 'other-offer'],
    ['negotiation', 'figure'],
    ['negotiation', 'other-offer'],
    ['feedback-request', 'after-rejection'],
    ['feedback-request', 'after-silence'],
    ['withdrawal', 'direct'],
    ['withdrawal', 'signed-elsewhere'],
    ['decline', 'direct'],
    ['check-in', 'contract'],
  ] as const
).flatMap(([kind, variant]) => letterToneSchema.options.map((tone) => [kind, variant, tone] as const));

/** Words that fit nobody but the employer. */
const AS_TO_THE_EMPLOYER =
  /\byour? (?:[\w-]+ )?offer(?!\w)|\byou (?:named|asked|gave)|\bchoosing me\b|\binterest in my\b|\bmet you\b|\b(?:consideration|time|attention) (?:\w+ ){0,5}given to my application\b|\byour (?:side|decision|team)\b|\bcould you come up\b|\bfor you to get there\b|\byour new colleague\b|\bconfidence you have placed\b|\byou are missing\b|\byou still need\b|\bwhen (?:will|might) it be\b/iu;

describe('Letters to the recruiter of a process', () => {
  test.each(toEitherSide)('%s, %s, %s: nothing to mend, and speaks of the company as of others', (kind, variant, tone) => {
    const { workspace, letter } = written(kind, variant, tone, { throughRecruiter: true });

    expect([...toMendIn({ workspace, letter }), ...(AS_TO_THE_EMPLOYER.exec(`${letter.subject}\n${letter.text}`) ?? [])]).toEqual([]);
  });
});

describe('A negotiation', () => {
  const toBothSides = (['figure', 'other-offer'] as const).flatMap((variant) =>
    letterToneSchema.options.flatMap((tone) => [false, true].map((throughRecruiter) => [variant, tone, throughRecruiter] as const)),
  );

  test.each(toBothSides)(
    '%s, %s, through the recruiter %s: promises no yes, and calls nobody the first choice',
    (variant, tone, through) => {
      const { letter } = written('negotiation', variant, tone, { throughRecruiter: through });

      expect(
        /\bprefer|first choice|\byes\b|\baccept|\bdecline|decided for me|without delay|would like to be\.|picture myself|would tell the others/iu.exec(
          letter.text,
        ),
      ).toBeNull();
    },
  );
});

describe('Asking for more time', () => {
  const toBothSides = letterToneSchema.options.flatMap((tone) =>
    [false, true].map((throughRecruiter) => [tone, throughRecruiter] as const),
  );

  test.each(toBothSides)('%s, through the recruiter %s: names another process only where there is one', (tone, throughRecruiter) => {
    const alone = written('reply', 'more-time', tone, { throughRecruiter, anotherOffer: false });
    const beside = written('reply', 'more-time', tone, { throughRecruiter });
    const OTHER_PROCESS = /\banother\b/iu;

    expect([toMendIn(alone), OTHER_PROCESS.test(alone.letter.text), OTHER_PROCESS.test(beside.letter.text)]).toEqual([[], false, true]);
  });
});

describe('Telling of another offer', () => {
  const toBothSides = letterToneSchema.options.flatMap((tone) =>
    [false, true].map((throughRecruiter) => [tone, throughRecruiter] as const),
  );

  test.each(toBothSides)('%s, through the recruiter %s: asks nobody to decide who made an offer already', (tone, throughRecruiter) => {
    const waiting = written('reply', 'other-offer', tone, { throughRecruiter });
    const offered = written('reply', 'other-offer', tone, { throughRecruiter, theirOffer: true });
    const THEY_DECIDE = /\byour decision could\b|\ba decision\b|\bknow(?:ing)? more\b|\bbe decided\b/iu;
    const asksAndKnows = ({ letter }: typeof offered) => [THEY_DECIDE.test(letter.text), /\bown offer\b/u.test(letter.text)];

    const asToTheEmployer = throughRecruiter ? AS_TO_THE_EMPLOYER.exec(offered.letter.text) : null;

    expect([asksAndKnows(waiting), asksAndKnows(offered), toMendIn(offered), asToTheEmployer]).toEqual([
      [true, false],
      [false, true],
      [],
      null,
    ]);
  });
});
