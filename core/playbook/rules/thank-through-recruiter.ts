import { message } from '../../messages/message.ts';
import { MINUTES } from '../figures.ts';
import { settledWay, wayDisagreement, wayOfThanks } from '../routing.ts';
import { topicsOf } from '../from-debriefs.ts';
import { withKnown } from '../guides/known.ts';
import { keyOf } from '../action-key.ts';
import { thankThroughRecruiterGuide } from '../guides/thank-through-recruiter.ts';
import type { Rule } from '../rule.ts';
import { interviewersOf, isWithRecruiterOnly, recruiterOf } from '../situation.ts';
import { contactAfter, deadlineFact, thanksDates, thanksWanted } from '../thanks.ts';
import { interviewEnded, named } from '../words.ts';
import { carriesThanks } from './recruiter-call.ts';

/** Thanks that the recruiter passes on, as a message of their own where the call does not carry them. */
export const thankThroughRecruiter: Rule = {
  id: 'thank-through-recruiter',
  kind: 'letter',
  trigger: 'interview-held',
  advice: [4, 22],
  condition: message('playbook.thank-through-recruiter.condition'),
  rule: message('playbook.thank-through-recruiter.rule'),
  timing: message('playbook.thank-through-recruiter.timing'),
  sources: ['S0', 'S1', 'S4'],
  disagreement: wayDisagreement,
  settings: ['thankThroughRecruiter'],
  contact: { party: 'recruiter', about: 'thanks' },
  canBeOff: true,
  stands: 'open',
  guide: thankThroughRecruiterGuide,
  onDone: null,
  applies: (situation) => thanksWanted(situation) && wayOfThanks(situation).value === 'through-recruiter',
  propose: (situation) => {
    const { facts, held } = situation;
    const recruiter = recruiterOf(facts);
    if (recruiter === null) return [];
    const who = named(recruiter.name);
    return held
      .filter((interview) => !isWithRecruiterOnly(facts, interview))
      .map((interview) => {
        const names = interviewersOf(facts, interview).map((id) => facts.people[id]?.name ?? '');
        const callSkipped = facts.marks.get(keyOf('recruiter-call', interview.id))?.state.kind === 'skipped';
        return {
          key: keyOf('thank-through-recruiter', interview.id),
          interviewId: interview.id,
          personId: recruiter.personId,
          title: message('playbook.thank-through-recruiter.title', who),
          detail: message('playbook.thank-through-recruiter.detail', { known: names.length === 0 ? 'no' : 'yes', interviewers: names }),
          ...thanksDates(situation, interview),
          minutes: MINUTES.relayedThanks,
          facts: [
            message('playbook.fact.recruiter-runs-it', who),
            interviewEnded(facts.opportunity.company, interview),
            deadlineFact(interview),
          ],
          guide: withKnown(thankThroughRecruiterGuide, { words: { words: topicsOf(facts, [interview]) } }),
          settled: settledWay(situation, wayOfThanks(situation)),
          changes: message('playbook.changes.recruiter-agrees'),
          wanted: callSkipped || !carriesThanks(situation, interview),
          doneAt: contactAfter(situation, [interview], ({ direction, party, about }) => {
            return direction === 'out' && party === 'recruiter' && about === 'thanks';
          }),
        };
      });
  },
};
