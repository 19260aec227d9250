import { overlaps } from '../quick-log/grammar/scan.ts';
import type { Reading } from '../quick-log/reading.ts';
import type { Coded } from './grammar/coded.ts';
import type { Found } from './grammar/found.ts';
import type { CaptureGiven, CaptureKind, CaptureReading, HappenedReading } from './reading.ts';

interface Read {
  readonly line: string;
  readonly given: CaptureGiven;
  readonly interview: Reading;
  readonly happened: HappenedReading;
  readonly found: readonly Found[];
  readonly coded: Coded;
}

type Kinds = Pick<CaptureReading, 'kind' | 'otherKinds'>;

/** These go with an interview as well as with anything else: they never decide what a line is. */
const BESIDE: ReadonlySet<string> = new Set(['the day they decide', 'when to be in touch', 'feedback', 'I applied']);
/** Still to be done, so it is neither an interview nor anything that happened. */
const TO_DO =
  /^\s*(?:i\s+)?(?:need to|must|should|have to|remember to|don't forget to|todo|to do|plan to|call|ring|phone(?! (?:screen|screening|interview|call))|text|mail|e-?mail|write|thank|chase|send|reply|ask)\s/iu;
const INTERVIEW =
  /(?<![a-z])(?:interview(?:ed|ing|s)?|phone screen|screening|panel|(?:first|second|third|1st|2nd|3rd|final) round|met|meeting|assessment)(?![a-z])/iu;

/** What the line is: decided by what was found, asked where an interview and a talk fit as well. */
export const kindsOf = ({ given, interview, happened, found, coded, line }: Read): Kinds => {
  if (given.kind !== null) return { kind: given.kind, otherKinds: [] };
  if (given.call !== null) return { kind: 'happened', otherKinds: ['note'] };
  // "Follow up by phone" says how to be in touch later, not that anybody called.
  const later = interview.channel?.span ?? null;
  const strong = found.filter(
    ({ happening, span }) =>
      !BESIDE.has(happening.id) && (happening.contact !== null || happening.facts.length > 0) && (later === null || !overlaps(span, later)),
  );
  const isTold = happened.facts.some(({ value }) => value.kind === 'told');
  const talks = strong.filter(({ happening }) => happening.mayBeInterview === true);
  const hasMoment =
    interview.startTime !== null || interview.startOn !== null || interview.questions.some(({ part }) => part === 'startOn');
  const hasPlace = interview.company !== null || interview.people.length > 0 || interview.questions.some(({ part }) => part === 'company');
  const isInterview = hasPlace && (hasMoment || interview.round !== null || (interview.format !== null && INTERVIEW.test(line)));

  if (strong.length > talks.length || isTold) {
    const invites = strong.some(({ happening }) => happening.id === 'they invite');
    // Invited with a day and an hour: there is an interview to plan, and an invitation to answer.
    if (invites && interview.startTime !== null && hasPlace) return order(['happened', 'interview']);
    return { kind: 'happened', otherKinds: isInterview && INTERVIEW.test(line) ? ['interview', 'note'] : ['note'] };
  }
  if (talks.length > 0) {
    if (isWithRecruiter(happened)) return { kind: 'happened', otherKinds: ['note'] };
    if (INTERVIEW.test(line) && isInterview) return order(['interview', 'happened']);
    return { kind: null, otherKinds: hasMoment ? ['interview', 'happened'] : ['happened', 'interview'] };
  }
  if (happened.facts.length > 0 && !hasRoom(interview)) return { kind: 'happened', otherKinds: ['note'] };
  if (found.length === 0 && TO_DO.test(line)) return order(['note', 'interview']);
  const isSilent = found.length > 0 && happened.facts.length === 0;
  if (!isSilent && (isInterview || (hasPlace && interview.rest === ''))) return order(['interview', 'happened']);
  if (happened.facts.length > 0) return { kind: 'happened', otherKinds: ['note'] };
  return { kind: 'note', otherKinds: coded.mentions.length > 0 || hasPlace ? ['happened', 'interview'] : [] };
};

const order = ([kind, ...otherKinds]: readonly [CaptureKind, ...CaptureKind[]]): Kinds => ({ kind, otherKinds });

/** An hour, a round or a form of interview that is said besides what was found. */
const hasRoom = ({ startTime, round, format }: Reading): boolean => startTime !== null || round !== null || format !== null;

const isWithRecruiter = ({ mentions }: HappenedReading): boolean =>
  mentions.some(({ people, agency }) => agency !== null || (people.length > 0 && people.every(({ role }) => role === 'recruiter')));
