import type { Field } from '../quick-log/log-form.ts';
import type { Instant, LocalDay, LocalTime } from '../time/types.ts';
import { dayOf, instantOf } from '../time/zone.ts';
import type { CaptureContext } from './context.ts';
import type { CaptureCorrections } from './corrections.ts';
import type { CaptureQuestion, CaptureReading } from './reading.ts';
import { message } from '../messages/message.ts';

/** When something happened, as far as it is known. */
export interface SettledAt {
  readonly at: Field<Instant>;
  readonly timeIsKnown: boolean;
  readonly question: CaptureQuestion | null;
}

/** The hour a part of a day is taken for where none is said: its beginning, so that nothing falls due too late (ours). */
const PARTS: readonly (readonly [RegExp, LocalTime])[] = [
  [/morning/iu, '09:00' as LocalTime],
  [/afternoon|lunch/iu, '13:00' as LocalTime],
  [/evening|tonight|last night/iu, '18:00' as LocalTime],
];
/** A working day begins then, as the articles count it (ours). */
const START_OF_DAY = '09:00' as LocalTime;

/** When it happened: as said, as set by hand, or else now. Nothing that happened lies ahead. */
export const settleAt = (
  { happened: { on, time, otherDays }, line }: CaptureReading,
  { fields, answers }: CaptureCorrections,
  { now, zone }: CaptureContext,
): SettledAt => {
  const id = 'when:day';
  const chosen = otherDays.find((day) => answers[id] === day);
  const question: CaptureQuestion | null =
    otherDays.length < 2 || fields.on !== undefined
      ? null
      : {
          id,
          part: 'when',
          asks: message('capture.asks.when'),
          kind: on === null ? 'open' : 'alternative',
          answers: otherDays.map((day) => ({
            id: day,
            label: message('quick-log.answer.day', { day: { on: day, as: 'day' } }),
            gives: { on: day },
          })),
        };
  const day = fields.on ?? chosen ?? on?.value ?? null;
  const clock = fields.time === undefined ? (time?.value ?? null) : fields.time;
  const isSet = fields.on !== undefined || fields.time !== undefined || chosen !== undefined;
  if (day === null && clock === null) return { at: { value: now, origin: 'inferred' }, timeIsKnown: true, question };
  const at = atOf(day ?? dayOf(now, zone), clock ?? partOf(line), now, zone);
  const origin = isSet ? 'corrected' : clock === null ? 'inferred' : 'said';
  return {
    at: { value: at, origin },
    timeIsKnown: clock !== null,
    question: question !== null && question.kind === 'open' && chosen !== undefined ? null : question,
  };
};

const partOf = (line: string): LocalTime => PARTS.find(([pattern]) => pattern.test(line))?.[1] ?? START_OF_DAY;

const atOf = (day: LocalDay, time: LocalTime, now: Instant, zone: CaptureContext['zone']): Instant => {
  const at = instantOf(day, time, zone);
  return at > now ? now : at;
};
