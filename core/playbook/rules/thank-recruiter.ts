import { message } from '../../messages/message.ts';
import type { Stage } from '../../model/event.ts';
import { addMs } from '../../time/instant.ts';
import { keyOf } from '../action-key.ts';
import { closingDates, endingsOf } from '../endings.ts';
import { CLOSING_DROPPED_AFTER_MS, MINUTES } from '../figures.ts';
import type { Rule } from '../rule.ts';
import { recruiterOf } from '../situation.ts';
import { named, within } from '../words.ts';
import { thankRecruiterGuide } from '../guides/thank-recruiter.ts';

const signed: ReadonlySet<Stage> = new Set(['signed']);
const withdrawn: ReadonlySet<Stage> = new Set(['withdrawn']);

/** Keep the recruiter: thank them when it ends, and stay in touch. */
export const thankRecruiter: Rule = {
  id: 'thank-recruiter',
  kind: 'letter',
  trigger: 'closed',
  advice: [11, 38],
  condition: message('playbook.thank-recruiter.condition'),
  rule: message('playbook.thank-recruiter.rule'),
  timing: message('playbook.thank-recruiter.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'recruiter', about: 'thanks' },
  canBeOff: true,
  stands: 'closed',
  guide: thankRecruiterGuide,
  onDone: null,
  applies: ({ stage, facts }) => facts.opportunity.route.kind === 'recruiter' && (signed.has(stage) || withdrawn.has(stage)),
  propose: (situation) => {
    const { facts, settings, contacts, passed } = situation;
    const recruiter = recruiterOf(facts);
    if (recruiter === null) return [];
    const who = named(recruiter.name);
    const endings = [...endingsOf(situation, signed), ...endingsOf(situation, withdrawn)];
    return endings.map(({ id, at, stage, isPresent }) => ({
      key: keyOf('thank-recruiter', facts.opportunity.id, id),
      personId: recruiter.personId,
      title: message('playbook.thank-recruiter.title', who),
      detail: message(stage === 'signed' ? 'playbook.thank-recruiter.detail-signed' : 'playbook.thank-recruiter.detail-withdrawn'),
      ...closingDates(at, settings),
      minutes: MINUTES.recruiterThanks,
      mend: message('playbook.thank-recruiter.mend'),
      facts: [
        message('playbook.fact.recruiter-runs-it', who),
        message(stage === 'signed' ? 'playbook.fact.signed' : 'playbook.fact.withdrew', {
          company: facts.opportunity.company,
          at: within(at),
        }),
      ],
      changes: message('playbook.changes.recruiter-thanked'),
      wanted: isPresent,
      doneAt:
        contacts.find(
          (contact) =>
            contact.at >= at &&
            contact.medium !== null &&
            contact.direction === 'out' &&
            contact.party === 'recruiter' &&
            contact.about === 'thanks',
        )?.at ?? null,
      dropped: passed(addMs(at, CLOSING_DROPPED_AFTER_MS)) ? message('playbook.thank-recruiter.dropped') : null,
    }));
  },
};
