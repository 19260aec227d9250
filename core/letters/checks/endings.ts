import { message } from '../../messages/message.ts';
import { unbalanced } from '../../wording/balanced-wording.ts';
import { matchesIn, wordsAt } from '../reading/letter-reading.ts';
import { bare } from '../reading/names.ts';
import { type Check, checked, type Found, inText } from './check.ts';

/** The decision stands within so many sentences (ours). */
const DECISION_WITHIN = 2;

const DECISION =
  /\b(?:withdraw(?:ing|n)?|withdrew|(?:take|taking|remove|removing) (?:my (?:name|application|candidacy|hat)|myself|me)|step(?:ping|ped)? (?:back|away|out|aside|down)|bow(?:ing)? out|pull(?:ing)? out|opt(?:ing|ed)? out|declin(?:e|ing|ed)|turn(?:ing|ed)? (?:it |this |the offer |your offer )?down|(?:decided|chosen|choosing|going|want|wish|able|plan|like|continue) (?:not|against)|(?:decided|chosen|resolved) (?:to|on|for) (?:accept|take|stay|remain|join|go|another|a different|pursue)|not (?:to )?(?:be )?(?:continu(?:e|ing)|proceed(?:ing)?|go(?:ing)? (?:any )?further|take|taking|pursu(?:e|ing)|accept(?:ing)?|join(?:ing)?|go(?:ing)? (?:on|ahead)|mov(?:e|ing) forward|able to accept)|(?:won't|cannot|can't|will not) (?:be )?(?:continu(?:e|ing)|proceed(?:ing)?|accept(?:ing)?|tak(?:e|ing)|join(?:ing)?|pursu(?:e|ing)|go(?:ing)?)|no longer (?:wish|want|be|in the running|consider|available|able|a candidate|looking|seeking|pursu)|(?:have |'ve |has )?accepted (?:another|a different|a role|an offer|a position|a post|a job|the offer of)|(?:staying|stay|remain) (?:where|with my|in my|at my)|(?:end|close) my (?:application|candidacy)|must say no|say no to|answer(?: to [^.!?\n]{1,80})? (?:is|has to be|must be) (?:a )?no|not (?:the right|for me)|isn't the right|is not the right)\b/iu;

const ARGUMENT =
  /\b(?:because (?:you|your|the (?:pay|salary|offer|process|team|company|role|interview))|(?:your|the) (?:\w+ )?(?:offer|pay|salary|process|package|conditions?|terms|interview|interviewer|communication|management|culture) (?:is|was|were|are|seems?|felt|fell|did not|didn't|does not|took)(?: \w+){0,3} (?:too|low|short|slow|poor|bad|unprofessional|disorganis?z?ed|disappointing|below|not enough|insufficient|rude|unfair|chaotic)|too (?:low|slow|long|little|far below|disorgani[sz]ed|chaotic)|unprofessional|wast(?:e|ed|ing) (?:of )?(?:my|your|our)? ?time|you (?:should|could|ought to|might) have|you never|you (?:did not|didn't|failed|refused|forgot|kept)|if you had|unless you|(?:would|might|could) (?:re-?consider|think again|stay|change my mind)(?: \w+){0,3} if|(?:disappointed|annoyed|frustrated|put off|offended) (?:by|with|that|at|in)|to be (?:honest|frank)|frankly|I (?:must|have to) (?:say|object|disagree)|I disagree|as I (?:told|already said|warned)|(?:better|higher) (?:offer|salary|pay) than (?:yours|you)|cannot (?:match|compete)|not worth)\b/giu;

/** Words by which a job is given up. */
const NOTICE =
  /\b(?:resign(?:s|ed|ing|ation)?|(?:give|giving|hand|handing|serve|serving|submit|submitting) (?:you |in )?(?:my |formal |written )*notice|notice (?:of|that)|(?:terminate|terminating|end|ending) my (?:employment|contract)|leav(?:e|ing) my (?:job|position|post|role))\b/iu;

/** A withdrawal, or a letter of notice, says in its first sentences that it is one. */
export const decision: Check = ({ letter, plain, sentences, parts }) => {
  const isNotice = letter.kind === 'resignation';
  const said = isNotice ? NOTICE : DECISION;
  const first = sentences.slice(0, DECISION_WITHIN);
  const passed = message('letterCheck.decision.passed');
  if (sentences.length === 0 || first.some(({ from, to }) => said.test(plain.slice(from, to))))
    return checked([], sentences.length === 0 ? null : passed);
  const later = sentences.find(({ from, to }) => said.test(plain.slice(from, to)));
  const title = message(
    later !== undefined ? 'letterCheck.decision.late' : isNotice ? 'letterCheck.decision.none-notice' : 'letterCheck.decision.none',
  );
  const isBody = parts.body.from < parts.body.to;
  return checked(isBody ? [{ about: '', level: 'warning', at: later === undefined ? [] : [inText(later)], title }] : [], passed);
};

/** A withdrawal does not argue, and blames nobody; nor does a letter of notice. */
export const argument: Check = (reading) => {
  const blamed = reading.said.flatMap(({ from, to }) =>
    unbalanced(reading.parts.own.slice(from, to)).flatMap((each) =>
      each.kind === 'blame' ? [{ from: from + each.from, to: from + each.to }] : [],
    ),
  );
  const argued = matchesIn(reading, ARGUMENT).filter(({ from, to }) => !blamed.some((each) => each.from < to && from < each.to));
  return checked(
    [...argued, ...blamed].map((stretch): Found => {
      const words = wordsAt(reading, stretch);
      return { about: bare(words), level: 'warning', at: [inText(stretch)], title: message('letterCheck.argument.title', { words }) };
    }),
    message('letterCheck.argument.passed'),
  );
};

const EASY_NO =
  /\b(?:(?:if|where|should|when|though|although|unless)(?: \w+){0,4} (?:not|n't|isn't|cannot|can't|doesn't|don't|won't|prefer not|rather not|unable|too busy|no time|policy)|(?:I|we)(?: would|'d|'ll| will| do)?(?: \w+)? understand|no (?:obligation|pressure|need|answer is|problem)|(?:do|please do|please) ?(?:not|n't) feel (?:obliged|under|pressed)|only if|if (?:you have|there is|time|you can|you could|your|possible|it is possible|that is possible|you are able|you're able|you do have|anything)|(?:should|whenever|when) (?:you|your time|time) (?:have|find|allow)s?|(?:should|if) time (?:allow|permit)|feel free (?:to (?:say|decline|ignore)|not to)|whatever you (?:can|are able|may|feel)|even (?:a|one) (?:line|sentence|word|short|few)|either way|you owe me nothing|perfectly (?:fine|all right|understandable)|not (?:be )?(?:possible|able|allowed|usual)|a (?:simple )?no is|is (?:quite )?fine too|of course(?: also)? (?:fine|understand))\b/iu;

/** Asking for feedback leaves an easy way to say no. */
export const easyNo: Check = ({ plain, sentences }) => {
  const isEasy = sentences.some(({ from, to }) => EASY_NO.test(plain.slice(from, to).replace(/\s+/gu, ' ')));
  const title = message('letterCheck.easy-no.title');
  return checked(isEasy ? [] : [{ about: '', level: 'warning', at: [], title }], message('letterCheck.easy-no.passed'));
};
