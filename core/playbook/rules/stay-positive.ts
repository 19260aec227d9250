import { message } from '../../messages/message.ts';
import type { Stage } from '../../model/event.ts';
import { addDays } from '../../time/local-day.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { endingsOf } from '../endings.ts';
import { kindly } from '../kindness.ts';
import type { Rule } from '../rule.ts';
import { within } from '../words.ts';
import { stayPositiveGuide } from '../guides/stay-positive.ts';

const rejected: ReadonlySet<Stage> = new Set(['rejected']);

/** A no to this role is no verdict on you: look at what you learned, then lift your head. */
export const stayPositive: Rule = {
  id: 'stay-positive',
  kind: 'kindness',
  trigger: 'closed',
  advice: [12, 32],
  condition: message('playbook.stay-positive.condition'),
  rule: message('playbook.stay-positive.rule'),
  timing: message('playbook.stay-positive.timing'),
  sources: ['S1', 'S3', 'S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'closed',
  guide: stayPositiveGuide,
  onDone: null,
  applies: ({ stage }) => rejected.has(stage),
  propose: (situation) => {
    const { facts, settings, passed } = situation;
    const { id: opportunityId, company } = facts.opportunity;
    return endingsOf(situation, rejected).map(({ id, at, isPresent }) => ({
      key: keyOf('stay-positive', opportunityId, id),
      title: message('playbook.stay-positive.title'),
      detail: message('playbook.stay-positive.detail'),
      ...kindly(at),
      facts: [message('playbook.fact.rejected', { company, at: within(at) })],
      // The day itself and the next.
      wanted: isPresent && !passed(endOfDay(addDays(dayOf(at, settings.zone), 1), settings.zone)),
    }));
  },
};
