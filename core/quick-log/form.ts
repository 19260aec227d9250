import { type InterviewLog, interviewLogSchema } from '../model/interview-log.ts';
import { fail, type Result, succeed } from '../result.ts';
import { instantOf } from '../time/zone.ts';
import { answered } from './answered.ts';
import type { QuickLogContext } from './context.ts';
import type { CorrectedField, CorrectedFields, Corrections, FieldValues } from './corrections.ts';
import { foldName } from './fold.ts';
import { checkedForm } from './form-checks.ts';
import type { FormProblem } from './form-problem.ts';
import type { Field, FieldOrigin, FormPerson, LogForm } from './log-form.ts';
import type { NamedPerson, Piece, Reading } from './reading.ts';
import { knownRoute, timeLater, usualMinutes, usualRound } from './usual.ts';

/** Puts the person's corrections over what the line was understood to say. Sets nothing that is not said, set or known. */
export const formOf = (reading: Reading, corrections: Corrections, context: QuickLogContext): LogForm => {
  const { parts, questions, rest } = answered(reading, corrections);
  const { fields } = corrections;
  const company = chosen(parts.company, fields, 'company');
  const opportunityId = company?.value.opportunityId ?? null;
  const known = context.opportunities.find(({ id }) => id === opportunityId);
  const format = chosen(parts.format, fields, 'format');
  const startOn = chosen(parts.startOn, fields, 'startOn');
  const round = chosen(parts.round, fields, 'round') ?? inferred(usualRound(opportunityId, startOn?.value ?? null, context));
  const minutes = usualMinutes(format?.value ?? null, round.value);
  const saidStart = chosen(parts.startTime, fields, 'startTime');
  const saidEnd = chosen(parts.endTime, fields, 'endTime');
  const startTime = saidStart ?? (saidEnd === null || fields.startTime === null ? null : inferred(timeLater(saidEnd.value, -minutes)));
  const endTime = saidEnd ?? (startTime === null ? null : inferred(timeLater(startTime.value, minutes)));
  const zone = chosen(parts.zone, fields, 'zone') ?? inferred(context.zone);
  const role = chosen(parts.role, fields, 'role');
  const route = chosen(parts.route, fields, 'route');
  const usualRoute = knownRoute(opportunityId, context);
  return {
    company,
    role: role ?? (known === undefined || known.role === '' || fields.role === null ? null : inferred(known.role)),
    round,
    people: peopleOf(parts.people, corrections),
    startOn,
    startTime,
    endTime,
    zone,
    format,
    place: fields.place ?? '',
    source: fields.source ?? '',
    route: route ?? (usualRoute === null || fields.route === null ? null : inferred(usualRoute)),
    decision: chosen(parts.decision, fields, 'decision'),
    channel: chosen(parts.channel, fields, 'channel'),
    references: corrections.references.map((person) => formPerson(person, foldName(person.name), 'corrected')),
    feeling: fields.feeling ?? null,
    goodAnswer: fields.goodAnswer ?? '',
    gap: fields.gap ?? '',
    notes: fields.notes ?? (fields.notes === null ? '' : rest),
    questions,
    isPlanned: startOn !== null && startTime !== null && instantOf(startOn.value, startTime.value, zone.value) > context.now,
  };
};

/** The log to be saved, or everything that is in its way, each with its field. */
export const toInterviewLog = (form: LogForm, context: QuickLogContext): Result<InterviewLog, readonly FormProblem[]> => {
  const checked = checkedForm(form, context);
  if (!checked.ok) return checked;
  const { company, startAt, endAt } = checked.value;
  const plain = ({ personId, name, role }: NamedPerson): NamedPerson => ({ personId, name, role });
  const log: InterviewLog = {
    opportunityId: company.opportunityId,
    company: company.name,
    role: form.role?.value ?? '',
    round: form.round.value,
    interviewers: form.people.map(plain),
    startAt,
    endAt,
    endIsKnown: form.endTime?.origin !== 'inferred',
    zone: form.zone.value,
    format: form.format?.value ?? 'unknown',
    place: form.place,
    ...(form.source.trim() === '' ? {} : { source: form.source.trim() }),
    route: form.route?.value ?? { kind: 'direct' },
    decision: form.decision?.value ?? null,
    followUpChannel: form.channel?.value ?? null,
    references: form.references.map((person) => ({ ...plain(person), role: 'reference' })),
    feeling: form.feeling,
    goodAnswer: form.goodAnswer,
    gap: form.gap,
    notes: form.notes,
  };
  // The checks above are worded for people; the schema has the last word, so that no log is refused only after it was sent.
  const parsed = interviewLogSchema.safeParse(log);
  return parsed.success ? succeed(parsed.data) : fail([{ ...NOT_UNDERSTOOD, field: fieldAt(parsed.error.issues[0]?.path[0]) }]);
};

const NOT_UNDERSTOOD = { kind: 'not-understood', message: { key: 'quick-log.problem.not-understood' } } as const;

const LOG_FIELDS = { interviewers: 'people', startAt: 'startTime', endAt: 'endTime', followUpChannel: 'channel' } as const;

const fieldAt = (name: PropertyKey | undefined): FormProblem['field'] =>
  typeof name === 'string' && Object.hasOwn(LOG_FIELDS, name)
    ? LOG_FIELDS[name as keyof typeof LOG_FIELDS]
    : ((name as FormProblem['field'] | undefined) ?? 'line');

const inferred = <Value>(value: Value): Field<Value> => ({ value, origin: 'inferred' });

/** What was set by hand (null empties), else what the line says. */
const chosen = <Name extends CorrectedField & keyof Reading>(
  piece: Piece<FieldValues[Name]> | null,
  fields: CorrectedFields,
  name: Name,
): Field<FieldValues[Name]> | null => {
  const corrected: FieldValues[Name] | null | undefined = fields[name];
  if (corrected === null) return null;
  if (corrected !== undefined) return { value: corrected, origin: 'corrected' };
  return piece === null ? null : { value: piece.value, origin: piece.origin };
};

const formPerson = ({ personId, name, role }: NamedPerson, key: string, origin: FieldOrigin): FormPerson => ({
  personId,
  name,
  role,
  key,
  origin,
});

const peopleOf = (said: readonly Piece<NamedPerson>[], { people }: Corrections): readonly FormPerson[] => {
  const ofLine = said.map(({ value, origin }) => {
    const key = foldName(value.name);
    const changed = Object.hasOwn(people.changed, key) ? people.changed[key] : undefined;
    return changed === undefined ? formPerson(value, key, origin) : formPerson(changed, key, 'corrected');
  });
  const added = people.added.map((person) => formPerson(person, foldName(person.name), 'corrected'));
  const seen = new Set<string>();
  return [...ofLine, ...added].filter(({ key }) => !people.removed.includes(key) && !seen.has(key) && seen.add(key));
};
