import { message } from '../../messages/message.ts';
import { isDenied } from '../../wording/read.ts';
import { type LetterReading, matchesIn, wordsAt } from '../reading/letter-reading.ts';
import { type Check, checked, inText, notChecked } from './check.ts';

/** Being attached to an idea, attaching weight to one, and what they attached themselves promise nothing. */
const PROMISE =
  /(?<![\p{L}'-])(?:(?<!you )(?<!you've )(?<!you have )(?<!they )(?<!they have )(?<!your )(?:(?:have |has |'ve |am |are |is |be |hereby |also )*(?:attach(?:ed|ing)?|enclos(?:e|ed|ing)))(?! (?:to (?!(?:this|my|the) (?:e-?mail|mail|message|letter|note))|great|much|little|more|most|weight|importance|value|any|no|strings))(?:(?: is| are| please find|:)?(?: (?:a|an|the|my|both|two|three|here|it|them|this|that))?(?: \p{L}[\p{L}-]*){0,2})?|please find(?! (?:time|a moment|it|me|below|here|out|a link|the link|the time))(?: (?:the|my|a|an|both|here|attached))*(?: \p{L}[\p{L}-]*){1,2}|(?:in|see|as) (?:the |an )?(?:attachments?|enclosures?))(?![\p{L}-])/giu;
const NO_PROMISE =
  /\b(?:no strings attached|feel attached|grown attached|got attached|attached (?:to|myself to) (?:the|an|this|that|my|his|her|their|your) (?:idea|team|place|work|people|city|project|thought))\b/iu;

/** Whether something still there goes with the letter. */
const hasAttachment = ({ workspace, letter }: LetterReading): boolean =>
  letter.attachments.some(
    ({ documentId, versionId }) => workspace.documents[documentId]?.versions.some(({ id }) => id === versionId) ?? false,
  );

/** What is said to be attached is attached. */
export const attachment: Check = (reading) => {
  const promises = matchesIn(reading, PROMISE).filter(
    ({ from, to }) => !isDenied(reading.plain, from) && !NO_PROMISE.test(reading.plain.slice(Math.max(0, from - 12), to + 20)),
  );
  const [first] = promises;
  if (first === undefined) return notChecked;
  if (hasAttachment(reading)) return checked([], message('letterCheck.attachment.passed'));
  return checked(
    [
      {
        about: '',
        level: 'error',
        at: promises.map(inText),
        title: message('letterCheck.attachment.title', { words: wordsAt(reading, first) }),
        detail: message('letterCheck.attachment.detail'),
        fixes: [{ kind: 'attach', label: message('letterCheck.attachment.fix') }],
      },
    ],
    null,
  );
};
