import { gapKeyOf } from '../gaps/gap-key.ts';
import type { EventOf, ToldTopic, WorkspaceEvent } from '../model/event.ts';
import type { EventId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';

/** Something this company, or the recruiter about it, was told already. */
export interface ToldBefore {
  readonly id: EventId;
  readonly topic: ToldTopic;
  readonly words: string;
  /** Whom; empty where it was said to nobody in particular. */
  readonly to: string;
  readonly at: Instant;
}

/** What was said here, and whether it fits together. */
export interface Told {
  /** The newest first. */
  readonly lines: readonly ToldBefore[];
  /** The different things that were said about pay, or are expected now; null where there is only one. Figures that differ cost trust (a former recruiter). */
  readonly payWords: readonly string[] | null;
}

const isTold = (event: WorkspaceEvent): event is EventOf<'told'> => event.kind === 'told';

/** `payHere` is what the person expects to be paid, as they would say it now; empty while not settled. */
export const toldHere = (people: Workspace['people'], events: readonly WorkspaceEvent[], payHere: string): Told => {
  const said = events.filter(isTold);
  const pay = [...said.filter(({ topic }) => topic === 'pay').map(({ words }) => words), payHere].filter((words) => words !== '');
  const different = [...new Map(pay.map((words) => [gapKeyOf(words), words])).values()];
  return {
    lines: said
      .map(({ id, topic, words, personId, at }) => ({
        id,
        topic,
        words,
        to: personId === null ? '' : (people[personId]?.name ?? ''),
        at,
      }))
      .toReversed(),
    payWords: different.length > 1 ? different : null,
  };
};
