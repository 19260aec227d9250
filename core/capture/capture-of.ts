import { type Message, message } from '../messages/message.ts';
import type { EventOf } from '../model/event.ts';
import { fail, succeed } from '../result.ts';
import { chipsOf } from '../quick-log/chips.ts';
import { formOf, toInterviewLog } from '../quick-log/form.ts';
import type { LogForm } from '../quick-log/log-form.ts';
import { settleAt } from './at.ts';
import type { Capture, CaptureWrite, HappenedChip, HappenedForm } from './capture.ts';
import { happenedChipsOf } from './chips.ts';
import type { CaptureContext } from './context.ts';
import type { CaptureCorrections } from './corrections.ts';
import type { About, CaptureKind, CaptureQuestion, CaptureReading } from './reading.ts';
import { settleFacts } from './settle-facts.ts';
import { type SettledWho, settleWho } from './settle-who.ts';
import { writesOf } from './writes.ts';

/** Puts everything that was set by hand over what the line says: what to show, what is asked, and what will be written. */
export const captureOf = (reading: CaptureReading, corrections: CaptureCorrections, context: CaptureContext): Capture => {
  const answered = kindOfAnswer(corrections.answers[KIND_QUESTION]);
  const kind = corrections.kind ?? reading.kind ?? answered;
  const others = [...new Set([...(reading.kind === null ? [] : [reading.kind]), ...reading.otherKinds])].filter((other) => other !== kind);
  const otherKinds = others.map((other) => ({ kind: other, label: kindLabel(other) }));
  switch (kind) {
    case null:
      return { kind: 'asked', otherKinds, ...whichKind(reading) };
    case 'interview':
      return { kind, otherKinds, ...interviewOf(reading, corrections, context) };
    case 'happened':
      return { kind, otherKinds, ...happenedOf(reading, corrections, context) };
    case 'note':
      return { kind, otherKinds, ...noteOf(reading, corrections, context) };
  }
};

const KIND_QUESTION = 'kind';

const kindOfAnswer = (answer: string | undefined): CaptureKind | null =>
  answer === 'interview' || answer === 'happened' || answer === 'note' ? answer : null;

const kindLabel = (kind: CaptureKind): Message => message(`capture.kind.${kind}`);

const whichKind = ({ otherKinds }: CaptureReading) => {
  const question: CaptureQuestion = {
    id: KIND_QUESTION,
    part: 'kind',
    asks: message('capture.asks.kind'),
    kind: 'open',
    answers: otherKinds.map((kind) => ({ id: kind, label: kindLabel(kind), gives: { kind } })),
  };
  const chip: HappenedChip = { key: 'open:kind', part: 'kind', label: question.asks, state: 'open', question };
  return { chips: [chip], goesTo: null, writes: fail([{ part: 'kind' as const, message: question.asks }]) };
};

const interviewOf = ({ interview }: CaptureReading, corrections: CaptureCorrections, context: CaptureContext) => {
  const form = formOf(interview, corrections.interview, context);
  const log = toInterviewLog(form, context);
  const writes = log.ok ? succeed([{ call: 'interview.log', input: log.value } satisfies CaptureWrite]) : log;
  return { form, chips: chipsOf(form), goesTo: goesToOf(form, context), writes };
};

const goesToOf = ({ company }: LogForm, { opportunities }: CaptureContext): Message | null => {
  if (company === null) return null;
  const known = opportunities.find(({ id }) => id === company.value.opportunityId);
  return known === undefined
    ? message('capture.goes.new', { company: company.value.name })
    : message('capture.goes.known', { company: known.company });
};

