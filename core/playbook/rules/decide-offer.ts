import { message } from '../../messages/message.ts';
import { addMs } from '../../time/instant.ts';
import { keyOf } from '../action-key.ts';
import { DECISION_DROPPED_AFTER_MS, MINUTES } from '../figures.ts';
import { offersOf, standingOffer } from '../offer.ts';
import { decisionDays, offerFacts } from '../offer-dates.ts';
import type { Rule } from '../rule.ts';
import { decideOfferGuide } from '../guides/decide-offer.ts';

/** Before you say yes, ask the four questions: the job, the company, the manager, your gut with the facts beside it. */
export const decideOffer: Rule = {
  id: 'decide-offer',
  kind: 'offer',
  trigger: 'offer-made',
  advice: [35],
  condition: message('playbook.decide-offer.condition'),
  rule: message('playbook.decide-offer.rule'),
  timing: message('playbook.decide-offer.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: decideOfferGuide,
  onDone: null,
  applies: ({ events }) => standingOffer(events) !== null,
  propose: (situation) => {
    const { facts, settings, passed } = situation;
    const { id: opportunityId, company } = facts.opportunity;
    return offersOf(situation.events).map((offer) => ({
      key: keyOf('decide-offer', opportunityId, offer.id),
      title: message('playbook.decide-offer.title', { company }),
      detail: message('playbook.decide-offer.detail'),
      move: 'yours',
      earliestAt: offer.madeAt,
      ...decisionDays(offer, settings),
      precision: offer.deadline?.time == null ? 'day' : 'time',
      minutes: MINUTES.decision,
      mend: message('playbook.decide-offer.mend'),
      facts: offerFacts(company, offer),
      // A day they named is their word; without one the pace is ours.
      level: offer.deadline === null ? 'default' : 'employer',
      changes: message('playbook.changes.offer-deadline'),
      wanted: offer.stands,
      dropped:
        offer.deadlineAt !== null && passed(addMs(offer.deadlineAt, DECISION_DROPPED_AFTER_MS))
          ? message('playbook.decide-offer.dropped')
          : null,
    }));
  },
};
