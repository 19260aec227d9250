import { message } from '../../messages/message.ts';
import type { Stage } from '../../model/event.ts';
import { addMs, laterOf } from '../../time/instant.ts';
import { startOfDay } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { endingsOf } from '../endings.ts';
import { LAST_STEPS_DROPPED_AFTER_MS, MINUTES } from '../figures.ts';
import { firstDayOf } from '../first-day.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import type { Rule } from '../rule.ts';
import { within } from '../words.ts';
import { lastStepsGuide } from '../guides/last-steps.ts';

const won: ReadonlySet<Stage> = new Set(['accepted', 'signed']);

/** Finish well: the contract, the notice, the handover, the first day. */
export const lastSteps: Rule = {
  id: 'last-steps',
  kind: 'other',
  trigger: 'closed',
  advice: [38],
  condition: message('playbook.last-steps.condition'),
  rule: message('playbook.last-steps.rule'),
  timing: message('playbook.last-steps.timing'),
  sources: ['S1', 'S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'closed',
  guide: lastStepsGuide,
  onDone: null,
  applies: ({ stage }) => won.has(stage),
  propose: (situation) => {
    const { facts, settings, passed } = situation;
    const { id: opportunityId, company } = facts.opportunity;
    const firstDay = firstDayOf(situation);
    const startsAt = firstDay === null ? null : startOfDay(firstDay.on, firstDay.zone);
    return endingsOf(situation, won).map(({ id, at, stage, isPresent }) => {
      const morning = nextWorkingMorning(at, settings);
      // A first day that was agreed for tomorrow leaves no morning to wait for; one that has passed no day before it.
      const lastAt = startsAt === null || startsAt <= at ? null : addMs(startsAt, -1);
      return {
        key: keyOf('last-steps', opportunityId, id),
        title: message('playbook.last-steps.title', { company }),
        detail:
          firstDay === null
            ? message('playbook.last-steps.detail')
            : message('playbook.last-steps.detail-start', { day: { on: firstDay.on, as: 'day' } }),
        move: 'yours',
        earliestAt: at,
        idealAt: lastAt !== null && lastAt < morning ? at : morning,
        latestAt: lastAt,
        precision: 'day',
        minutes: MINUTES.lastSteps,
        mend: message('playbook.last-steps.mend'),
        facts: [
          message(stage === 'signed' ? 'playbook.fact.signed' : 'playbook.fact.accepted', { company, at: within(at) }),
          ...(firstDay === null ? [] : [message('playbook.fact.first-day', { day: { on: firstDay.on, as: 'day' } })]),
        ],
        changes: message('playbook.changes.first-day'),
        wanted: isPresent,
        dropped:
          startsAt !== null && passed(addMs(laterOf(at, startsAt), LAST_STEPS_DROPPED_AFTER_MS))
            ? message('playbook.last-steps.dropped')
            : null,
      };
    });
  },
};
