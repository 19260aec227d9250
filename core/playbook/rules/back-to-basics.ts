import { message } from '../../messages/message.ts';
import { addDays } from '../../time/local-day.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { BASICS_AFTER_DAYS, BASICS_FOR_DAYS, MINUTES } from '../figures.ts';
import { fellShort } from '../from-debriefs.ts';
import { morningOf } from '../interview-hours.ts';
import type { Rule } from '../rule.ts';
import { interviewEnded } from '../words.ts';
import { backToBasicsGuide } from '../guides/back-to-basics.ts';

/** When it fell well short, go back to the basics before the next one. */
export const backToBasics: Rule = {
  id: 'back-to-basics',
  kind: 'prepare',
  trigger: 'interview-held',
  advice: [21],
  condition: message('playbook.back-to-basics.condition'),
  rule: message('playbook.back-to-basics.rule'),
  timing: message('playbook.back-to-basics.timing'),
  sources: ['S1'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'always',
  guide: backToBasicsGuide,
  onDone: null,
  applies: ({ facts, held }) => held.some((interview) => fellShort(facts, interview)),
  propose: ({ facts, settings, held, passed }) => {
    const interview = held.find((each) => fellShort(facts, each));
    if (interview === undefined) return [];
    const { id: opportunityId, company } = facts.opportunity;
    const day = dayOf(interview.endAt, settings.zone);
    return [
      {
        key: keyOf('back-to-basics', opportunityId),
        interviewId: interview.id,
        title: message('playbook.back-to-basics.title'),
        detail: message('playbook.back-to-basics.detail'),
        move: 'yours',
        earliestAt: interview.endAt,
        idealAt: morningOf(addDays(day, BASICS_AFTER_DAYS), settings),
        latestAt: null,
        precision: 'day',
        minutes: MINUTES.basics,
        mend: null,
        facts: [
          interviewEnded(company, interview),
          message(interview.feeling === 'rough' ? 'playbook.fact.felt-rough' : 'playbook.fact.fell-short'),
        ],
        changes: message('playbook.changes.feeling'),
        wanted: !passed(endOfDay(addDays(day, BASICS_FOR_DAYS), settings.zone)),
      },
    ];
  },
};
