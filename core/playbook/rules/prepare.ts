import { askedAgain } from '../../gaps/doubts.ts';
import { message } from '../../messages/message.ts';
import type { Interview } from '../../model/interview.ts';
import { laterOf } from '../../time/instant.ts';
import { addDays, daysBetween } from '../../time/local-day.ts';
import type { Instant } from '../../time/types.ts';
import { previousWorkingDay } from '../../time/working-days.ts';
import { dayOf } from '../../time/zone.ts';
import type { GuidePoint } from '../action.ts';
import { keyOf } from '../action-key.ts';
import { MINUTES, PREPARE_WITHIN_DAYS } from '../figures.ts';
import { forgottenIn } from '../from-debriefs.ts';
import { withKnown } from '../guides/known.ts';
import { morningOf } from '../interview-hours.ts';
import { prepareFurtherGuide, prepareGuide } from '../guides/prepare.ts';
import type { Proposal, Rule } from '../rule.ts';
import { isSettled, type Situation } from '../situation.ts';
import { within } from '../words.ts';

/** From this round on there are more people, another format, and what the rounds before showed. */
const FURTHER_FROM_ROUND = 2;

const furtherGuide = [...prepareGuide, ...prepareFurtherGuide];

/** The morning of the working day before, or of the day before where the days off are many. */
const idealOf = ({ settings }: Situation, { startAt, loggedAt }: Interview): Instant => {
  const day = dayOf(startAt, settings.zone);
  const workingDay = previousWorkingDay(day, settings);
  const on = daysBetween(workingDay, day) <= PREPARE_WITHIN_DAYS ? workingDay : addDays(day, -1);
  return laterOf(morningOf(on, settings), loggedAt);
};

/** What they asked again here, and what the person forgot to ask them. */
const guideOf = ({ facts, held }: Situation, { round }: Interview): readonly GuidePoint[] => {
  const usual = round < FURTHER_FROM_ROUND ? prepareGuide : furtherGuide;
  if (facts.debriefs.size === 0) return usual;
  return withKnown(usual, {
    doubts: { words: askedAgain(held, facts.debriefs).map(({ name }) => name) },
    questions: { words: forgottenIn(facts, held) ?? [] },
  });
};

const propose = (situation: Situation, interview: Interview, wanted: boolean): Proposal => {
  const { company } = situation.facts.opportunity;
  const { id, round, startAt } = interview;
  const idealAt = idealOf(situation, interview);
  return {
    key: keyOf('prepare', id),
    interviewId: id,
    title: message('playbook.prepare.title', { company, round }),
    // Gaps show at any company: those of all opportunities are laid over it across them.
    detail: message('playbook.prepare.detail', { gaps: 0, first: '' }),
    move: 'yours',
    earliestAt: idealAt,
    idealAt,
    latestAt: laterOf(idealAt, startAt),
    precision: 'day',
    minutes: MINUTES.prepare,
    mend: null,
    guide: guideOf(situation, interview),
    facts: [message('playbook.fact.interview-starts', { company, round, start: within(startAt) })],
    changes: message('playbook.changes.start'),
    wanted,
  };
};

/** Prepare with what your debriefs left open, and know who you are going to meet. */
export const prepare: Rule = {
  id: 'prepare',
  kind: 'prepare',
  trigger: 'interview-planned',
  advice: [13, 35, 36, 37],
  condition: message('playbook.prepare.condition'),
  rule: message('playbook.prepare.rule'),
  timing: message('playbook.prepare.timing'),
  sources: ['S0', 'S1', 'S4'],
  disagreement: null,
  settings: [],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: prepareGuide,
  onDone: null,
  applies: ({ upcoming }) => upcoming.length > 0,
  propose: (situation) => {
    const { facts, held, upcoming, passed } = situation;
    return [...held, ...upcoming].flatMap((interview) => {
      const { id, startAt, loggedAt } = interview;
      const wanted = loggedAt < startAt && !passed(startAt);
      return wanted || isSettled(facts.marks.get(keyOf('prepare', id))) ? [propose(situation, interview, wanted)] : [];
    });
  },
};
