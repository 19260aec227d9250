import { type Message, message } from '../messages/message.ts';
import { LEAST_OUTCOMES } from './few.ts';
import { type Path, pathOf } from './path.ts';
import type { Scope } from './scope.ts';

/** How far the applications came, counted; what is open, and what the person left, counts neither way. */
export interface Tally {
  readonly applied: number;
  /** Answered by a call or an interview, by a no, or by lasting silence. */
  readonly answered: number;
  /** Of these, how many ended before any talk. */
  readonly endedEarly: number;
  /** Of those that had a talk, how many it is decided for whether it led further. */
  readonly firstTalks: number;
  /** Of these, how many led further. */
  readonly ledFurther: number;
  readonly offers: number;
  readonly accepted: number;
}

const NOTHING: Tally = { applied: 0, answered: 0, endedEarly: 0, firstTalks: 0, ledFurther: 0, offers: 0, accepted: 0 };

const withPath = (tally: Tally, { stations, outcome }: Path): Tally => {
  const hadTalk = stations.length > 1;
  const wentFurther = stations.length > 2;
  const ended = outcome === 'silent' || outcome === 'rejected';
  return {
    applied: tally.applied + 1,
    answered: tally.answered + (hadTalk || ended ? 1 : 0),
    endedEarly: tally.endedEarly + (!hadTalk && ended ? 1 : 0),
    firstTalks: tally.firstTalks + (wentFurther || (hadTalk && ended) ? 1 : 0),
    ledFurther: tally.ledFurther + (wentFurther ? 1 : 0),
    offers: tally.offers + (stations.includes('offer') ? 1 : 0),
    accepted: tally.accepted + (stations.includes('accepted') ? 1 : 0),
  };
};

/** What the scope comes to in numbers. */
export const tallyOf = ({ opportunities }: Scope): Tally => opportunities.map(pathOf).reduce(withPath, NOTHING);

/** What the numbers come to: the sentence the insights open with, and the one below it. */
export interface Headline {
  readonly title: Message;
  readonly lede: Message;
}

/** How two counts stand to each other, by halves alone, which no rounding can blur. */
const halfOf = (of: number, total: number): 'all' | 'over' | 'half' | 'under' | 'none' => {
  if (of === 0) return 'none';
  if (of === total) return 'all';
  return of * 2 > total ? 'over' : of * 2 === total ? 'half' : 'under';
};

/**
 * The headline. With few answers it only counts; else it says how many ended before any talk, and whether first talks
 * led further once enough of them are decided.
 */
export const headlineOf = (tally: Tally): Headline => {
  const { applied, answered, endedEarly, firstTalks, ledFurther, offers, accepted } = tally;
  if (answered < LEAST_OUTCOMES)
    return { title: message('insights.headline.few', { applied }), lede: message('insights.headline.few.lede', { answered }) };
  const early = halfOf(endedEarly, answered);
  const then = firstTalks < LEAST_OUTCOMES ? 'unsaid' : halfOf(ledFurther, firstTalks);
  return {
    title: message('insights.headline', { early, then }),
    lede: message('insights.headline.lede', { early, then, endedEarly, answered, ledFurther, firstTalks, offers, accepted }),
  };
};
