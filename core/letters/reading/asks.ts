import type { LetterReading } from './letter-reading.ts';
import type { Stretch } from './stretch.ts';

const phrase = (...patterns: readonly string[]): RegExp => new RegExp(`(?<![\\p{L}'-])(?:${patterns.join('|')})(?![\\p{L}-])`, 'iu');

/** What only opens a door: an invitation to get in touch, an offer of more, a courtesy. It asks for nothing. */
const INVITATION = phrase(
  String.raw`(?:get|be|stay|keep) in touch`,
  String.raw`(?:please )?(?:do )?(?:not|n't) hesitate`,
  String.raw`feel free`,
  String.raw`(?:happy|glad|pleased|delighted|available|free|ready) (?:to|for)`,
  String.raw`(?:if|should|whenever|in case) (?:there is |there's |there should be |you |i |that |any(?:thing|body|one)|it |more |further |another |other |something ).{0,80}(?:let me know|just (?:ask|say|write|call)|(?:call|write to|e-?mail|contact|ask|reach|tell|ring) me|drop me)`,
  String.raw`(?:let me know|just (?:ask|say)|(?:call|write to|e-?mail|contact|ask|reach|ring) me|reach out|drop me a (?:line|note)) (?:if|should|whenever|any ?time|in case)(?! (?:there (?:is|are|has been|have been) (?:any )?(?:news|update|decision)|you (?:have (?:made|reached|come|any news|an update|heard)|know|hear|decide)|(?:any )?(?:news|update)|a decision|this is possible|that is possible|it is possible|that would be possible))`,
  String.raw`would you like me to`,
  String.raw`(?:shall|should|may|can|could) i (?:send|bring|help|provide|add|share|prepare|be of|offer)`,
  String.raw`(?:is|are) there any(?:thing)? (?:else |more |further |other )?(?:questions |details |documents |information )?(?:i (?:can|could|may)|you (?:need|would like|want)|that would help|to add|from me)`,
  String.raw`do you need (?:any(?:thing)?|more|further|other)`,
);
const COURTESY = phrase(
  String.raw`please (?:do )?(?:accept|excuse|find|see|note|forgive|be assured|know|bear|keep me in mind|think of me|remember me|pass (?:on )?my (?:thanks|regards|best|thank)|give my|thank|send my (?:thanks|regards|best))`,
  String.raw`(?:give|send|pass(?: on)?) my (?:best |kind |warm )?(?:thanks|regards|wishes|greetings)`,
);

/** A request for information or for action. */
const REQUEST = phrase(
  String.raw`(?:could|can|would|will) you (?:please |kindly |also |possibly |perhaps |still )*(?!like me)\p{L}+`,
  String.raw`(?:please|kindly) (?:do )?(?:let|tell|send|confirm|share|pass|forward|give|advise|update|inform|call|write|reply|respond|answer|check|ask|consider|provide|return|sign|arrange|schedule|move|keep me|put|relay|mention|say|remove|withdraw|take|close|treat|ring|speak|explain|point|make|introduce)`,
  String.raw`let me know (?:when|whether|what|which|how|who|where|by|the|your|about|if)`,
  String.raw`(?:i|we)(?: would|'d)(?: also)?(?: be| have been)? (?:very |most |really |so |truly )?(?:grateful|glad|thankful|obliged|happy|pleased) (?:if you|for (?:any|an?|your|some|a few|one|two|even|the)|to (?:hear|learn|know|have|get|receive))`,
  String.raw`(?:i|we)(?: would|'d) (?:also |very much |really |greatly )*(?:appreciate|value|welcome)`,
  String.raw`(?:i|we)(?: would|'d| should) (?:also |very much |really )*(?:like|love|want|wish) to (?:ask|know|hear|learn|request|propose|suggest|find out|understand)`,
  String.raw`(?:i|we)(?: was| am|'m| were) (?:just |also )?wondering (?:if|whether|when|how|what|about)`,
  String.raw`(?:i|we) (?:just |also )?wonder(?:ed)? (?:if|whether|when|how|what)`,
  String.raw`(?:may|might|could|can) (?:i|we) (?:please |also |perhaps |just )*(?:ask|request|have|know|get|hear|suggest|propose|talk|speak|meet|move)`,
  String.raw`(?:i|we) (?:would )?(?:ask|request|propose|suggest)(?! (?:myself|ourselves))`,
  String.raw`(?:i|we)(?: am|'m| are|'re) (?:writing to ask|asking (?!only)|hoping (?:you|for|to hear|to learn))`,
  String.raw`(?:is|are|was|has|have) there (?:any |been any |been an )?(?:news|update|decision|room|a chance)`,
  String.raw`do you (?:know|have|mind|think)`,
  String.raw`would (?:it|that|this|there|£|\$|€)`,
  String.raw`would you mind`,
);

const isQuestion = (sentence: string): boolean => /\?["'”’)]*\s*$/u.test(sentence);

/** Whether a sentence asks for information or action; an invitation to get in touch asks for nothing. */
const asks = (sentence: string): boolean => {
  if (COURTESY.test(sentence) && !isQuestion(sentence)) return false;
  if (INVITATION.test(sentence) && !/(?:could|can|would) you (?!like me|need|want)/iu.test(sentence)) return false;
  return isQuestion(sentence) || REQUEST.test(sentence);
};

/** A word of thanks for the answer, right behind the question, asks for nothing more. */
const THANKS_FOR_IT = phrase(
  String.raw`(?:grateful|glad|thankful|obliged|happy|pleased) (?:for|if|to)`,
  String.raw`(?:be )?(?:much |greatly |very much )?appreciated?`,
  String.raw`would (?:do|be enough|help)`,
);

/** The sentences of a letter that ask for something. What stands in quotation marks was asked by somebody else. */
export const askingSentences = ({ plain, sentences }: Pick<LetterReading, 'plain' | 'sentences'>): readonly Stretch[] => {
  const said = sentences.map(({ from, to }) => plain.slice(from, to).replace(/\s+/gu, ' '));
  return sentences.filter((_, place) => {
    const words = said[place] ?? '';
    if (!asks(words)) return false;
    return !(asks(said[place - 1] ?? '') && !isQuestion(words) && THANKS_FOR_IT.test(words));
  });
};
