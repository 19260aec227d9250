import { message } from '../../messages/message.ts';
import { laterOf } from '../../time/instant.ts';
import { endOfDay, instantOf, startOfDay } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import type { Rule } from '../rule.ts';
import { standingDate } from '../stated-date.ts';
import { within } from '../words.ts';

/** The day they named, in sight until it is over. */
export const decisionDay: Rule = {
  id: 'decision-day',
  kind: 'decision-date',
  trigger: 'date-stated',
  advice: [1],
  condition: message('playbook.decision-day.condition'),
  rule: message('playbook.decision-day.rule'),
  timing: message('playbook.decision-day.timing'),
  sources: ['S2'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: false,
  stands: 'open',
  guide: [],
  onDone: null,
  applies: ({ stage }) => stage !== 'offer',
  propose: (situation) => {
    const { facts, settings, passed } = situation;
    const statement = standingDate(situation);
    if (statement === null || passed(endOfDay(statement.on, statement.zone))) return [];
    const { opportunity } = facts;
    const { on, zone, by } = statement;
    const day = { on, as: 'sentence' } as const;
    return [
      {
        key: keyOf('decision-day', opportunity.id, on),
        ...(statement.interviewId === null ? {} : { interviewId: statement.interviewId }),
        title: message('playbook.decision-day.title', { company: opportunity.company }),
        detail: message('playbook.decision-day.detail', { by }),
        move: 'theirs',
        earliestAt: laterOf(startOfDay(on, zone), statement.at),
        idealAt: laterOf(instantOf(on, settings.morningTime, zone), statement.at),
        latestAt: null,
        precision: 'day',
        minutes: 0,
        mend: null,
        facts: [message('playbook.fact.date-stated', { by, day, said: within(statement.at) })],
        level: by,
        changes: message('playbook.changes.date'),
      },
    ];
  },
};
