import { type Message, message } from '../messages/message.ts';
import { instantOf } from '../time/zone.ts';
import { placeOf } from './grammar/zones.ts';
import type { Field, FieldOrigin, FormPerson, LogForm } from './log-form.ts';
import type { NamedRoute, Question, ReadingPart } from './reading.ts';

/** One thing that was understood or is asked, ready to be shown in the row under the line. */
export interface Chip {
  /** Stable while it stands for the same thing. */
  readonly key: string;
  readonly part: ReadingPart;
  readonly label: Message;
  /** `open` waits for an answer; `offered` is not said and may be added. */
  readonly state: 'said' | 'inferred' | 'corrected' | 'open' | 'offered';
  /** What it asks, or the other readings that are one click away. */
  readonly question: Question | null;
}

/** The chips of the form, in the order they are read: who, where, when, how, what next. Open questions come last, before offers. */
export const chipsOf = (form: LogForm): readonly Chip[] => {
  const chip = (part: ReadingPart, origin: FieldOrigin, label: Message): Chip => ({
    key: part,
    part,
    label,
    state: origin,
    question: form.questions.find((question) => question.part === part && question.kind === 'alternative') ?? null,
  });
  const each = <Value>(part: ReadingPart, field: Field<Value> | null, label: (value: Value) => Message): readonly Chip[] =>
    field === null ? [] : [chip(part, field.origin, label(field.value))];
  const hasText = form.company !== null || form.people.length > 0 || form.startTime !== null;

  return [
    ...form.people.map((person) => ({ ...chip('people', person.origin, personLabel(person)), key: `people:${person.key}` })),
    ...each('company', form.company, ({ name }) => message('quick-log.chip.company', { name })),
    ...each('role', form.role, (role) => message('quick-log.chip.role', { role })),
    ...(form.round.origin === 'inferred' ? [] : each('round', form.round, (round) => message('quick-log.round', { round }))),
    ...startChip(form, chip),
    ...each('format', form.format, (format) => message(`quick-log.chip.format.${format}`)),
    ...each('route', form.route, routeLabel),
    ...each('decision', form.decision, ({ on, by }) =>
      message(by === 'recruiter' ? 'quick-log.chip.decision.recruiter' : 'quick-log.chip.decision', { day: { on, as: 'day' } }),
    ),
    ...each('channel', form.channel, (channel) => message('quick-log.chip.channel', { channel })),
    ...openChips(form),
    ...(hasText ? offers(form) : []),
  ];
};

const personLabel = ({ name, role }: FormPerson): Message => {
  if (role === 'hiring-manager') return message('quick-log.chip.person.hiring-manager', { name });
  return message(role === 'recruiter' ? 'quick-log.chip.person.recruiter' : 'quick-log.chip.person', { name });
};

/** Day, time and zone are one chip: "Wed 11 Nov, 14:30". */
const startChip = (form: LogForm, chip: (part: ReadingPart, origin: FieldOrigin, label: Message) => Chip): readonly Chip[] => {
  const { startOn, startTime, zone } = form;
  if (startOn === null)
    return startTime === null ? [] : [chip('startTime', startTime.origin, message('quick-log.chip.time', { time: startTime.value }))];
  if (startTime === null)
    return [chip('startOn', startOn.origin, message('quick-log.chip.day', { day: { on: startOn.value, as: 'day' } }))];
  const start = { at: instantOf(startOn.value, startTime.value, zone.value), as: 'day-time', zone: zone.value } as const;
  const label =
    zone.origin === 'inferred'
      ? message('quick-log.chip.start', { start })
      : message('quick-log.chip.start.zone', { start, place: placeOf(zone.value) });
  const origins = [startOn.origin, startTime.origin];
  const origin = origins.includes('corrected') ? 'corrected' : origins.includes('inferred') ? 'inferred' : 'said';
  return [chip('startOn', origin, label)];
};

const routeLabel = (route: NamedRoute): Message => {
  if (route.kind === 'direct') return message('quick-log.chip.direct');
  const { recruiter, agency } = route;
  if (recruiter === null)
    return agency === '' ? message('quick-log.chip.recruiter') : message('quick-log.chip.recruiter.named', { name: agency });
  return agency === ''
    ? message('quick-log.chip.recruiter.named', { name: recruiter.name })
    : message('quick-log.chip.recruiter.agency', { name: recruiter.name, agency });
};

const openChips = ({ questions }: LogForm): readonly Chip[] =>
  questions
    .filter(({ kind }) => kind === 'open')
    .map((question) => ({ key: `open:${question.id}`, part: question.part, label: question.asks, state: 'open', question }));

/** What changes the plan most and is not said yet. */
const offers = ({ route, channel, decision, questions }: LogForm): readonly Chip[] => {
  const isAsked = (part: ReadingPart) => questions.some((question) => question.part === part && question.kind === 'open');
  const offer = (part: 'route' | 'channel' | 'decision', isThere: boolean): readonly Chip[] =>
    isThere || isAsked(part)
      ? []
      : [{ key: `offered:${part}`, part, label: message(`quick-log.chip.offered.${part}`), state: 'offered', question: null }];
  return [...offer('route', route !== null), ...offer('decision', decision !== null), ...offer('channel', channel !== null)];
};
