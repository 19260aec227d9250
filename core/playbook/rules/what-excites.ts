import { message } from '../../messages/message.ts';
import type { Feeling } from '../../model/interview.ts';
import { addDays } from '../../time/local-day.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { EXCITES_AFTER_DAYS, EXCITES_FOR_DAYS, MINUTES } from '../figures.ts';
import { morningOf } from '../interview-hours.ts';
import type { Rule } from '../rule.ts';
import { interviewEnded } from '../words.ts';
import { whatExcitesGuide } from '../guides/what-excites.ts';

const fitting: ReadonlySet<Feeling | null> = new Set<Feeling | null>(['good', 'wonderful']);

/** Write down what excites you about it; it steers the search for more like it. */
export const whatExcites: Rule = {
  id: 'what-excites',
  kind: 'search',
  trigger: 'interview-held',
  advice: [29],
  condition: message('playbook.what-excites.condition'),
  rule: message('playbook.what-excites.rule'),
  timing: message('playbook.what-excites.timing'),
  sources: ['S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: whatExcitesGuide,
  onDone: null,
  applies: ({ held }) => held.some(({ feeling }) => fitting.has(feeling)),
  propose: ({ facts, settings, held, passed }) => {
    const interview = held.find(({ feeling }) => fitting.has(feeling));
    if (interview === undefined) return [];
    const { id: opportunityId, company } = facts.opportunity;
    const day = dayOf(interview.endAt, settings.zone);
    return [
      {
        key: keyOf('what-excites', opportunityId),
        interviewId: interview.id,
        title: message('playbook.what-excites.title', { company }),
        detail: message('playbook.what-excites.detail'),
        move: 'yours',
        earliestAt: interview.endAt,
        idealAt: morningOf(addDays(day, EXCITES_AFTER_DAYS), settings),
        latestAt: null,
        precision: 'day',
        minutes: MINUTES.excites,
        mend: null,
        facts: [interviewEnded(company, interview), message('playbook.fact.felt-good', { feeling: interview.feeling ?? '' })],
        changes: message('playbook.changes.feeling'),
        wanted: !passed(endOfDay(addDays(day, EXCITES_FOR_DAYS), settings.zone)) && facts.opportunity.excites.trim() === '',
      },
    ];
  },
};
