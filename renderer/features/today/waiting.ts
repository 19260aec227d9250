import { type Message, message } from '../../../core/messages/message.ts';
import type { Opportunity } from '../../../core/model/opportunity.ts';
import type { Action } from '../../../core/playbook/action.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { whenOf } from '../../actions/when.ts';

/** One opportunity that waits for them, and when to ask if it goes on. */
export interface WaitingRow {
  readonly action: Action;
  readonly title: Message;
  readonly lines: readonly Message[];
}

interface WaitingFacts {
  readonly opportunities: Readonly<Record<string, Opportunity>>;
  readonly zone: Zone;
  readonly now: Instant;
}

/** Whether an action means that an answer is out: theirs to give, or a check-in whose time has not come. */
export const isWaiting = (action: Action, now: Instant): boolean =>
  action.move === 'theirs' || (action.kind === 'check-in' && action.state.kind === 'open' && action.earliestAt > now);

/** One row an opportunity, in the given order: what they are to do, and when to ask. */
export const waitingRows = (actions: readonly Action[], facts: WaitingFacts): readonly WaitingRow[] => {
  const rows = new Map<string, Action[]>();
  for (const action of actions) {
    const key = action.opportunityId ?? action.key;
    rows.set(key, [...(rows.get(key) ?? []), action]);
  }
  return [...rows.values()].flatMap((together) => {
    const theirs = together.find(({ move }) => move === 'theirs');
    const ask = together.find(({ move }) => move === 'yours');
    const askWords =
      ask === undefined ? [] : [message('today.waiting.ask', { at: { on: dayOf(ask.idealAt, facts.zone), as: 'sentence' } })];
    if (theirs !== undefined) {
      return [{ action: theirs, title: theirs.title, lines: [whenOf(theirs, facts.now, facts.zone), ...askWords] }];
    }
    if (ask === undefined) return [];
    const company = ask.opportunityId === null ? undefined : facts.opportunities[ask.opportunityId]?.company;
    const title = company === undefined ? ask.title : message('today.about.company', { company });
    return [{ action: ask, title, lines: [message('today.waiting.answer'), ...askWords] }];
  });
};
