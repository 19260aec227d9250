import { decisionOnOffer } from '../../decision/of-offer.ts';
import { secondLookAfter } from '../../decision/second-look-day.ts';
import { message } from '../../messages/message.ts';
import { laterOf } from '../../time/instant.ts';
import { keyOf } from '../action-key.ts';
import { MINUTES } from '../figures.ts';
import { offersOf, standingOffer } from '../offer.ts';
import { offerFacts } from '../offer-dates.ts';
import type { Rule } from '../rule.ts';
import { within } from '../words.ts';

/** Sleep on it: look at the decision once more the next day, beside what was said the day before. */
export const secondLook: Rule = {
  id: 'second-look',
  kind: 'offer',
  trigger: 'offer-made',
  advice: [35],
  condition: message('playbook.second-look.condition'),
  rule: message('playbook.second-look.rule'),
  timing: message('playbook.second-look.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: [],
  onDone: null,
  applies: ({ facts, events }) => facts.decision?.firstLook != null && standingOffer(events) !== null,
  propose: ({ facts, settings, events, passed }) => {
    const { id: opportunityId, company } = facts.opportunity;
    return offersOf(events).flatMap((offer) => {
      const decision = facts.decision === null ? null : decisionOnOffer(facts.decision, offer);
      const first = decision?.firstLook ?? null;
      if (decision === null || first === null) return [];
      const { deadlineAt } = offer;
      return [
        {
          key: keyOf('second-look', opportunityId, offer.id),
          title: message('playbook.second-look.title', { company }),
          detail: message('playbook.second-look.detail', { lean: first.lean }),
          move: 'yours',
          ...secondLookAfter(first.at, deadlineAt, settings),
          latestAt: deadlineAt === null ? null : laterOf(deadlineAt, first.at),
          precision: offer.deadline?.time == null ? 'day' : 'time',
          minutes: MINUTES.secondLook,
          mend: message('playbook.decide-offer.mend'),
          facts: [message('playbook.fact.first-look', { company, at: within(first.at) }), ...offerFacts(company, offer)],
          changes: message('playbook.changes.second-look'),
          // Whoever has decided has looked.
          wanted: offer.stands && (decision.decided === null || decision.secondLook !== null),
          doneAt: decision.secondLook?.at ?? null,
          dropped: deadlineAt !== null && passed(deadlineAt) ? message('playbook.second-look.dropped') : null,
        },
      ];
    });
  },
};
