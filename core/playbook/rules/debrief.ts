import { isBegun } from '../../debrief/is-begun.ts';
import { type Message, message } from '../../messages/message.ts';
import type { Debrief } from '../../model/debrief.ts';
import type { Interview } from '../../model/interview.ts';
import { addMs, laterOf, MINUTE_MS } from '../../time/instant.ts';
import { dayOf, endOfDay, instantOf } from '../../time/zone.ts';
import type { Instant } from '../../time/types.ts';
import type { GuidePoint, OwnReminders } from '../action.ts';
import { DEBRIEF_AT_LEAST_MS, DEBRIEF_DROPPED_AFTER_MS, DEBRIEF_FROM, MINUTES } from '../figures.ts';
import { keyOf } from '../action-key.ts';
import { areNextStepsUnknown } from '../from-debriefs.ts';
import { type Known, withKnown } from '../guides/known.ts';
import { debriefGuide, nextSteps, shortDebriefGuide } from '../guides/debrief.ts';
import type { Proposal, Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { interviewEnded } from '../words.ts';

const disagreement = message('playbook.disagreement.debrief');

const promptDetail = message('playbook.debrief.prompt-detail');

/** No reminder at all: whoever began it knows that it is there. */
const inPeace: OwnReminders = { prompt: null, laterAt: null };

/** What is left of its box of time, in whole minutes; 0 once it is spent. */
const minutesLeft = ({ minutes, spentMs }: Debrief): number => Math.max(0, Math.ceil(minutes - spentMs / MINUTE_MS));

/** The box of time of a debrief that was not begun. */
const minutesOf = ({ settings }: Situation): number =>
  settings.switches.writtenAccount ? settings.debriefMinutes : Math.min(MINUTES.shortDebrief, settings.debriefMinutes);

const detailOf = (situation: Situation, debrief: Debrief | null): Message => {
  if (debrief !== null) return message('playbook.debrief.detail-begun', { minutes: minutesLeft(debrief) });
  const minutes = minutesOf(situation);
  return situation.settings.switches.writtenAccount
    ? message('playbook.debrief.detail', { minutes })
    : message('playbook.debrief.detail-short', { minutes });
};

/** Whoever logged it after its end was asked in the log. */
const remindersOf = ({ facts }: Situation, { endAt, loggedAt }: Interview, laterAt: Instant): OwnReminders => {
  if (loggedAt >= endAt) return { prompt: null, laterAt };
  const { company } = facts.opportunity;
  return {
    prompt: { at: endAt, title: message('playbook.debrief.prompt', { company }), detail: promptDetail },
    laterAt,
  };
};

const isSaid = (...texts: readonly string[]): boolean => texts.some((text) => text.trim() !== '');

/** The points that what was written has seen to, by their ids. */
const seenTo = (debrief: Debrief): Readonly<Record<string, Known>> => {
  const { well, better, readier, bestId, improvableId, questions, ownQuestions } = debrief;
  const { expectation, expectationWhy, reactions, feelings, fit, growth, goals, signs, account, spentMs } = debrief;
  return {
    timer: { isDone: spentMs > 0 },
    account: { isDone: account.length > 0 },
    'five-questions': { isDone: isSaid(well) && isSaid(better) && isSaid(readier) && bestId !== null && improvableId !== null },
    'question-log': { isDone: questions.length > 0 },
    expectation: { isDone: expectation !== null || isSaid(expectationWhy) },
    reactions: { isDone: isSaid(reactions, feelings) && ownQuestions.length > 0 },
    fit: { isDone: [fit, growth, goals].every(({ answer, why }) => answer !== null || isSaid(why)) },
    signs: { isDone: signs.length > 0 },
  };
};

const usualGuide = ({ settings }: Situation): readonly GuidePoint[] =>
  settings.switches.writtenAccount ? debriefGuide : shortDebriefGuide;

/** The guide, with what was written already seen to, and what to ask once more where nobody said it. */
const guideOf = (situation: Situation, kept: Debrief | undefined): readonly GuidePoint[] => {
  const usual = usualGuide(situation);
  const points = areNextStepsUnknown(situation) ? [...usual, nextSteps] : usual;
  return kept === undefined ? points : withKnown(points, seenTo(kept));
};

const propose = (situation: Situation, interview: Interview): Proposal => {
  const { facts, settings, passed } = situation;
  const { id, endAt, round } = interview;
  const { writtenAccount } = settings.switches;
  const { company } = facts.opportunity;
  const kept = facts.debriefs.get(id);
  const begun = kept !== undefined && isBegun(kept) ? kept : null;
  const day = dayOf(endAt, settings.zone);
  const idealAt = laterOf(endAt, instantOf(day, DEBRIEF_FROM, settings.zone));
  const isOver = passed(addMs(endAt, DEBRIEF_DROPPED_AFTER_MS));
  return {
    key: keyOf('debrief', id),
    interviewId: id,
    title: message('playbook.debrief.title', { company, round }),
    detail: detailOf(situation, begun),
    move: 'yours',
    earliestAt: endAt,
    idealAt,
    latestAt: laterOf(endOfDay(day, settings.zone), addMs(endAt, DEBRIEF_AT_LEAST_MS)),
    precision: 'day',
    minutes: begun === null ? minutesOf(situation) : Math.max(1, minutesLeft(begun)),
    mend: message('playbook.debrief.mend'),
    facts: [interviewEnded(company, interview)],
    guide: isOver ? usualGuide(situation) : guideOf(situation, kept),
    settled: writtenAccount
      ? { disagreement, followed: message('playbook.debrief.followed'), level: 'default' }
      : { disagreement, followed: message('playbook.debrief.followed-short'), level: 'person' },
    changes: message('playbook.changes.end'),
    ownReminders: begun === null ? remindersOf(situation, interview, idealAt) : inPeace,
    isBegun: begun !== null,
    // What was written counts, closed or left as it was.
    doneAt: kept?.closedAt ?? (isOver ? (begun?.changedAt ?? null) : null),
    dropped: isOver ? message('playbook.debrief.dropped') : null,
  };
};

/** Going through the interview in the evening of the same day, in a box of time; begun with a word as it ends. */
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
  settings: ['debriefMinutes', 'writtenAccount'],
  contact: null,
  canBeOff: true,
  stands: 'open',
  guide: debriefGuide,
  onDone: null,
  applies: () => true,
  propose: (situation) => situation.held.map((interview) => propose(situation, interview)),
};
