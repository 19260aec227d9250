import { message } from '../../messages/message.ts';
import type { Interview } from '../../model/interview.ts';
import { addMs, laterOf } from '../../time/instant.ts';
import { dayOf, instantOf } from '../../time/zone.ts';
import { CALL_AT_LEAST_MS, CALL_DROPPED_AFTER_MS, EVENING_FROM, MINUTES, MORNING_CALL_WITHIN_MS } from '../figures.ts';
import { endedInTheEvening, nextWorkingMorning } from '../interview-hours.ts';
import { isTalk } from '../contacts.ts';
import { settledWay, wayOfThanks } from '../routing.ts';
import type { GuidePoint } from '../action.ts';
import { keyOf } from '../action-key.ts';
import { fellShort, forgottenIn, isDateUnknown } from '../from-debriefs.ts';
import { withKnown } from '../guides/known.ts';
import { askRecruiterForDate, recruiterCallAfterRoughGuide, recruiterCallGuide } from '../guides/recruiter-call.ts';
import type { Proposal, Rule } from '../rule.ts';
import { isWithRecruiterOnly, recruiterOf, type Situation } from '../situation.ts';
import { contactAfter, thanksWanted } from '../thanks.ts';
import { interviewEnded, named } from '../words.ts';

/** The point of the call sheet for a question that was forgotten. */
const FORGOTTEN = 'forgotten';

/** Whether the call also carries the thanks: they go through the recruiter, and nobody waits for a morning. */
export const carriesThanks = (situation: Situation, interview: Interview): boolean =>
  thanksWanted(situation) && wayOfThanks(situation).value === 'through-recruiter' && !endedInTheEvening(interview);

const datesOf = ({ settings }: Situation, interview: Interview): Pick<Proposal, 'earliestAt' | 'idealAt' | 'latestAt'> => {
  const { endAt, zone } = interview;
  if (endedInTheEvening(interview)) {
    const morning = nextWorkingMorning(endAt, settings);
    return { earliestAt: morning, idealAt: morning, latestAt: addMs(morning, MORNING_CALL_WITHIN_MS) };
  }
  const evening = instantOf(dayOf(endAt, zone), EVENING_FROM, zone);
  return { earliestAt: endAt, idealAt: endAt, latestAt: laterOf(evening, addMs(endAt, CALL_AT_LEAST_MS)) };
};

/** The call sheet with the person's own words; a question they forgot is only on it where one was, or nobody knows. */
const guideOf = (situation: Situation, interview: Interview): readonly GuidePoint[] => {
  const { facts } = situation;
  const isRough = fellShort(facts, interview);
  const usual = isRough ? recruiterCallAfterRoughGuide : recruiterCallGuide;
  const points = isDateUnknown(situation) ? [...usual, askRecruiterForDate] : usual;
  const forgotten = forgottenIn(facts, [interview]);
  const standing = forgotten?.length === 0 ? points.filter(({ id }) => id !== FORGOTTEN) : points;
  return withKnown(standing, {
    [isRough ? 'balanced' : 'impression']: { words: [facts.debriefs.get(interview.id)?.forRecruiter ?? ''] },
    excitement: { words: [facts.opportunity.excites] },
    [FORGOTTEN]: { words: forgotten ?? [] },
  });
};

/** A call to the recruiter while it is fresh: they speak with the employer next. */
export const recruiterCall: Rule = {
  id: 'recruiter-call',
  kind: 'call',
  trigger: 'interview-held',
  advice: [5, 6, 7, 8, 9, 10],
  condition: message('playbook.recruiter-call.condition'),
  rule: message('playbook.recruiter-call.rule'),
  timing: message('playbook.recruiter-call.timing'),
  sources: ['S0', 'S1', 'S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'recruiter', about: 'feedback' },
  canBeOff: true,
  stands: 'open',
  guide: recruiterCallGuide,
  onDone: null,
  applies: ({ facts }) => facts.opportunity.route.kind === 'recruiter',
  propose: (situation) => {
    const { facts, held, passed } = situation;
    const recruiter = recruiterOf(facts);
    if (recruiter === null) return [];
    const who = named(recruiter.name);
    return held
      .filter((interview) => !isWithRecruiterOnly(facts, interview))
      .map((interview) => {
        const { id, endAt } = interview;
        const withThanks = carriesThanks(situation, interview);
        const evening = endedInTheEvening(interview);
        return {
          key: keyOf('recruiter-call', id),
          interviewId: id,
          personId: recruiter.personId,
          title: message('playbook.recruiter-call.title', who),
          detail: message(withThanks ? 'playbook.recruiter-call.detail-with-thanks' : 'playbook.recruiter-call.detail'),
          move: 'yours',
          ...datesOf(situation, interview),
          precision: 'time',
          minutes: MINUTES.recruiterCall,
          mend: message('playbook.recruiter-call.mend'),
          facts: [
            message('playbook.fact.recruiter-runs-it', who),
            interviewEnded(facts.opportunity.company, interview),
            ...(evening ? [message('playbook.fact.evening')] : []),
          ],
          guide: guideOf(situation, interview),
          settled: withThanks ? settledWay(situation, wayOfThanks(situation)) : null,
          changes: message(withThanks ? 'playbook.changes.recruiter-agrees' : 'playbook.changes.end'),
          doneAt: contactAfter(situation, [interview], (contact) => contact.party === 'recruiter' && isTalk(contact)),
          dropped: passed(addMs(endAt, CALL_DROPPED_AFTER_MS)) ? message('playbook.recruiter-call.dropped') : null,
        };
      });
  },
};
