import { message } from '../../messages/message.ts';
import { unbalanced } from '../../wording/balanced-wording.ts';
import { noFacts, wordingFacts } from '../../wording/offers.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import { bare } from '../reading/names.ts';
import { type Check, checked, type Found, inText, notChecked } from './check.ts';

const factsOf = ({ workspace, letter: { interviewId } }: LetterReading) => {
  const debrief = interviewId === null ? undefined : workspace.debriefs[interviewId];
  const interview = interviewId === null ? undefined : workspace.interviews[interviewId];
  return debrief === undefined || interview === undefined ? noFacts : wordingFacts(debrief, interview);
};

/** To the recruiter: what is hard on oneself, or condemns the whole. */
export const selfDeprecation: Check = (reading) => {
  if (reading.party !== 'recruiter') return notChecked;
  const found = reading.said.flatMap(({ from, to }): Found[] => {
    const text = reading.parts.own.slice(from, to);
    return unbalanced(text, factsOf(reading))
      .filter(({ kind }) => kind === 'self-deprecating' || kind === 'verdict')
      .map((each): Found => {
        const words = text.slice(each.from, each.to).replace(/\s+/gu, ' ');
        const { instead, replaces } = each;
        const at = inText({ from: from + replaces.from, to: from + replaces.to });
        return {
          about: bare(words),
          level: 'warning',
          at: [inText({ from: from + each.from, to: from + each.to })],
          title: message('letterCheck.self-deprecation.title', { words }),
          why: each.why,
          fixes:
            instead === null
              ? []
              : [{ kind: 'replace', label: message('letterCheck.write', { words: instead }), edits: [{ at, by: instead }] }],
        };
      });
  });
  return checked(found, message('letterCheck.self-deprecation.passed'));
};