const happenedOf = (reading: CaptureReading, corrections: CaptureCorrections, context: CaptureContext) => {
  const who = settleWho(reading, corrections, context);
  const when = settleAt(reading, corrections, context);
  const { facts, questions: factQuestions } = settleFacts(reading.happened.facts, who, corrections, context);
  const form: HappenedForm = {
    person: who.person,
    about: who.about,
    at: when.at,
    timeIsKnown: when.timeIsKnown,
    facts,
    notes: corrections.fields.notes === undefined ? reading.happened.rest : (corrections.fields.notes ?? ''),
  };
  const questions = [...who.questions, ...factQuestions, ...(when.question === null ? [] : [when.question])];
  // What was set by hand about it settles which of the two is meant.
  if (reading.happened.isTwoThings && corrections.fields.about === undefined)
    questions.push({ id: 'two', part: 'about', asks: message('capture.problem.two'), kind: 'open', answers: [] });
  const isNow = when.at.origin === 'inferred' && when.timeIsKnown;
  return {
    form,
    chips: happenedChipsOf(form, questions, isNow, context),
    goesTo: aboutGoesTo(form, context),
    writes: writesOf(form, questions, partyOf(who, context), context),
  };
};

/** Whose side they are on: by who they are to it, else by the words for them. */
const partyOf = ({ person, isRecruiter, about }: SettledWho, { opportunities, people }: CaptureContext): EventOf<'contact'>['party'] => {
  const id = person?.value.personId ?? null;
  const routes = opportunities.filter(({ id: own }) => about?.value.opportunityIds.includes(own) === true).map(({ route }) => route);
  if (id !== null && routes.some((route) => route.kind === 'recruiter' && route.recruiterId === id)) return 'recruiter';
  const roles = people.find((each) => each.id === id)?.roles ?? [];
  if (roles.includes('reference') && !roles.includes('interviewer') && !roles.includes('recruiter')) return 'reference';
  return isRecruiter || roles.includes('recruiter') ? 'recruiter' : 'employer';
};

const aboutGoesTo = ({ about, person }: Pick<HappenedForm, 'about' | 'person'>, { opportunities }: CaptureContext): Message | null => {
  if (about === null) return null;
  const { opportunityIds, newCompany } = about.value;
  if (newCompany !== null) return message('capture.goes.new', { company: newCompany });
  const [first] = opportunities.filter(({ id }) => opportunityIds.includes(id));
  if (first === undefined) return person === null ? null : message('capture.goes.person', { name: person.value.name });
  return opportunityIds.length === 1
    ? message('capture.goes.known', { company: first.company })
    : message('capture.goes.several', { count: opportunityIds.length });
};

const noteOf = (reading: CaptureReading, corrections: CaptureCorrections, context: CaptureContext) => {
  const who = settleWho(reading, corrections, context);
  const about = who.about !== null && who.about.value.opportunityIds.length === 1 ? who.about : null;
  const notes = corrections.fields.notes ?? reading.line.trim();
  const opportunity = context.opportunities.find(({ id }) => id === about?.value.opportunityIds[0]);
  const questions = who.questions.filter(({ part }) => part === 'about');
  const [question] = questions;
  const label = opportunity === undefined ? message('capture.asks.note') : message('quick-log.chip.company', { name: opportunity.company });
  const chip: HappenedChip = {
    key: 'about',
    part: 'about',
    label,
    state: about === null ? 'open' : about.origin,
    question: question === undefined ? null : { ...question, answers: question.answers.filter(({ gives }) => isOne(gives.about)) },
  };
  const isReady = opportunity !== undefined && notes !== '';
  return {
    form: { about, notes },
    chips: reading.line.trim() === '' ? [] : [chip],
    goesTo: opportunity === undefined ? null : message('capture.goes.note', { company: opportunity.company }),
    writes: isReady
      ? succeed([
          {
            call: 'opportunity.update',
            input: { id: opportunity.id, notes: opportunity.notes === '' ? notes : `${opportunity.notes.trimEnd()}\n${notes}` },
          } satisfies CaptureWrite,
        ])
      : fail([{ part: 'about' as const, message: message('capture.asks.note') }]),
  };
};

const isOne = (about: About | undefined): boolean => about?.opportunityIds.length === 1;
