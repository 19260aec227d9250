import { type Message, message } from '../../messages/message.ts';
import type { ActionKey } from '../../model/ids.ts';
import type { Reason } from '../action.ts';
import { MINUTES } from '../figures.ts';
import { lastRoundOf, type Meeting, meetingsOf } from '../meetings.ts';
import { objectionToThanks, settledWay, wayOfThanks } from '../routing.ts';
import { repairsOf, topicsOf } from '../from-debriefs.ts';
import { withKnown } from '../guides/known.ts';
import { keyOf } from '../action-key.ts';
import { thankYouGuide, thankYouWithoutRepairGuide } from '../guides/thank-you.ts';
import type { Proposal, Rule } from '../rule.ts';
import { interviewersOf, isSettled, recruiterOf, settledAmong, type Situation } from '../situation.ts';
import { contactAfter, deadlineFact, thanksDates, thanksWanted } from '../thanks.ts';
import { interviewEnded, named } from '../words.ts';

const worthDisagreement = message('playbook.disagreement.thanks-worth');

/** Every key the note of this meeting may have been settled under, the usual one first. */
const keysOf = ({ personId, rounds }: Meeting): readonly ActionKey[] =>
  rounds.map(({ id }) => (personId === null ? keyOf('thank-you', id) : keyOf('thank-you', id, personId)));

/** A note to nobody by name that was settled before the names were known; it stands for every note of the round. */
const settledGenerically = ({ facts }: Situation, { rounds }: Meeting): ActionKey | null =>
  settledAmong(
    facts,
    rounds.map(({ id }) => keyOf('thank-you', id)),
  );

/** Notes by name that were settled before the names were taken out again. */
const settledByName = ({ facts }: Situation, { rounds }: Meeting): boolean =>
  [...facts.marks.values()].some(
    ({ key, state }) => state.kind !== 'snoozed' && rounds.some(({ id }) => key.startsWith(`${keyOf('thank-you', id)}:`)),
  );

const settledOf = (situation: Situation): NonNullable<Reason['settled']> =>
  settledWay(situation, wayOfThanks(situation)) ?? {
    disagreement: worthDisagreement,
    followed: message('playbook.thank-you.followed'),
    level: 'default',
  };

const titleOf = ({ facts }: Situation, { personId }: Meeting): Message => {
  const person = personId === null ? undefined : facts.people[personId];
  return person === undefined
    ? message('playbook.thank-you.title-unknown', { company: facts.opportunity.company })
    : message('playbook.thank-you.title', { person: person.name });
};

const propose = (situation: Situation, meeting: Meeting): Proposal => {
  const { facts, settings } = situation;
  const { allowOneClarification } = settings.switches;
  const { personId, rounds } = meeting;
  const last = lastRoundOf(meeting);
  const [usual = keyOf('thank-you', last.id)] = keysOf(meeting);
  const generic = personId === null ? null : settledGenerically(situation, meeting);
  const recruiter = recruiterOf(facts);
  const objection = objectionToThanks(situation);
  const dates = thanksDates(situation, last);
  const points = allowOneClarification ? thankYouGuide : thankYouWithoutRepairGuide;
  const oneInterviewer = rounds.every((interview) => interviewersOf(facts, interview).length < 2);
  return {
    key: settledAmong(facts, keysOf(meeting)) ?? usual,
    interviewId: last.id,
    personId,
    title: titleOf(situation, meeting),
    detail: message(personId === null ? 'playbook.thank-you.detail-unknown' : 'playbook.thank-you.detail'),
    ...dates,
    minutes: MINUTES.thankYou,
    facts: [
      interviewEnded(facts.opportunity.company, last),
      deadlineFact(last),
      ...(rounds.length > 1 ? [message('playbook.fact.met-twice', { count: rounds.length })] : []),
      message(allowOneClarification ? 'playbook.fact.one-clarification' : 'playbook.fact.no-clarification'),
    ],
    // A note that is no longer proposed needs no words.
    guide:
      dates.dropped === null
        ? withKnown(points, { short: { words: topicsOf(facts, rounds) }, repair: { words: repairsOf(facts, rounds) } })
        : points,
    settled: settledOf(situation),
    cautions: objection === null ? [] : [objection],
    changes:
      recruiter === null
        ? message('playbook.changes.thanks-unwanted')
        : message('playbook.changes.recruiter-objects', named(recruiter.name)),
    wanted: generic === null && (personId !== null || !settledByName(situation, meeting)),
    doneAt: contactAfter(
      situation,
      rounds,
      (contact) =>
        contact.direction === 'out' &&
        contact.party === 'employer' &&
        contact.about === 'thanks' &&
        (personId === null || contact.personId === personId || (contact.personId === null && oneInterviewer)),
    ),
  };
};

/** A note to each interviewer within 24 hours, where contact is direct or allowed. */
export const thankYou: Rule = {
  id: 'thank-you',
  kind: 'letter',
  trigger: 'interview-held',
  advice: [22, 23, 24, 25],
  condition: message('playbook.thank-you.condition'),
  rule: message('playbook.thank-you.rule'),
  timing: message('playbook.thank-you.timing'),
  sources: ['S0', 'S1', 'S2', 'S3'],
  disagreement: worthDisagreement,
  settings: ['thankThroughRecruiter', 'allowOneClarification'],
  contact: { party: 'employer', about: 'thanks' },
  canBeOff: true,
  stands: 'open',
  guide: thankYouGuide,
  onDone: null,
  applies: (situation) => thanksWanted(situation) && wayOfThanks(situation).value === 'direct',
  propose: (situation) => {
    const meetings = meetingsOf(situation.facts, situation.held);
    // A note settled before anybody was known by name stays in the plan beside the names it stands for.
    const generic = situation.held
      .filter(({ id }) => isSettled(situation.facts.marks.get(keyOf('thank-you', id))))
      .map((round): Meeting => ({ personId: null, rounds: [round] }));
    const notes = new Map<ActionKey, Proposal>();
    for (const meeting of [...meetings, ...generic]) {
      const note = propose(situation, meeting);
      notes.set(note.key, note);
    }
    return [...notes.values()];
  },
};
