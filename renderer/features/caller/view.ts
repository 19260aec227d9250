import type { CallerCard } from '../../../core/caller/caller-card.ts';
import { nameToGreet } from '../../../core/letters/compose/address.ts';
import type { PersonThere } from '../../../core/caller/people-there.ts';
import { type Message, message } from '../../../core/messages/message.ts';
import type { Action } from '../../../core/playbook/action.ts';
import { routeOf } from '../../../core/reminders/route.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';
import { whenOf } from '../../actions/when.ts';
import { exchangeWords, notesOf, passedOnWords } from '../../people/exchange-sentences.ts';

export type CardTerm =
  | 'next'
  | 'guard'
  | 'negotiation'
  | 'limits'
  | 'meeting'
  | 'last'
  | 'said'
  | 'pay'
  | 'terms'
  | 'passed'
  | 'people'
  | 'decide'
  | 'ask'
  | 'mind';

/** Words that are in no language yet, or somebody's own. */
export type Words = Message | string;

/** One line of the card. */
export interface CardLine {
  readonly key: string;
  readonly words: Words;
  /** What belongs to it, in quieter type: when it was, or whom it was said to. */
  readonly beside: readonly Words[];
  /** Set by weight: the figure, the name, the step. */
  readonly isStrong: boolean;
  /** People's own words are set in serif, what was said aloud in quotation marks. */
  readonly voice: 'app' | 'written' | 'spoken';
  /** Where the main window shows it; null for nowhere. */
  readonly to: string | null;
}

/** What the card says of one thing. */
export interface CardRow {
  readonly term: CardTerm;
  readonly lines: readonly CardLine[];
}

/** Steps that stand in line (ours). */
const STEPS_SHOWN = 2;
/** More is not read while a phone rings: the rest is a key away in the main window (ours). */
const SHOWN = 3;

const line = (key: string, words: Words, given: Partial<CardLine> = {}): CardLine => ({
  key,
  words,
  beside: [],
  isStrong: false,
  voice: 'app',
  to: null,
  ...given,
});

const on = (at: Instant): Message => message('app.at', { at: { at, as: 'smart' } });

const stepLine = (action: Action, index: number, now: Instant, zone: Zone): CardLine =>
  line(action.key, action.title, {
    beside: [whenOf(action, now, zone)],
    // The first one is what the call may be about; the others only stand in line.
    isStrong: index === 0,
    to: routeOf(action),
  });

const personLine = ({ person, isRecruiter, part, decides }: PersonThere): CardLine =>
  line(person.id, person.name, {
    beside: [
      ...(part !== '' ? [part] : person.title !== '' ? [person.title] : isRecruiter ? [message('people.role.too.recruiter')] : []),
      ...(decides ? [message('caller.decides')] : []),
    ],
  });

const termLines = ({ terms, payTold }: CallerCard): readonly CardLine[] =>
  (['pay', 'notice', 'available'] as const)
    .filter((part) => terms[part].trim() !== '' && !(part === 'pay' && payTold[0]?.words === terms.pay))
    .map((part) => line(part, message(`people.glance.terms.${part}`, { words: terms[part] })));

const lastLines = ({ lastExchange, person }: CallerCard): readonly CardLine[] =>
  lastExchange === null || person === null
    ? []
    : [
        line(lastExchange.id, exchangeWords(lastExchange, person.name), { beside: [on(lastExchange.at)] }),
        ...notesOf(lastExchange).map((notes) => line('notes', notes, { voice: 'written' })),
      ];

const placeOfNegotiation = (opportunityId: string): string => `/offers/${opportunityId}/negotiation`;

/** Somebody else than whoever terms are agreed with calls: what is safe to say. */
const guardLines = ({ negotiation, person }: CallerCard): readonly CardLine[] => {
  if (negotiation?.isSecond !== true || person === null) return [];
  const [name, other] = [nameToGreet(negotiation.negotiator.name), nameToGreet(person.name)];
  const { figure, opportunityId } = negotiation;
  return [
    line('second', message('negotiation.second.title', { name }), { isStrong: true, to: placeOfNegotiation(opportunityId) }),
    line(
      'safe',
      figure === null
        ? message('negotiation.second.safe', { name, other })
        : message('negotiation.second.safe-figure', { name, other, figure, told: 'no' }),
    ),
  ];
};

