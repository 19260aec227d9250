import { type Message, message, type MessageValue } from '../messages/message.ts';
import type { FormFact, HappenedChip, HappenedForm } from './capture.ts';
import type { CaptureContext } from './context.ts';
import type { CaptureQuestion } from './reading.ts';
import type { SaidFact } from './said-fact.ts';

type Part = HappenedChip['part'];

/** The chips of something that happened, in the order they are read: who, what about, what, when. What is open comes last, before what may be added. */
export const happenedChipsOf = (
  form: HappenedForm,
  questions: readonly CaptureQuestion[],
  isNowKnown: boolean,
  context: CaptureContext,
): readonly HappenedChip[] => {
  const beside = (part: Part): CaptureQuestion | null =>
    questions.find((each) => each.part === part && each.kind === 'alternative') ?? null;
  const open = questions.filter(({ kind }) => kind === 'open');
  const isOpen = (part: Part): boolean => open.some((each) => each.part === part);
  return [
    ...(form.person === null ? [] : [chip('person', personLabel(form.person.value), form.person.origin, beside('person'))]),
    ...aboutChips(form, beside('about'), context),
    ...form.facts.flatMap((fact) => factChips(fact, questions, isOpen(`fact:${fact.key}`), context)),
    ...(isNowKnown ? [] : [whenChip(form, beside('when'))]),
    ...open.map((question): HappenedChip => ({
      key: `open:${question.id}`,
      part: question.part,
      label: question.asks,
      state: 'open',
      question,
    })),
    ...form.facts.flatMap((fact) => (isOpen(`fact:${fact.key}`) ? [] : offersOf(fact))),
  ];
};

const chip = (
  part: Part,
  label: Message,
  state: HappenedChip['state'],
  question: CaptureQuestion | null = null,
  key: string = part,
): HappenedChip => ({
  key,
  part,
  label,
  state,
  question,
});

const personLabel = ({ name, role }: { readonly name: string; readonly role: string }): Message =>
  message(role === 'recruiter' ? 'quick-log.chip.person.recruiter' : 'quick-log.chip.person', { name });

const aboutChips = (
  { about }: HappenedForm,
  question: CaptureQuestion | null,
  { opportunities }: CaptureContext,
): readonly HappenedChip[] => {
  if (about === null) return [];
  const { opportunityIds, newCompany } = about.value;
  if (newCompany !== null) return [chip('about', message('capture.chip.new', { name: newCompany }), about.origin, question)];
  const known = opportunities.filter(({ id }) => opportunityIds.includes(id));
  if (known.length === 0) return [chip('about', message('capture.answer.none'), about.origin, question)];
  const isAlone = (company: string): boolean => opportunities.filter((other) => other.company === company).length === 1;
  return known.map(({ id, company, role }, at) =>
    chip(
      'about',
      isAlone(company) || role === ''
        ? message('quick-log.chip.company', { name: company })
        : message('quick-log.answer.opportunity', { company, role }),
      about.origin,
      question,
      at === 0 ? 'about' : `about:${id}`,
    ),
  );
};

const whenChip = ({ at, timeIsKnown }: HappenedForm, question: CaptureQuestion | null): HappenedChip =>
  chip(
    'when',
    message(timeIsKnown ? 'capture.chip.when' : 'capture.chip.when.about', { at: { at: at.value, as: 'smart' } }),
    at.origin,
    question,
  );

/** These say by themselves which way they came. */
const OF_ITS_WAY: ReadonlySet<string> = new Set(['other', 'missed-call']);

const factChips = (
  fact: FormFact,
  questions: readonly CaptureQuestion[],
  isOpen: boolean,
  context: CaptureContext,
): readonly HappenedChip[] => {
  const { key, value, origin } = fact;
  const part: Part = `fact:${key}`;
  const own = questions.filter((question) => question.part === part && question.kind === 'alternative');
  const medium = own.find(({ id }) => id.startsWith('medium:')) ?? null;
  const other = own.find((question) => question !== medium) ?? null;
  const label = factLabel(value, context);
  const first = isOpen && needsDay(value) ? [] : [chip(part, label, medium === null ? origin : 'said', other)];
  if (value.kind !== 'contact' || OF_ITS_WAY.has(value.about)) return medium === null ? first : [chip(part, label, origin, medium)];
  return [
    ...first,
    chip(part, message(`capture.chip.medium.${value.medium}`), medium === null ? 'said' : 'inferred', medium, `medium:${key}`),
  ];
};

/** Without its day the fact is nothing yet: the open question stands for it. */
const needsDay = (fact: SaidFact): boolean =>
  fact.kind !== 'contact' && fact.kind !== 'told' && 'on' in fact && fact.on === null && fact.kind !== 'offer' && fact.kind !== 'deadline';

const yes = (is: boolean): string => (is ? 'yes' : 'no');
const day = (on: string | null): MessageValue => (on === null ? '' : ({ on, as: 'day' } as MessageValue));

/** What a fact says, short enough for a chip. */
const factLabel = (fact: SaidFact, { interviews }: CaptureContext): Message => {
  switch (fact.kind) {
    case 'contact': {
      const { direction, about, medium, words, answerBy } = fact;
      if (about === 'other') return message(`capture.chip.${direction}.other.${medium}`);
      return message(`capture.chip.${direction}.${about}`, {
        named: yes(words !== ''),
        words,
        dated: yes(answerBy !== null),
        day: day(answerBy),
      });
    }
    case 'stage':
      return message(`capture.chip.stage.${fact.stage}`);
    case 'decision':
      return fact.on === null
        ? message('capture.problem.decision')
        : message(fact.by === 'recruiter' ? 'quick-log.chip.decision.recruiter' : 'quick-log.chip.decision', { day: day(fact.on) });
    case 'channel':
      return message('quick-log.chip.channel', { channel: fact.channel });
    case 'direct-note':
      return message('capture.chip.direct', { agreed: yes(fact.agreed) });
    case 'advised':
      return fact.on === null ? message('capture.problem.advised') : message('capture.chip.advised', { day: day(fact.on) });
    case 'start':
      return fact.on === null ? message('capture.problem.start') : message('capture.chip.start', { day: day(fact.on) });
    case 'offer':
    case 'deadline':
      return message(`capture.chip.${fact.kind}`, { dated: yes(fact.on !== null), day: day(fact.on) });
    case 'told':
      return message('capture.chip.told', { words: fact.words });
    case 'cancelled':
    case 'missed':
    case 'moved': {
      const interview = interviews.find(({ id }) => id === fact.interviewId);
      const at: MessageValue = interview === undefined ? '' : { at: interview.startAt, as: 'smart' };
      const moved =
        fact.kind === 'moved'
          ? { dated: yes(fact.on !== null), day: day(fact.on), timed: yes(fact.time !== null), time: fact.time ?? '' }
          : {};
      return message(`capture.chip.${fact.kind}`, { named: yes(interview !== undefined), at, ...moved });
    }
  }
};

/** What is not said and changes when a step is due. */
const offersOf = ({ key, value }: FormFact): readonly HappenedChip[] => {
  const offer = (label: Message): readonly HappenedChip[] => [chip(`fact:${key}`, label, 'offered', null, `offered:${key}`)];
  if (value.kind === 'contact' && value.about === 'request' && value.answerBy === null) return offer(message('capture.offered.by'));
  if ((value.kind === 'offer' || value.kind === 'deadline') && value.on === null) return offer(message('capture.offered.until'));
  return [];
};
