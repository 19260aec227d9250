import { message } from '../../messages/message.ts';
import { keyOf } from '../action-key.ts';
import type { Rule } from '../rule.ts';
import { within } from '../words.ts';

/** A planned round, fixed in the thread of time. Whatever follows from it comes after its end. */
export const interviewDay: Rule = {
  id: 'interview-day',
  kind: 'interview',
  trigger: 'interview-planned',
  advice: [2, 29],
  condition: message('playbook.interview-day.condition'),
  rule: message('playbook.interview-day.rule'),
  timing: message('playbook.interview-day.timing'),
  sources: ['S1', 'S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: false,
  stands: 'open',
  guide: [],
  onDone: null,
  applies: () => true,
  propose: ({ facts, upcoming }) =>
    upcoming.map(({ id, round, startAt, interviewerIds }) => {
      const { company } = facts.opportunity;
      const names = [...new Set(interviewerIds)].flatMap((personId) => facts.people[personId]?.name ?? []);
      return {
        key: keyOf('interview-day', id),
        interviewId: id,
        title: message('playbook.interview-day.title', { company, round }),
        detail: names.length === 0 ? null : message('playbook.interview-day.detail', { interviewers: names }),
        move: 'fixed',
        earliestAt: startAt,
        idealAt: startAt,
        latestAt: null,
        precision: 'time',
        minutes: 0,
        mend: null,
        facts: [message('playbook.fact.interview-starts', { company, round, start: within(startAt) })],
        changes: message('playbook.changes.start'),
      };
    }),
};
