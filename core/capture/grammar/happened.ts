import { restOf } from '../../quick-log/grammar/rest.ts';
import { joined, overlaps } from '../../quick-log/grammar/scan.ts';
import { whenOf } from '../../quick-log/grammar/when.ts';
import type { DayMention } from '../../quick-log/grammar/said-day.ts';
import type { Span } from '../../quick-log/reading.ts';
import type { LocalDay } from '../../time/types.ts';
import { dayOf } from '../../time/zone.ts';
import type { CaptureContext } from '../context.ts';
import type { CaptureGiven, FactPiece, HappenedReading } from '../reading.ts';
import { factKeyOf, type SaidFact } from '../said-fact.ts';
import { clausesOf } from './clauses.ts';
import type { Coded } from './coded.ts';
import { contactsOf } from './contacts.ts';
import { type Due, dueOf } from './dated.ts';
import type { Detailed } from './detailed.ts';
import { type Found, foundIn } from './found.ts';
import { keptWords } from './kept-words.ts';
import { toldIn } from './told.ts';

/** What the line says of something that happened, with what was found in it. */
export interface HappenedFound {
  readonly reading: HappenedReading;
  readonly found: readonly Found[];
}

export const happenedIn = (
  line: string,
  { text, mentions, days, times }: Coded,
  given: CaptureGiven,
  context: CaptureContext,
): HappenedFound => {
  const today = dayOf(context.now, context.zone);
  const clauses = clausesOf(text);
  const told = clauses.flatMap((clause) => toldIn(line, text, clause) ?? []);
  const toldSpans = told.map(({ span }) => span);
  const found = foundIn(text, given.call, toldSpans).filter(({ span }) => !toldSpans.some((each) => overlaps(each, span)));
  const detailed = found.map((each): Detailed => {
    const due = dueOf(line, text, each, days, times, today);
    return { ...each, due, ...keptWords(line, text, each, found) };
  });

  const dueSpans = detailed.flatMap(({ due }) => [due.day, due.time].flatMap((mention) => (mention === null ? [] : [mention.span])));
  const ahead = detailed.flatMap(({ happening, span, clause }): readonly Span[] =>
    happening.id === 'they invite' ? [[span[1], clause[1]]] : [],
  );
  const isFree = ({ span }: { readonly span: Span }): boolean =>
    ![
      ...dueSpans,
      ...ahead,
      ...told.map((each) => each.span),
      ...detailed.flatMap(({ wordsSpan }) => (wordsSpan === null ? [] : [wordsSpan])),
    ].some((other) => overlaps(other, span));
  const when = whenOf(
    times.filter((time) => isFree(time) && (time.kind === 'from' || (time.kind === 'ago' && time.minutes > 0))),
    days.filter((day) => isFree(day) && mayBeOver(day, today)),
    { line, now: context.now, zone: context.zone, tense: 'past' },
  );
  const facts = [
    ...contactsOf(detailed, given.call),
    ...detailed.flatMap((each) => each.happening.facts.map((fact) => pieceOf(fact, each))),
    ...told.map(({ fact, span }): FactPiece => ({ key: factKeyOf(fact), value: fact, origin: 'said', span, assumed: [], otherDays: [] })),
  ];
  const understood = joined([
    ...mentions.map(({ span }) => withOwner(line, span)),
    ...detailed.flatMap(({ span, due, wordsSpan }) => [
      span,
      ...(due.span === null ? [] : [due.span]),
      ...(wordsSpan === null ? [] : [wordsSpan]),
    ]),
    ...told.map(({ span }) => span),
    ...when.spans,
  ]);
  const [question] = when.questions;
  return {
    found,
    reading: {
      mentions,
      facts: withOfferDay(firstOfEach(facts), detailed),
      isTwoThings: hasTwoActors(mentions, found),
      on: when.startOn,
      time: when.startTime ?? when.endTime,
      otherDays: question === undefined ? [] : question.answers.map(({ id }) => id as LocalDay).filter((day) => day <= today),
      understood,
      rest: restOf(line, understood),
    },
  };
};

/** "Northgate called, Fielding rejected me": what the one did is not said of the other. */
const hasTwoActors = (mentions: HappenedReading['mentions'], found: readonly Found[]): boolean => {
  const houses = mentions.filter(({ place, opportunityIds }) => place === 'actor' && opportunityIds.length > 0);
  const first = found.flatMap(({ clause }) => {
    const house = houses.find(({ span }) => clause[0] <= span[0] && span[1] <= clause[1]);
    return house === undefined ? [] : [house.opportunityIds.join(' ')];
  });
  return new Set(first).size > 1;
};

/** The "’s" behind a name is a part of it. */
const withOwner = (line: string, [from, to]: Span): Span => [
  from,
  to + (/^['’]s?(?!\p{L})/u.exec(line.slice(to, to + 3))?.[0].length ?? 0),
];

/** Nothing that happened lies ahead, so a day that can only be ahead is none of it. */
const mayBeOver = ({ said }: DayMention, today: LocalDay): boolean => {
  if (said.kind === 'day') return said.on <= today;
  if (said.kind === 'weekday') return said.week === null || said.week === 'last' || said.week === 'this';
  return said.kind === 'date';
};

const pieceOf = (fact: SaidFact, { due, span, whose }: Detailed): FactPiece => {
  const dated = withDay(fact, due);
  const value = (dated.kind === 'moved' || dated.kind === 'cancelled') && whose === 'mine' ? { ...dated, by: 'me' as const } : dated;
  const others = due.choice === null || due.choice.kind === 'certain' ? [] : due.choice.days;
  return { key: factKeyOf(value), value, origin: 'said', span, assumed: [], otherDays: others };
};

const withDay = (fact: SaidFact, { choice, at }: Due): SaidFact => {
  const on = choice === null || choice.kind === 'open' ? null : (choice.days[0] ?? null);
  switch (fact.kind) {
    case 'decision':
    case 'advised':
    case 'start':
      return { ...fact, on };
    case 'moved':
    case 'offer':
    case 'deadline':
      return { ...fact, on, time: at };
    default:
      return fact;
  }
};

/** A line says each thing once; where it says it twice, the first that names its day counts. */
const firstOfEach = (facts: readonly FactPiece[]): readonly FactPiece[] => {
  const kept = new Map<string, FactPiece>();
  for (const fact of facts) {
    const before = kept.get(fact.key);
    const isDated = 'on' in fact.value && fact.value.on !== null;
    if (before === undefined || (isDated && 'on' in before.value && before.value.on === null)) kept.set(fact.key, fact);
  }
  return [...kept.values()];
};

/** "An offer from Osprey, answer by Friday": with an offer, that is until when it stands and no day on which they decide. */
const withOfferDay = (facts: readonly FactPiece[], found: readonly Detailed[]): readonly FactPiece[] => {
  const offer = facts.find(({ value }) => value.kind === 'offer');
  const answer = found.find(({ happening, due }) => ENDS_OFFER.has(happening.id) && due.day !== null);
  if (offer?.value.kind !== 'offer' || offer.value.on !== null || answer === undefined) return facts;
  const value = withDay(offer.value, answer.due);
  return facts.flatMap((fact) =>
    fact === offer ? [{ ...fact, value }] : fact.value.kind === 'decision' || fact.value.kind === 'deadline' ? [] : [fact],
  );
};

const ENDS_OFFER: ReadonlySet<string> = new Set(['the day they decide', 'the end of the offer moved']);
