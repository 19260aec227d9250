import { message } from '../../messages/message.ts';
import type { Stage } from '../../model/event.ts';
import type { Settings } from '../../model/settings.ts';
import { addMs, laterOf } from '../../time/instant.ts';
import type { Instant } from '../../time/types.ts';
import { isWorkingDay } from '../../time/working-days.ts';
import { dayOf, instantOf, timeOf } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { endingsOf } from '../endings.ts';
import { CALL_AT_LEAST_MS, EVENING_FROM, EVENING_UNTIL, MINUTES, WITHDRAWAL_DROPPED_AFTER_MS } from '../figures.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import type { Proposal, Rule } from '../rule.ts';
import { recruiterOf, type Situation } from '../situation.ts';
import { named, within } from '../words.ts';
import { tellWithdrawalGuide } from '../guides/tell-withdrawal.ts';

const withdrawn: ReadonlySet<Stage> = new Set(['withdrawn']);

/** At once while people work, else the next morning they do; in either case before that evening. */
const datesOf = (at: Instant, settings: Settings): Pick<Proposal, 'earliestAt' | 'idealAt' | 'latestAt'> => {
  const { zone } = settings;
  const time = timeOf(at, zone);
  const isAtWork = isWorkingDay(dayOf(at, zone), settings) && time >= EVENING_UNTIL && time < EVENING_FROM;
  const idealAt = isAtWork ? at : nextWorkingMorning(at, settings);
  const evening = instantOf(dayOf(idealAt, zone), EVENING_FROM, zone);
  return { earliestAt: at, idealAt, latestAt: laterOf(evening, addMs(idealAt, CALL_AT_LEAST_MS)) };
};

/** Whether telling them that an offer is declined is what this end was noted by: then they know. */
const wasDeclined = ({ facts }: Situation, at: Instant): boolean => {
  const prefix = keyOf('decide-offer', facts.opportunity.id, '');
  return [...facts.marks.values()].some(({ key, state }) => key.startsWith(prefix) && state.kind === 'done' && state.at === at);
};

/** When you no longer want it, say so at once: to the recruiter, or directly where contact is direct. */
export const tellWithdrawal: Rule = {
  id: 'tell-withdrawal',
  kind: 'letter',
  trigger: 'closed',
  advice: [31],
  condition: message('playbook.tell-withdrawal.condition'),
  rule: message('playbook.tell-withdrawal.rule'),
  timing: message('playbook.tell-withdrawal.timing'),
  sources: ['S1'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'withdrawal', to: 'recruiter-if-any' },
  canBeOff: true,
  stands: 'closed',
  guide: tellWithdrawalGuide,
  onDone: null,
  applies: ({ stage }) => withdrawn.has(stage),
  propose: (situation) => {
    const { facts, settings, contacts, passed } = situation;
    const { id: opportunityId, company } = facts.opportunity;
    const recruiter = recruiterOf(facts);
    const untold = endingsOf(situation, withdrawn).filter(({ at }) => !wasDeclined(situation, at));
    return untold.map(({ id, at, after, isPresent }) => ({
      key: keyOf('tell-withdrawal', opportunityId, id),
      personId: recruiter?.personId ?? null,
      title:
        recruiter === null
          ? message('playbook.tell-withdrawal.title', { company })
          : message('playbook.tell-withdrawal.title-recruiter', named(recruiter.name)),
      detail:
        recruiter === null ? message('playbook.tell-withdrawal.detail') : message('playbook.tell-withdrawal.detail-recruiter', { company }),
      move: 'yours',
      ...datesOf(at, settings),
      precision: 'time',
      minutes: MINUTES.withdrawal,
      mend: message('playbook.tell-withdrawal.mend'),
      facts: [
        message('playbook.fact.withdrew', { at: within(at) }),
        ...(recruiter === null ? [] : [message('playbook.fact.recruiter-runs-it', named(recruiter.name))]),
      ],
      changes: message('playbook.changes.withdrawal'),
      wanted: isPresent,
      // They may have been told before it was noted as a stage.
      doneAt:
        contacts.find(
          (contact) =>
            contact.medium !== null &&
            contact.direction === 'out' &&
            contact.about === 'withdrawal' &&
            (after === null || contact.at >= after),
        )?.at ?? null,
      dropped: passed(addMs(at, WITHDRAWAL_DROPPED_AFTER_MS)) ? message('playbook.tell-withdrawal.dropped') : null,
    }));
  },
};
