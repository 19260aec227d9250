import { inCaseOf, reads } from './patterns.ts';
import type { LanguageRule } from './rule.ts';

/** British and American spellings of a word, with the endings that may follow both. */
const PAIRS = `colour color|favour favor|favourite favorite|labour labor|honour honor|neighbour neighbor|behaviour behavior|harbour harbor|humour humor|flavour flavor|endeavour endeavor|rumour rumor|
centre center|theatre theater|metre meter|litre liter|fibre fiber|programme program|catalogue catalog|dialogue dialog|analogue analog|cheque check|grey gray|tyre tire|
analyse analyze|catalyse catalyze|paralyse paralyze|
defence defense|offence offense|licence license|pretence pretense|
travelled traveled|travelling traveling|traveller traveler|cancelled canceled|cancelling canceling|modelling modeling|modelled modeled|labelled labeled|labelling labeling|counselling counseling|counsellor counselor|signalled signaled|fulfil fulfill|fulfils fulfills|fulfilment fulfillment|enrol enroll|enrolment enrollment|skilful skillful|instalment installment|jewellery jewelry|
ageing aging|judgement judgment|acknowledgement acknowledgment|manoeuvre maneuver|aluminium aluminum|moustache mustache|sceptical skeptical|artefact artifact|
organise organize|organisation organization|realise realize|recognise recognize|apologise apologize|prioritise prioritize|specialise specialize|summarise summarize|optimise optimize|minimise minimize|maximise maximize|emphasise emphasize|finalise finalize|standardise standardize|criticise criticize|customise customize|utilise utilize|visualise visualize|modernise modernize|digitise digitize|familiarise familiarize|centralise centralize|localise localize|categorise categorize|memorise memorize|mobilise mobilize|authorise authorize|characterise characterize|generalise generalize|harmonise harmonize|
whilst while|learnt learned|spelt spelled|tonne ton|ageing aging`;

const pairs = PAIRS.split('|').map((pair) => pair.trim().split(' ') as [british: string, american: string]);

/** Right in both countries, or not a matter of spelling: left alone in that direction. */
const FINE_IN_BRITISH = new Set([
  'program',
  'dialog',
  'check',
  'tire',
  'meter',
  'license',
  'judgment',
  'acknowledgment',
  'while',
  'learned',
  'spelled',
  'ton',
  'gray',
  'analog',
  'artifact',
  'catalog',
  'skeptical',
]);
const FINE_IN_AMERICAN = new Set([
  'dialogue',
  'theatre',
  'catalogue',
  'grey',
  'learnt',
  'spelt',
  'whilst',
  'judgement',
  'tonne',
  'acknowledgement',
  'analogue',
  'ageing',
]);

const isIze = (american: string): boolean => /iz(?:e|ation)$/u.test(american) && american !== 'size';

/** Both spellings of English are right, but not both in one letter. */
const endings = (word: string): string =>
  word.endsWith('e')
    ? `${word}|${word}s|${word}d|${word.slice(0, -1)}ing|${word}r|${word}rs`
    : `${word}|${word}s|${word}ed|${word}ing|${word}al|${word}ally|${word}ful|${word}able|${word}ite|${word}ites`;

const formsOf = (from: 0 | 1, to: 0 | 1): ReadonlyMap<string, string> =>
  new Map(
    pairs.flatMap((pair) => {
      const wrong = endings(pair[from]).split('|');
      const right = endings(pair[to]).split('|');
      return wrong.map((form, index) => [form, right[index] ?? pair[to]] as const);
    }),
  );

const toBritish = formsOf(1, 0);
const toAmerican = formsOf(0, 1);

const baseOf = (word: string, of: 0 | 1): string => pairs.find((pair) => endings(pair[of]).split('|').includes(word))?.[of] ?? word;

const WORDS = [...new Set([...toBritish.keys(), ...toAmerican.keys()])]
  .filter((word) => !(toBritish.has(word) && toAmerican.has(word)))
  .join('|');

/** The endings of one country in a letter that also has those of the other. */
const HAS_ISE = /\b\p{L}{3,}(?:is(?:e|ed|es|ing|ation|ations))\b/u;
const ISE_ANYWHERE = new Set(toAmerican.keys());

