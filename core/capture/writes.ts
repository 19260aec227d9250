import { message } from '../messages/message.ts';
import type { EventOf } from '../model/event.ts';
import { type Fact, happenedSchema } from '../model/happened.ts';
import { NOTES_LIMIT } from '../model/text.ts';
import { fail, type Result, succeed } from '../result.ts';
import { addMs, msBetween } from '../time/instant.ts';
import type { Zone } from '../time/types.ts';
import { dayOf, instantOf, timeOf } from '../time/zone.ts';
import type { CaptureProblem, CaptureWrite, HappenedForm } from './capture.ts';
import type { CaptureContext } from './context.ts';
import type { CaptureQuestion } from './reading.ts';
import type { SaidFact, SaidFactOf } from './said-fact.ts';

type Party = EventOf<'contact'>['party'];

/** The calls that write down what happened, or everything that is in their way. */
export const writesOf = (
  form: HappenedForm,
  questions: readonly CaptureQuestion[],
  party: Party,
  context: CaptureContext,
): Result<readonly CaptureWrite[], readonly CaptureProblem[]> => {
  const open = questions.filter(({ kind }) => kind === 'open').map(({ part, asks }): CaptureProblem => ({ part, message: asks }));
  const problems = [...open, ...missingIn(form, open, context)];
  if (problems.length > 0 || form.about === null) return fail(problems);
  const { opportunityIds, newCompany } = form.about.value;
  const zone = context.opportunities.find(({ id }) => id === opportunityIds[0])?.zone ?? context.zone;
  const values = form.facts.map(({ value }) => value);
  const moves = values.filter((fact) => fact.kind === 'moved').flatMap((fact) => moveOf(fact, form, context));
  const facts = values.map((fact) => factOf(fact, party, zone)).filter((fact) => fact !== null);
  if (facts.length === 0) return succeed(moves);
  const happened = happenedSchema.safeParse({
    at: form.at.value,
    person: form.person?.value ?? null,
    opportunityIds,
    newOpportunity: newCompany === null ? null : { company: newCompany, role: '', route: { kind: 'direct' }, zone },
    facts: withNotes(facts, form.notes),
  });
  if (!happened.success) return fail([{ part: 'kind', message: message('quick-log.problem.not-understood') }]);
  return succeed([...moves, { call: 'happened.note', input: happened.data }]);
};

const missingIn = (
  { about, person, facts }: HappenedForm,
  open: readonly CaptureProblem[],
  context: CaptureContext,
): readonly CaptureProblem[] => {
  const isAsked = (part: string): boolean => open.some((problem) => problem.part === part);
  const problems: CaptureProblem[] = [];
  if (facts.length === 0) problems.push({ part: 'kind', message: message('capture.problem.what') });
  const isAlone = about !== null && about.value.opportunityIds.length === 0 && about.value.newCompany === null;
  const needsOne = person === null || facts.some(({ value }) => value.kind !== 'contact' && value.kind !== 'told');
  if ((about === null || (isAlone && needsOne)) && !isAsked('about') && !isAsked('person'))
    problems.push({ part: 'about', message: message('capture.asks.about') });
  for (const { key, value } of facts) {
    const part = `fact:${key}` as const;
    const missing = missingOf(value, about === null ? null : about.value.opportunityIds.length, context);
    if (missing !== null && !isAsked(part)) problems.push({ part, message: message(missing) });
  }
  return problems;
};

/** What a fact cannot do without. */
const missingOf = (fact: SaidFact, places: number | null, { interviews }: CaptureContext) => {
  switch (fact.kind) {
    case 'decision':
      return fact.on === null ? 'capture.problem.decision' : null;
    case 'advised':
      return fact.on === null ? 'capture.problem.advised' : null;
    case 'start':
      return fact.on === null ? 'capture.problem.start' : null;
    case 'moved':
    case 'cancelled':
    case 'missed':
      if (places === null) return null;
      if (fact.interviewId === null || !interviews.some(({ id }) => id === fact.interviewId)) return 'capture.problem.interview';
      return fact.kind === 'moved' && fact.on === null && fact.time === null ? 'capture.problem.moved' : null;
    case 'told':
      return fact.words.trim() === '' ? 'happened.told.missing' : null;
    default:
      return null;
  }
};

const moveOf = (fact: SaidFactOf<'moved'>, { at }: HappenedForm, { interviews }: CaptureContext): readonly CaptureWrite[] => {
  const interview = interviews.find(({ id }) => id === fact.interviewId);
  if (interview === undefined) return [];
  const { startAt: before, endAt, endIsKnown, zone, id } = interview;
  const startAt = instantOf(fact.on ?? dayOf(before, zone), fact.time ?? timeOf(before, zone), zone);
  return [
    {
      call: 'interview.reschedule',
      input: { id, startAt, endAt: addMs(startAt, msBetween(before, endAt)), endIsKnown, by: fact.by, at: at.value },
    },
  ];
};

/** The fact as it is stored; null for a move, which is a call of its own. */
const factOf = (fact: SaidFact, party: Party, zone: Zone): Fact | null => {
  const notes = '';
  switch (fact.kind) {
    case 'contact': {
      const { kind, direction, medium, about, answerBy, words } = fact;
      return { kind, direction, party, medium, about, answerBy: answerBy === null ? null : { on: answerBy, zone }, notes: words };
    }
    case 'stage':
      return { kind: 'stage-reached', stage: fact.stage, customStageId: null, notes };
    case 'decision':
      return fact.on === null ? null : { kind: 'decision-date-stated', by: fact.by, on: fact.on, zone, interviewId: null, notes };
    case 'channel':
      return { kind: 'follow-up-channel-stated', by: fact.by, channel: fact.channel, notes };
    case 'direct-note':
      return { kind: 'direct-note-answered', agreed: fact.agreed, notes };
    case 'advised':
      return fact.on === null ? null : { kind: 'contact-date-advised', by: fact.by, on: fact.on, zone, notes };
    case 'cancelled':
      return fact.interviewId === null ? null : { kind: 'interview-cancelled', interviewId: fact.interviewId, by: fact.by, notes };
    case 'missed':
      return fact.interviewId === null ? null : { kind: 'interview-missed', interviewId: fact.interviewId, notes };
    case 'offer':
    case 'deadline': {
      const deadline = fact.on === null ? null : { on: fact.on, time: fact.time, zone };
      return fact.kind === 'offer' ? { kind: 'offer-made', deadline, notes } : { kind: 'offer-deadline-moved', deadline, notes };
    }
    case 'start':
      return fact.on === null ? null : { kind: 'start-date-agreed', on: fact.on, zone, notes };
    case 'told':
      return { kind: 'told', topic: fact.topic, words: fact.words, notes };
    case 'moved':
      return null;
  }
};

/** What was left of the line goes with the contact, or with the first fact where there is none. */
const withNotes = (facts: readonly Fact[], rest: string): Fact[] => {
  const place = Math.max(
    0,
    facts.findIndex(({ kind }) => kind === 'contact'),
  );
  return facts.map((fact, at) => {
    if (at !== place || rest === '') return fact;
    return { ...fact, notes: (fact.notes === '' ? rest : `${fact.notes}\n${rest}`).slice(0, NOTES_LIMIT) };
  });
};
