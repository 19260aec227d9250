import { message } from '../../messages/message.ts';
import { ruleNameOf } from '../../playbook/action-key.ts';
import { isWithThem } from '../../playbook/contacts.ts';
import { THANKS_WITHIN_MS } from '../../playbook/figures.ts';
import { guardContact } from '../../playbook/pacing-guard.ts';
import { timingByWord } from '../../playbook/check-in-timing.ts';
import type { Situation } from '../../playbook/situation.ts';
import { addMs, HOUR_MS, MINUTE_MS, msBetween } from '../../time/instant.ts';
import { aboutOfLetter } from '../contact-of-letter.ts';
import type { LetterReading } from '../reading/letter-reading.ts';
import { type Check, type Checked, checked, type Found, notChecked } from './check.ts';

/** The guard's words about the way of a message; the rest of what it says is about the time. */
const OF_THE_WAY = new Set<string>(['playbook.guard.through-recruiter', 'playbook.guard.recruiter-objected']);

/** What the pacing guard says of this letter now; nothing about a letter to a reference or to the present employer. */
const cautionsFor = (reading: LetterReading, situation: Situation) =>
  !isWithThem(reading) ? [] : guardContact(situation, { party: reading.party, about: aboutOfLetter(reading.letter) });

/** Steps that other rules give their own time, such as word of an offer that runs out, are not held to the pace of check-ins. */
const hasTimeOfItsOwn = ({ letter: { actionKey } }: LetterReading): boolean => actionKey !== null && ruleNameOf(actionKey) !== 'check-in';

/** Half a sentence that says that the note comes late. */
const SAYS_THAT_IT_IS_LATE = /\b(?:late(?:r than)?|belated(?:ly)?|overdue|delay(?:ed)?|sooner|earlier than this)\b/iu;

const thanksTiming = ({ workspace, letter, now, plain }: LetterReading): Checked => {
  const interview = letter.interviewId === null ? undefined : workspace.interviews[letter.interviewId];
  if (interview === undefined || interview.endAt > now) return notChecked;
  const endedAt = addMs(interview.endAt, THANKS_WITHIN_MS);
  const left = msBetween(now, endedAt);
  const isLate = left < 0;
  const isSaid = SAYS_THAT_IT_IS_LATE.test(plain);
  const values = { hours: Math.floor(left / HOUR_MS), minutes: Math.floor((left % HOUR_MS) / MINUTE_MS) };
  return checked(
    isLate
      ? [
          {
            about: 'late',
            level: isSaid ? 'hint' : 'warning',
            at: [],
            title: message('letterCheck.timing.late', { deadline: { at: endedAt, as: 'sentence' } }),
            detail: message(isSaid ? 'letterCheck.timing.late-said' : 'letterCheck.timing.late-detail'),
            why: message('letterCheck.timing.late-why'),
            sources: ['S1', 'S2'],
          },
        ]
      : [],
    message('letterCheck.timing.left', values),
  );
};

/** Whether it is the time for this letter: thanks within the 24 hours, what asks not too soon. */
export const timing: Check = (reading) => {
  if (reading.letter.kind === 'thank-you') return thanksTiming(reading);
  const { situation } = reading;
  if (situation === null) return notChecked;
  const word = timingByWord(situation);
  const found = cautionsFor(reading, situation)
    .filter((caution) => !OF_THE_WAY.has(caution.message.key))
    .filter(({ fineAt }) => fineAt === null || !hasTimeOfItsOwn(reading))
    .map((caution): Found => {
      const isByWord = word !== null && caution.fineAt === word.dueAt;
      return {
        about: caution.message.key,
        level: 'warning',
        at: [],
        title: message(caution.fineAt === null ? 'letterCheck.timing.third' : 'letterCheck.timing.early'),
        detail: caution.message,
        why: message(
          caution.fineAt === null
            ? 'letterCheck.timing.third-why'
            : isByWord
              ? 'letterCheck.timing.word-why'
              : 'letterCheck.timing.pace-why',
        ),
        sources: caution.fineAt === null ? ['S3'] : isByWord ? ['S2'] : ['S2', 'S3'],
        ...(caution.fineAt === null ? {} : { fineAt: caution.fineAt }),
      };
    });
  return checked(found, reading.letter.kind === 'check-in' ? message('letterCheck.timing.passed') : null);
};

/** Where a recruiter runs the process, the firm is written to with their consent only. */
export const channel: Check = (reading) => {
  const { situation, opportunity, workspace } = reading;
  if (situation === null || opportunity === null || opportunity.route.kind === 'direct' || !isWithThem(reading)) return notChecked;
  const { recruiterId, agency } = opportunity.route;
  const person = recruiterId === null ? undefined : workspace.people[recruiterId];
  const name = person?.name ?? agency;
  const agreedAt = situation.events.findLast((event) => event.kind === 'direct-note-answered' && event.agreed)?.at;
  const found = cautionsFor(reading, situation)
    .filter((caution) => OF_THE_WAY.has(caution.message.key))
    .map((caution): Found => ({
      about: caution.message.key,
      level: 'warning',
      at: [],
      title: message('letterCheck.channel.title'),
      detail: caution.message,
      fixes: [{ kind: 'use-recruiter', label: message('letterCheck.channel.fix', { named: name === '' ? 'no' : 'yes', name }) }],
    }));
  if (reading.party === 'recruiter') return checked(found, message('letterCheck.channel.recruiter'));
  return checked(
    found,
    agreedAt === undefined
      ? message('letterCheck.channel.passed')
      : message('letterCheck.channel.agreed', { named: name === '' ? 'no' : 'yes', name, said: { at: agreedAt, as: 'smart' } }),
  );
};
