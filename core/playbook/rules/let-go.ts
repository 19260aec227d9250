import { message } from '../../messages/message.ts';
import { laterOf } from '../../time/instant.ts';
import { dayOf, instantOf, timeOf } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { EVENING_FROM, EVENING_UNTIL } from '../figures.ts';
import { kindly, seenUntil } from '../kindness.ts';
import type { Proposal, Rule } from '../rule.ts';
import { within } from '../words.ts';
import { letGoGuide } from '../guides/let-go.ts';

/** Once the debrief is done, leave it there and do something you like. */
export const letGo: Rule = {
  id: 'let-go',
  kind: 'kindness',
  trigger: 'interview-held',
  advice: [16, 20],
  condition: message('playbook.let-go.condition'),
  rule: message('playbook.let-go.rule'),
  timing: message('playbook.let-go.timing'),
  sources: ['S1', 'S3', 'S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: letGoGuide,
  onDone: null,
  applies: ({ facts }) => facts.marks.size > 0 || facts.debriefs.size > 0,
  propose: ({ facts, settings, held, passed }) => {
    const { zone } = settings;
    const evenings = new Set<string>();
    return held.flatMap(({ id, endAt }): Proposal[] => {
      const mark = facts.marks.get(keyOf('debrief', id))?.state;
      const finishedAt = mark?.kind === 'done' ? mark.at : (facts.debriefs.get(id)?.closedAt ?? null);
      if (finishedAt === null) return [];
      const doneAt = laterOf(finishedAt, endAt);
      const day = dayOf(doneAt, zone);
      const isNight = timeOf(doneAt, zone) < EVENING_UNTIL;
      const idealAt = isNight ? doneAt : laterOf(doneAt, instantOf(day, EVENING_FROM, zone));
      const isFirst = !evenings.has(day);
      evenings.add(day);
      return [
        {
          key: keyOf('let-go', id),
          interviewId: id,
          title: message('playbook.let-go.title'),
          detail: message('playbook.let-go.detail'),
          ...kindly(doneAt),
          idealAt,
          facts: [message('playbook.fact.debriefed', { at: within(doneAt) })],
          wanted: isFirst && passed(idealAt) && !passed(seenUntil(idealAt, zone)),
        },
      ];
    });
  },
};
