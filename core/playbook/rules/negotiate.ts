import { message } from '../../messages/message.ts';
import { keyOf } from '../action-key.ts';
import { MINUTES } from '../figures.ts';
import { offersOf, standingOffer } from '../offer.ts';
import { daysBeforeDeadline, offerFacts } from '../offer-dates.ts';
import type { Rule } from '../rule.ts';
import { recruiterOf } from '../situation.ts';
import { named } from '../words.ts';
import { negotiateGuide } from '../guides/negotiate.ts';

const disagreement = message('playbook.disagreement.leverage');

/** Agree the terms with one person, up front, with figures that are true. */
export const negotiate: Rule = {
  id: 'negotiate',
  kind: 'offer',
  trigger: 'offer-made',
  advice: [33, 34],
  condition: message('playbook.negotiate.condition'),
  rule: message('playbook.negotiate.rule'),
  timing: message('playbook.negotiate.timing'),
  sources: ['S0', 'S3'],
  disagreement,
  settings: [],
  contact: { party: 'employer', about: 'negotiation', to: 'recruiter-if-any' },
  canBeOff: true,
  stands: 'open',
  guide: negotiateGuide,
  onDone: null,
  applies: ({ events }) => standingOffer(events) !== null,
  propose: (situation) => {
    const { facts, settings, contacts, passed } = situation;
    const { id: opportunityId, company } = facts.opportunity;
    const recruiter = recruiterOf(facts);
    return offersOf(situation.events).map((offer) => ({
      key: keyOf('negotiate', opportunityId, offer.id),
      personId: recruiter?.personId ?? null,
      title:
        recruiter === null
          ? message('playbook.negotiate.title', { company })
          : message('playbook.negotiate.title-recruiter', { company, ...named(recruiter.name) }),
      detail: message('playbook.negotiate.detail'),
      move: 'yours',
      earliestAt: offer.madeAt,
      ...daysBeforeDeadline(offer, settings),
      precision: 'day',
      minutes: MINUTES.negotiation,
      mend: message('playbook.negotiate.mend'),
      facts: offerFacts(company, offer),
      settled: { disagreement, followed: message('playbook.negotiate.followed'), level: 'default' },
      changes: message('playbook.changes.offer-deadline'),
      wanted: offer.stands,
      doneAt:
        contacts.find(
          ({ at, medium, direction, about }) => at >= offer.madeAt && medium !== null && direction === 'out' && about === 'negotiation',
        )?.at ?? null,
      dropped: offer.deadlineAt !== null && passed(offer.deadlineAt) ? message('playbook.negotiate.dropped') : null,
    }));
  },
};