/** Whom terms are agreed with, and the figure they have. */
const negotiationLines = ({ negotiation, person }: CallerCard): readonly CardLine[] =>
  negotiation === null || negotiation.isSecond
    ? []
    : [
        line(
          'with',
          message('caller.negotiation', {
            isThem: negotiation.negotiator.id === person?.id ? 'yes' : 'no',
            name: nameToGreet(negotiation.negotiator.name),
            figured: negotiation.figure === null ? 'no' : 'yes',
            figure: negotiation.figure ?? '',
          }),
          { to: placeOfNegotiation(negotiation.opportunityId) },
        ),
      ];

/** How far the person goes, where they let this card show it. */
const limitLines = ({ negotiation }: CallerCard): readonly CardLine[] => {
  const limits = negotiation?.limits ?? null;
  if (limits === null) return [];
  return (['target', 'reserve', 'walkAway'] as const).flatMap((point) => {
    const money = limits.points[point];
    return money === null ? [] : [line(point, message(`caller.limits.${point}`, { amount: { money, currency: limits.currency } }))];
  });
};

const toldTo = (to: string, { person }: CallerCard): readonly Words[] =>
  to === '' || to === person?.name ? [] : [message('caller.to', { name: to })];

/** What to know before picking up, row by row; what there is nothing of has no row. */
export const rowsOf = (card: CallerCard, now: Instant, zone: Zone): readonly CardRow[] => {
  const {
    openActions,
    nextMeeting,
    lastExchange,
    passedOn,
    said,
    payTold,
    payDiffers,
    statedDate,
    people,
    ask,
    asksForDecision,
    avoid,
    person,
    terms,
  } = card;
  const lines: Record<CardTerm, readonly CardLine[]> = {
    next: openActions.slice(0, STEPS_SHOWN).map((action, index) => stepLine(action, index, now, zone)),
    guard: guardLines(card),
    negotiation: negotiationLines(card),
    limits: limitLines(card),
    meeting:
      nextMeeting === null
        ? []
        : [
            line(nextMeeting.id, message('app.at', { at: { at: nextMeeting.startAt, as: 'day-time' } }), {
              to: `/preparation/${nextMeeting.id}`,
            }),
          ],
    last: lastLines(card),
    said: said
      // Pay told here has a row of its own, and what the person says everywhere stands with the terms.
      .filter(({ id, words }) => !payTold.some((told) => told.id === id) && words !== terms.notice && words !== terms.available)
      .slice(0, SHOWN)
      .map(({ id, topic, words, to, at }) =>
        topic !== 'offers' && topic !== 'other'
          ? line(id, message(`caller.said.${topic}`, { words }), { beside: [on(at), ...toldTo(to, card)] })
          : line(id, words, { voice: 'spoken', beside: [on(at), ...toldTo(to, card)] }),
      ),
    pay: payTold.slice(0, 1).map(({ id, words, to, at }) => line(id, words, { isStrong: true, beside: [on(at), ...toldTo(to, card)] })),
    terms: termLines(card),
    passed: passedOn
      // The day they decide has a row of its own, and what was last stands there already.
      .filter(({ id }) => id !== statedDate?.id && id !== lastExchange?.id)
      .slice(0, SHOWN)
      .map((event) => line(event.id, passedOnWords(event, person?.name ?? ''), { beside: [on(event.at)] })),
    people: [
      ...people.slice(0, SHOWN + 1).map(personLine),
      ...(people.length > SHOWN + 1 ? [line('more', message('caller.more', { count: people.length - SHOWN - 1 }))] : []),
    ],
    decide: statedDate === null ? [] : [line(statedDate.id, message('app.at', { at: { on: statedDate.on, as: 'long-day' } }))],
    ask: [
      ...ask.slice(0, SHOWN).map(({ id, question }) => line(id, question, { voice: 'written' })),
      ...(asksForDecision ? [line('decide', message('people.glance.ask-decision'))] : []),
    ],
    mind: [
      ...(payDiffers === null ? [] : [line('pay', message('people.glance.pay-differs', { words: payDiffers }))]),
      ...avoid.map((caution, index) => line(String(index), caution.message)),
    ],
  };
  const order: readonly CardTerm[] = [
    'next',
    'guard',
    'negotiation',
    'limits',
    'meeting',
    'last',
    'said',
    'pay',
    'terms',
    'passed',
    'people',
    'decide',
    'ask',
    'mind',
  ];
  return order.flatMap((term) => (lines[term].length === 0 ? [] : [{ term, lines: lines[term] }]));
};
