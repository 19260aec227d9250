import { message } from '../../messages/message.ts';
import { addMs, laterOf } from '../../time/instant.ts';
import { dayOf, endOfDay, instantOf } from '../../time/zone.ts';
import { DEBRIEF_AT_LEAST_MS, DEBRIEF_DROPPED_AFTER_MS, DEBRIEF_FROM, MINUTES } from '../figures.ts';
import { keyOf } from '../action-key.ts';
import { debriefGuide, shortDebriefGuide } from '../guides/debrief.ts';
import type { Rule } from '../rule.ts';
import { interviewEnded } from '../words.ts';

const disagreement = message('playbook.disagreement.debrief');

/** Going through the interview in the evening of the same day, in a box of time. */
export const debrief: Rule = {
  id: 'debrief',
  kind: 'debrief',
  trigger: 'interview-held',
  advice: [10, 13, 14, 15, 16, 17, 18, 19],
  condition: message('playbook.debrief.condition'),
  rule: message('playbook.debrief.rule'),
  timing: message('playbook.debrief.timing'),
  sources: ['S0', 'S1', 'S2', 'S3', 'S4'],
  disagreement,
  settings: ['writtenAccount'],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: debriefGuide,
  onDone: null,
  applies: () => true,
  propose: ({ facts, settings, held, passed }) => {
    const { writtenAccount } = settings.switches;
    return held.map((interview) => {
      const { id, endAt, round } = interview;
      const { company } = facts.opportunity;
      const day = dayOf(endAt, settings.zone);
      return {
        key: keyOf('debrief', id),
        interviewId: id,
        title: message('playbook.debrief.title', { company, round }),
        detail: message(writtenAccount ? 'playbook.debrief.detail' : 'playbook.debrief.detail-short'),
        move: 'yours',
        earliestAt: endAt,
        idealAt: laterOf(endAt, instantOf(day, DEBRIEF_FROM, settings.zone)),
        latestAt: laterOf(endOfDay(day, settings.zone), addMs(endAt, DEBRIEF_AT_LEAST_MS)),
        precision: 'day',
        minutes: writtenAccount ? MINUTES.debrief : MINUTES.shortDebrief,
        mend: message('playbook.debrief.mend'),
        facts: [interviewEnded(company, interview)],
        guide: writtenAccount ? debriefGuide : shortDebriefGuide,
        settled: writtenAccount
          ? { disagreement, followed: message('playbook.debrief.followed'), level: 'default' }
          : { disagreement, followed: message('playbook.debrief.followed-short'), level: 'person' },
        changes: message('playbook.changes.end'),
        dropped: passed(addMs(endAt, DEBRIEF_DROPPED_AFTER_MS)) ? message('playbook.debrief.dropped') : null,
      };
    });
  },
};
