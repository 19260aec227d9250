import { isBegun } from '../../debrief/is-begun.ts';
import { type Message, message } from '../../messages/message.ts';
import type { Debrief } from '../../model/debrief.ts';
import type { Interview } from '../../model/interview.ts';
import { addMs, laterOf, MINUTE_MS } from '../../time/instant.ts';
import { dayOf, endOfDay, instantOf } from '../../time/zone.ts';
import type { OwnReminders } from '../action.ts';
import { DEBRIEF_AT_LEAST_MS, DEBRIEF_DROPPED_AFTER_MS, DEBRIEF_FROM, MINUTES } from '../figures.ts';
import { keyOf } from '../action-key.ts';
import { debriefGuide, shortDebriefGuide } from '../guides/debrief.ts';
import type { Proposal, Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { interviewEnded } from '../words.ts';

const disagreement = message('playbook.disagreement.debrief');

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

/** Whoever logged it after its end was asked in the log; whoever began it knows that it is there. */
const remindersOf = ({ facts, settings }: Situation, { endAt, loggedAt }: Interview, begun: boolean): OwnReminders => {
  const { company } = facts.opportunity;
  const title = message('playbook.debrief.prompt', { company });
  const detail = message('playbook.debrief.prompt-detail');
  return {
    prompt: loggedAt < endAt && !begun ? { at: endAt, title, detail } : null,
    laterAt: begun ? null : laterOf(endAt, instantOf(dayOf(endAt, settings.zone), DEBRIEF_FROM, settings.zone)),
  };
};

const propose = (situation: Situation, interview: Interview): Proposal => {
  const { facts, settings, passed } = situation;
  const { id, endAt, round } = interview;
  const { writtenAccount } = settings.switches;
  const { company } = facts.opportunity;
  const kept = facts.debriefs.get(id);
  const begun = kept !== undefined && isBegun(kept) ? kept : null;
  const day = dayOf(endAt, settings.zone);
  const isOver = passed(addMs(endAt, DEBRIEF_DROPPED_AFTER_MS));
  return {
    key: keyOf('debrief', id),
    interviewId: id,
    title: message('playbook.debrief.title', { company, round }),
    detail: detailOf(situation, begun),
    move: 'yours',
    earliestAt: endAt,
    idealAt: laterOf(endAt, instantOf(day, DEBRIEF_FROM, settings.zone)),
    latestAt: laterOf(endOfDay(day, settings.zone), addMs(endAt, DEBRIEF_AT_LEAST_MS)),
    precision: 'day',
    minutes: begun === null ? minutesOf(situation) : Math.max(1, minutesLeft(begun)),
    mend: message('playbook.debrief.mend'),
    facts: [interviewEnded(company, interview)],
    guide: writtenAccount ? debriefGuide : shortDebriefGuide,
    settled: writtenAccount
      ? { disagreement, followed: message('playbook.debrief.followed'), level: 'default' }
      : { disagreement, followed: message('playbook.debrief.followed-short'), level: 'person' },
    changes: message('playbook.changes.end'),
    ownReminders: remindersOf(situation, interview, begun !== null),
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
