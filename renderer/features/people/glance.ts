import { type Message, message } from '../../../core/messages/message.ts';
import type { Dealing } from '../../../core/people/dealings.ts';
import type { PersonSummary } from '../../../core/people/summary.ts';
import { routeOf } from '../../../core/reminders/route.ts';
import { exchangeWords, notesOf } from '../../people/exchange-sentences.ts';
import { whenOf } from '../../actions/when.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';

/** One line of what to know at a glance. */
export interface GlanceLine {
  readonly key: string;
  readonly words: Message | string;
  /** A second, quieter part. */
  readonly detail: Message | string | null;
  /** Somebody's own words, set in serif. */
  readonly human: boolean;
  /** Where it leads; null for nowhere. */
  readonly to: string | null;
}

export type GlanceTerm = 'next' | 'meeting' | 'last' | 'told' | 'decide' | 'terms' | 'ask' | 'mind';

/** What to know at a glance, under one heading. */
export interface GlanceRow {
  readonly term: GlanceTerm;
  readonly lines: readonly GlanceLine[];
}

/** No more than these are shown of a kind: the rest is on the timeline and in the brief (ours). */
const SHOWN = 4;

const line = (key: string, words: Message | string, given: Partial<GlanceLine> = {}): GlanceLine => ({
  key,
  words,
  detail: null,
  human: false,
  to: null,
  ...given,
});

const companyOf = ({ opportunity }: Dealing, all: readonly Dealing[]): string | null => (all.length > 1 ? opportunity.company : null);

const termLines = (dealings: readonly Dealing[]): readonly GlanceLine[] => {
  const seen = new Set<string>();
  return dealings.flatMap((dealing) =>
    (['pay', 'notice', 'available'] as const).flatMap((part) => {
      const words = dealing.terms[part];
      if (words === '' || seen.has(`${part} ${words}`)) return [];
      seen.add(`${part} ${words}`);
      return [
        line(`${dealing.opportunity.id} ${part}`, message(`people.glance.terms.${part}`, { words }), {
          detail: companyOf(dealing, dealings),
        }),
      ];
    }),
  );
};

/** What to know of somebody while they are on the phone, row by row; what there is nothing of has no row. */
export const glanceOf = (summary: PersonSummary, now: Instant, zone: Zone): readonly GlanceRow[] => {
  const { person, dealings, exchanges, lastExchange, nextMeeting, openActions } = summary;
  const running = dealings.filter(({ isOpen }) => isOpen);
  const ofProcess = running.filter(({ parts }) => !parts.every((part) => part === 'reference'));
  const rows: Record<GlanceTerm, readonly GlanceLine[]> = {
    next: openActions
      .slice(0, SHOWN)
      .map((action) => line(action.key, action.title, { detail: whenOf(action, now, zone), to: routeOf(action) })),
    meeting:
      nextMeeting === null
        ? []
        : [
            line(nextMeeting.id, message('app.at', { at: { at: nextMeeting.startAt, as: 'day-time' } }), {
              to: `/preparation/${nextMeeting.id}`,
            }),
          ],
    last:
      lastExchange === null
        ? []
        : [
            line(lastExchange.id, exchangeWords(lastExchange, person.name), {
              detail: message('app.at', { at: { at: lastExchange.at, as: 'smart' } }),
            }),
            ...notesOf(lastExchange).map((notes) => line('notes', notes, { human: true })),
          ],
    told: exchanges
      .flatMap((exchange) => (exchange.kind === 'told' ? [exchange.event] : []))
      .slice(0, SHOWN)
      .map(({ id, words, at }) => line(id, words, { human: true, detail: message('app.at', { at: { at, as: 'smart' } }) })),
    decide: running.flatMap((dealing) =>
      dealing.statedDate === null
        ? []
        : [
            line(dealing.opportunity.id, message('app.at', { at: { on: dealing.statedDate.on, as: 'long-day' } }), {
              detail: companyOf(dealing, running),
            }),
          ],
    ),
    terms: termLines(ofProcess),
    ask: ofProcess
      .flatMap((dealing) => [
        ...dealing.questions.map(({ id, question }) => line(id, question, { human: true, detail: companyOf(dealing, ofProcess) })),
        ...(dealing.asksForDecision
          ? [line(`${dealing.opportunity.id} decide`, message('people.glance.ask-decision'), { detail: companyOf(dealing, ofProcess) })]
          : []),
      ])
      .slice(0, SHOWN + SHOWN),
    mind: ofProcess.flatMap((dealing) => [
      ...(dealing.told.payWords === null
        ? []
        : [
            line(`${dealing.opportunity.id} pay`, message('people.glance.pay-differs', { words: dealing.told.payWords }), {
              detail: companyOf(dealing, ofProcess),
            }),
          ]),
      ...dealing.avoid.map((caution, index) =>
        line(`${dealing.opportunity.id} ${String(index)}`, caution.message, { detail: companyOf(dealing, ofProcess) }),
      ),
    ]),
  };
  const order: readonly GlanceTerm[] = ['next', 'meeting', 'last', 'told', 'terms', 'decide', 'ask', 'mind'];
  return order.flatMap((term) => (rows[term].length === 0 ? [] : [{ term, lines: rows[term] }]));
};