const mixesIse = (text: string): boolean =>
  [...text.toLowerCase().matchAll(/\p{L}+/gu)].some(([word]) => ISE_ANYWHERE.has(word) && HAS_ISE.test(word));

export const dialect: readonly LanguageRule[] = [
  {
    id: 'practise-licence',
    slip: 'dialect',
    pattern: reads(`\\b(?<wrong>practi[cs](?:e|ed|es|ing)|driving licen[cs]e|(?<=\\b(?:a|the|my|your|full|clean|valid) )licen[cs]e)\\b`),
    suggest: (match, wrong, { english }) => {
      const lower = wrong.toLowerCase();
      if (lower.includes('licen')) {
        const right = lower.replace(/licen[cs]e/u, english === 'british' ? 'licence' : 'license');
        return right === lower ? null : [inCaseOf(wrong, right)];
      }
      if (english === 'american') return lower.startsWith('practis') ? [inCaseOf(wrong, lower.replace('practis', 'practic'))] : null;
      const before = match.input.slice(Math.max(0, match.index - 24), match.index);
      const isNounHere =
        /\b(?:the|a|my|your|in|best|good|of|general|some|more|this|that|common|our|for|much|with|medical|legal|into|little|their|any|bad|usual|standard|clinical|teaching) $/iu.test(
          before,
        );
      const isVerbHere =
        /\b(?:to|will|would|can|could|should|must|I|you|we|they|not|and|been|am|are|have|had|has|by|was|also|for|keep|started|still) $/iu.test(
          before,
        );
      if (/^practi[cs]e$/u.test(lower)) {
        if (lower === 'practise' && isNounHere) return [inCaseOf(wrong, 'practice')];
        // "To practice" may be a noun after all: "back to practice", "relevant to practice".
        if (
          lower === 'practice' &&
          /\b(?:to|will|would|can|could|should|must|I|you|we|not) $/iu.test(before) &&
          !/\b(?:back|relevant|return|theory|close|similar|comes|came|related|relating) to $/iu.test(before)
        ) {
          return /^ (?:task|questions?|test|session|interview|manager|run|is|was|has)\b/iu.test(
            match.input.slice(match.index + wrong.length),
          ) && !/\b(?:to|can|I|you|we|could|will|would) $/iu.test(before)
            ? null
            : [inCaseOf(wrong, 'practise')];
        }
        return null;
      }
      return lower.startsWith('practic') && lower !== 'practices' && isVerbHere
        ? [inCaseOf(wrong, lower.replace('practic', 'practis'))]
        : null;
    },
  },
  {
    id: 'training-program',
    slip: 'dialect',
    pattern: reads(
      `\\b(?:training|graduate|apprenticeship|mentoring|development|leadership|loyalty|induction|internship|trainee|exchange|research|degree|study|wellness|volunteer|outreach|management|onboarding|pilot|investment|the|your|new) (?<wrong>programs?)\\b(?! (?:in|written|code|that (?:runs|calculates)))`,
    ),
    suggest: (match, wrong, { english }) => {
      if (english !== 'british' || /^(?:the|your|new) /iu.test(match[0])) return null;
      return [inCaseOf(wrong, wrong.toLowerCase().replace('program', 'programme'))];
    },
  },
  {
    id: 'other-spelling',
    slip: 'dialect',
    pattern: reads(`(?<![\\p{L}'’-])(?<wrong>${WORDS})(?![\\p{L}-])`),
    suggest: (match, wrong, { english }) => {
      const lower = wrong.toLowerCase();
      if (english === 'american') {
        const right = toAmerican.get(lower);
        return right === undefined || FINE_IN_AMERICAN.has(baseOf(lower, 0)) ? null : [inCaseOf(wrong, right)];
      }
      const right = toBritish.get(lower);
      const base = baseOf(lower, 1);
      if (right === undefined || FINE_IN_BRITISH.has(base)) return null;
      // British letters may have -ize throughout; -yze is American.
      return isIze(base) && !mixesIse(match.input) ? null : [inCaseOf(wrong, right)];
    },
  },
];
