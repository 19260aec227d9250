import { type Message, message } from '../../messages/message.ts';
import { speaksOf } from '../reading/overlap.ts';
import { formsOf, nameTokens, standsAt } from '../reading/company-names.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import { type Check, checked, type Found } from './check.ts';
import { topicsAround, wordsOf } from './topic.ts';

const MAY_CALL =
  /\b(?:may|might|could|will|would|is (?:likely|going) to|are (?:likely|going) to|can|plans? to|wants? to|intends? to|should)(?: (?:well|soon|also|now|then|perhaps|possibly|both|be))* (?:call|ring|phone|contact|e-?mail|write|reach|get in touch|be in touch|in touch|approach|ask (?:you|for)|come back to you|speak (?:to|with) you|take up|be (?:calling|contacting|writing|ringing|reaching|getting)|calling|contacting|writing|getting)|\b(?:there )?(?:may|might|could|will) be (?:an?|another) (?:call|e-?mail|message|letter)|\b(?:call|e-?mail|message|request|question) from\b|\bexpect (?:a|to hear)\b|\b(?:hear from)\b/iu;
const DOES =
  /\b(?:(?:which|who|that|they|it|company|firm|charity|team|business)(?: \w+ly| also)? (?:makes?|builds?|runs?|sells?|suppl(?:y|ies)|provides?|offers?|helps?|develops?|operates?|delivers?|designs?|manages?|produces?|advises?|buys?|moves?|ships?|trades?|publish(?:es)?|insures?|lends?|teach(?:es)?|treats?|does|do|owns?|works? (?:in|on|with)|looks? after|speciali[sz]es?|handles?|leads?|organi[sz]es?|serves?|connects?|generates?|maintains?|plans?|keeps?)|\b(?:is|are|,|–|—) ?an? (?:\p{L}[\p{L}-]* ){0,6}(?:company|firm|charity|agency|start-?up|maker|manufacturer|provider|supplier|bank|insurer|retailer|consultancy|publisher|school|university|hospital|council|organi[sz]ation|business|studio|shop|chain|network|operator|carrier|builder|developer|practice|trust|foundation|broker|platform|producer|distributor|dealer))\b/iu;
const DISCUSSED =
  /\b(?:(?:we|they|she|he|I)(?: also| mostly| mainly| then)? (?:talked|spoke|discussed|covered|went (?:through|over|into)|asked|focused|focussed|touched|dwelt|explored|looked at|told)|(?:asked|talked|spoke|questions?|conversation|interview|talk|discussion|it)(?: me| mostly| mainly| was| were| turned| centred| centered| went| touched)* (?:about|on|around|round|over|of)|(?:topics?|subjects?|themes?) (?:were|was|included)|came up|was discussed|were discussed)\b/iu;

const saysWho = ({ plain, sentences }: LetterReading): boolean =>
  sentences.some(({ from, to }) => MAY_CALL.test(plain.slice(from, to).replace(/\s+/gu, ' ')));

const saysWhatTheyDo = (reading: LetterReading): boolean => {
  const { plain, sentences, opportunity } = reading;
  const business = opportunity?.business ?? '';
  if (business !== '' && speaksOf(wordsOf(reading), business)) return true;
  const forms = opportunity === null ? [] : formsOf(opportunity.company, opportunity.id);
  return sentences.some(({ from, to }, index) => {
    const sentence = plain.slice(from, to);
    if (!DOES.test(sentence)) return false;
    // It is said of the company: in the sentence that names it, or in the next one.
    const near = plain.slice(sentences[Math.max(0, index - 1)]?.from ?? from, to);
    const tokens = nameTokens(near);
    return forms.length === 0 || tokens.some((_, place) => forms.some((form) => standsAt(near, tokens, place, form)));
  });
};

const saysWhatWasDiscussed = (reading: LetterReading): boolean => {
  const { plain, said } = reading;
  const words = wordsOf(reading);
  return (
    topicsAround(reading).some((topic) => speaksOf(words, topic)) || said.some(({ from, to }) => DISCUSSED.test(plain.slice(from, to)))
  );
};

/** A reference learns who may call, what the company does and what was discussed. */
export const headsUp: Check = (reading) => {
  const missing: readonly (readonly [string, Message, boolean])[] = [
    ['who', message('letterCheck.heads-up.who'), saysWho(reading)],
    ['business', message('letterCheck.heads-up.business'), saysWhatTheyDo(reading)],
    ['discussed', message('letterCheck.heads-up.discussed'), saysWhatWasDiscussed(reading)],
  ];
  return checked(
    missing.flatMap(([about, title, isSaid]): Found[] => (isSaid ? [] : [{ about, level: 'warning', at: [], title }])),
    message('letterCheck.heads-up.passed'),
  );
};
