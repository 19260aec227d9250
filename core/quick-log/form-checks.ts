import type { MessageValue } from '../messages/message.ts';
import { fail, type Result, succeed } from '../result.ts';
import { daysBetween } from '../time/local-day.ts';
import type { Instant, LocalDay, LocalTime, Zone } from '../time/types.ts';
import { dayOf, instantOf } from '../time/zone.ts';
import type { QuickLogContext } from './context.ts';
import { type FormField, type FormProblem, formProblem } from './form-problem.ts';
import type { LogForm } from './log-form.ts';
import type { NamedCompany, ReadingPart } from './reading.ts';

/** What a log cannot do without, found to be there and sound. */
export interface CheckedForm {
  readonly company: NamedCompany;
  readonly startAt: Instant;
  readonly endAt: Instant;
}

const LINE_LIMIT = 200;
const NOTES_LIMIT = 100_000;
const MOST_PEOPLE = 20;
const MOST_REFERENCES = 10;
/** More rounds than any process has; a number beyond is a slip of the key. */
const MOST_ROUNDS = 12;
/** An interview is logged at most so long after, and planned so long before; a year mistyped lies outside. */
const DAYS_BEHIND = 5 * 366;
const DAYS_AHEAD = 400;

/** Everything that is in the way of saving, in the order of the form. */
export const checkedForm = (form: LogForm, context: QuickLogContext): Result<CheckedForm, readonly FormProblem[]> => {
  const problems: FormProblem[] = [];
  const company = companyOf(form, problems);
  const times = timesOf(form, context, problems);
  checkRound(form, problems);
  checkDecision(form, problems);
  checkPeople(form, problems);
  checkTexts(form, problems);
  return problems.length > 0 || company === null || times === null ? fail(problems) : succeed({ company, ...times });
};

const askedAbout = (form: LogForm, part: ReadingPart): FormProblem | null => {
  const question = form.questions.find((each) => each.part === part && each.kind === 'open');
  return question === undefined ? null : { kind: 'open-question', field: part, message: question.asks };
};

const companyOf = (form: LogForm, problems: FormProblem[]): NamedCompany | null => {
  const company = form.company?.value ?? null;
  if (company !== null && company.name.trim() !== '') return company;
  problems.push(askedAbout(form, 'company') ?? formProblem('company', 'company-missing'));
  return null;
};

const UTC = 'UTC' as Zone;
/** Any day without a change of the clocks; only its time is ever shown. */
const SOME_DAY = '2024-01-01' as LocalDay;

/** A time on the clock as it was named, to be written as the person reads times. */
const clockTime = (time: LocalTime): MessageValue => ({ at: instantOf(SOME_DAY, time, UTC), as: 'time', zone: UTC });

const timesOf = (form: LogForm, { now, zone: ownZone }: QuickLogContext, problems: FormProblem[]) => {
  const { startOn, startTime, endTime, zone } = form;
  if (startOn === null) problems.push(askedAbout(form, 'startOn') ?? formProblem('startOn', 'day-missing'));
  else {
    const ahead = daysBetween(dayOf(now, ownZone), startOn.value);
    if (!(ahead >= -DAYS_BEHIND && ahead <= DAYS_AHEAD)) problems.push(formProblem('startOn', 'day-unlikely'));
  }
  const zoneAsked = askedAbout(form, 'zone');
  if (zoneAsked !== null) problems.push(zoneAsked);
  if (startTime === null || endTime === null) {
    problems.push(formProblem('startTime', 'time-missing'));
    return null;
  }
  if (endTime.value <= startTime.value) {
    problems.push(formProblem('endTime', 'end-before-start', { start: clockTime(startTime.value), end: clockTime(endTime.value) }));
    return null;
  }
  if (startOn === null) return null;
  const startAt = instantOf(startOn.value, startTime.value, zone.value);
  const endAt = instantOf(startOn.value, endTime.value, zone.value);
  if (startAt < endAt) return { startAt, endAt };
  problems.push(formProblem('endTime', 'end-before-start', { start: clockTime(startTime.value), end: clockTime(endTime.value) }));
  return null;
};

const checkRound = ({ round }: LogForm, problems: FormProblem[]): void => {
  const isLikely = Number.isInteger(round.value) && round.value >= 0 && round.value <= MOST_ROUNDS;
  if (!isLikely) problems.push(formProblem('round', 'round-unlikely', { most: MOST_ROUNDS }));
};

const checkDecision = ({ decision, startOn }: LogForm, problems: FormProblem[]): void => {
  if (decision === null || startOn === null || decision.value.on >= startOn.value) return;
  problems.push(formProblem('decision', 'decision-before-interview', { day: { on: decision.value.on, as: 'day' } }));
};

const checkPeople = (form: LogForm, problems: FormProblem[]): void => {
  const route = form.route?.value;
  const recruiter = route?.kind === 'recruiter' ? route.recruiter : null;
  const lists: readonly (readonly [FormField, readonly { readonly name: string }[], number])[] = [
    ['people', form.people, MOST_PEOPLE],
    ['references', form.references, MOST_REFERENCES],
    ['route', recruiter === null ? [] : [recruiter], 1],
  ];
  for (const [field, people, most] of lists) {
    if (people.some(({ name }) => name.trim() === '')) problems.push(formProblem(field, 'name-missing'));
    if (people.some(({ name }) => name.length > LINE_LIMIT)) problems.push(formProblem(field, 'too-long', { most: LINE_LIMIT }));
    if (people.length > most) problems.push(formProblem(field, 'too-many', { most }));
  }
};

const checkTexts = (form: LogForm, problems: FormProblem[]): void => {
  const agency = form.route?.value.kind === 'recruiter' ? form.route.value.agency : '';
  const lines: readonly (readonly [FormField, string])[] = [
    ['company', form.company?.value.name ?? ''],
    ['role', form.role?.value ?? ''],
    ['place', form.place],
    ['route', agency],
    ['source', form.source],
    ['goodAnswer', form.goodAnswer],
    ['gap', form.gap],
  ];
  for (const [field, text] of lines) if (text.length > LINE_LIMIT) problems.push(formProblem(field, 'too-long', { most: LINE_LIMIT }));
  if (form.notes.length > NOTES_LIMIT) problems.push(formProblem('notes', 'too-long', { most: NOTES_LIMIT }));
};
