import { message } from '../../messages/message.ts';
import type { Stage } from '../../model/event.ts';
import { addMs } from '../../time/instant.ts';
import { keyOf } from '../action-key.ts';
import { isWithThem } from '../contacts.ts';
import { closingDates, endingsOf } from '../endings.ts';
import { CLOSING_DROPPED_AFTER_MS, MINUTES } from '../figures.ts';
import type { Proposal, Rule } from '../rule.ts';
import { interviewersOf, recruiterOf } from '../situation.ts';
import { interviewEnded, named, within } from '../words.ts';
import { askFeedbackGuide } from '../guides/ask-feedback.ts';

const rejected: ReadonlySet<Stage> = new Set(['rejected']);

/** After a rejection, thank them and ask for feedback, once, in one letter that makes a no easy. */
export const askFeedback: Rule = {
  id: 'ask-feedback',
  kind: 'letter',
  trigger: 'closed',
  advice: [11, 32],
  condition: message('playbook.ask-feedback.condition'),
  rule: message('playbook.ask-feedback.rule'),
  timing: message('playbook.ask-feedback.timing'),
  sources: ['S1', 'S3', 'S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'feedback', to: 'recruiter-if-any' },
  canBeOff: true,
  stands: 'closed',
  guide: askFeedbackGuide,
  onDone: null,
  applies: ({ stage, held }) => rejected.has(stage) && held.length > 0,
  propose: (situation) => {
    const { facts, settings, held, contacts, passed } = situation;
    const { id: opportunityId, company } = facts.opportunity;
    const recruiter = recruiterOf(facts);
    return endingsOf(situation, rejected).flatMap(({ id, at, isPresent }): Proposal[] => {
      const interview = held.findLast(({ endAt }) => endAt <= at);
      if (interview === undefined) return [];
      const since = contacts.filter((contact) => contact.at >= at && isWithThem(contact) && contact.about === 'feedback');
      return [
        {
          key: keyOf('ask-feedback', opportunityId, id),
          interviewId: interview.id,
          personId: recruiter === null ? (interviewersOf(facts, interview)[0] ?? null) : recruiter.personId,
          title:
            recruiter === null
              ? message('playbook.ask-feedback.title', { company })
              : message('playbook.ask-feedback.title-recruiter', named(recruiter.name)),
          detail: message(recruiter === null ? 'playbook.ask-feedback.detail' : 'playbook.ask-feedback.detail-recruiter'),
          ...closingDates(at, settings),
          minutes: MINUTES.feedbackRequest,
          mend: message('playbook.ask-feedback.mend'),
          facts: [
            message('playbook.fact.rejected', { company, at: within(at) }),
            interviewEnded(company, interview),
            ...(recruiter === null ? [] : [message('playbook.fact.recruiter-runs-it', named(recruiter.name))]),
          ],
          changes: message('playbook.changes.feedback'),
          wanted: isPresent && !since.some(({ direction }) => direction === 'in'),
          doneAt: since.find(({ direction, medium }) => direction === 'out' && medium !== null)?.at ?? null,
          dropped: passed(addMs(at, CLOSING_DROPPED_AFTER_MS)) ? message('playbook.ask-feedback.dropped') : null,
        },
      ];
    });
  },
};
