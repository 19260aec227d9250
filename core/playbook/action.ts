import type { Message } from '../messages/message.ts';
import type { ActionKey, InterviewId, OpportunityId, PersonId } from '../model/ids.ts';
import type { Instant } from '../time/types.ts';
import type { RuleId } from './rules.ts';
import type { SourceId } from './sources.ts';

/** Who decided: what the employer stated outranks the recruiter's advice, then the person's own setting, then the default. */
export type PrecedenceLevel = 'employer' | 'recruiter' | 'person' | 'default';

/**
 * A word of warning before a step is taken: contact too soon, before the day they named, a third question without
 * an answer, a referee who was asked often. It never forbids.
 */
export interface Caution {
  readonly message: Message;
  /** From when it is fine; null where waiting does not mend it. */
  readonly fineAt: Instant | null;
}

/** One point of the guide through an action, such as a line of a call sheet. */
export interface GuidePoint {
  /** Stored with the tick: unique within its rule, never reused for another point. */
  readonly id: string;
  readonly text: Message;
  readonly sources: readonly SourceId[];
  /** The person's own words that belong to it, such as what they want the recruiter to hear; empty where there are none. */
  readonly words: readonly string[];
  /** Seen to already by what the person wrote elsewhere; it needs no tick. */
  readonly isDone: boolean;
}

/** A word to the person at the moment something happens: "How did it go at Northgate?" */
export interface Prompt {
  readonly at: Instant;
  readonly title: Message;
  readonly detail: Message;
}

/** The moments at which a step is told of that has moments of its own. */
export interface OwnReminders {
  /** As its cause happens, before it is best done; null where that was over before it was known. */
  readonly prompt: Prompt | null;
  /** After that; null where there is no need, such as for a debrief that was begun. */
  readonly laterAt: Instant | null;
}

/** Why an action is in the plan, in messages that "why?" shows. */
export interface Reason {
  /** The rule in one sentence. */
  readonly rule: Message;
  readonly sources: readonly SourceId[];
  /** Whose word decided that it is done this way and then: shown with every action. */
  readonly level: PrecedenceLevel;
  /** The facts it was derived from, each as a sentence. */
  readonly facts: readonly Message[];
  /** Present where the sources disagree: what they say, which one was followed and by whose word. */
  readonly settled: { readonly disagreement: Message; readonly followed: Message; readonly level: PrecedenceLevel } | null;
  /** What would change it, as a sentence; null where nothing would. */
  readonly changes: Message | null;
}

/**
 * Where an action stands: `open` is the person's to do (or to wait for, see `move`), `dropped` is one that
 * is no longer proposed, with the reason, such as a thank-you more than a week late. `snoozed` stays after its
 * instant has passed: from then on the action counts as open and due at that instant.
 */
export type ActionState =
  | { readonly kind: 'open' }
  | { readonly kind: 'snoozed'; readonly untilAt: Instant }
  | { readonly kind: 'done'; readonly at: Instant }
  | { readonly kind: 'skipped'; readonly at: Instant }
  | { readonly kind: 'dropped'; readonly because: Message };

/** What kind of thing it is to the person; screens choose words and icons by it. */
export type ActionKind =
  | 'debrief'
  | 'call'
  | 'letter'
  | 'references'
  | 'check-in'
  | 'search'
  | 'answer'
  | 'decision-date'
  | 'interview'
  | 'prepare'
  | 'offer'
  | 'kindness'
  | 'other';

/** One step of the playbook with its dates and its reason. Derived, never stored. */
export interface Action {
  readonly key: ActionKey;
  readonly ruleId: RuleId;
  readonly kind: ActionKind;
  readonly opportunityId: OpportunityId | null;
  readonly interviewId: InterviewId | null;
  readonly personId: PersonId | null;
  /** Verb and person: "Thank Priya Nair". */
  readonly title: Message;
  /** The second line; null where the title says it all. */
  readonly detail: Message | null;
  /** Yours to do, theirs to do (you wait), or a fixed date such as an interview or their decision day. */
  readonly move: 'yours' | 'theirs' | 'fixed';
  /** Before this it is not to be done, so no earlier than its cause. */
  readonly earliestAt: Instant;
  /** When it is best done; reminders start from here. */
  readonly idealAt: Instant;
  /** When it is late; null where nothing is lost by waiting. */
  readonly latestAt: Instant | null;
  /** How precise the dates are meant: an hour ("by 14:30") or a day ("Fri 20"). */
  readonly precision: 'time' | 'day';
  /** Roughly how long it takes the person, in minutes; 0 for what needs no doing. */
  readonly minutes: number;
  readonly state: ActionState;
  /** Once late: how to mend it, such as "Two sentences now still land well." */
  readonly mend: Message | null;
  /** Comes before everything else in Today, such as an answer the employer waits for. */
  readonly isPressing: boolean;
  /** Further moments to remind at while it stays open, in order; the escalation of what is pressing. */
  readonly remindAlsoAt: readonly Instant[];
  /** Reminders in place of the usual ones; null for nearly all. */
  readonly ownReminders: OwnReminders | null;
  /**
   * When the facts it follows from were written down, where that was only after they had happened: whoever wrote them
   * down then had the plan before them. Null for what was known in time.
   */
  readonly loggedAt: Instant | null;
  /** Begun and not finished: what was written so far is kept. */
  readonly isBegun: boolean;
  readonly cautions: readonly Caution[];
  /** What to do step by step; empty where the title says it all. */
  readonly guide: readonly GuidePoint[];
  /** The other actions that doing this one does too: one call to a recruiter about several interviews. */
  readonly covers: readonly ActionKey[];
  /** The action that does this one too; Today and reminders leave this one to it. Null for most. */
  readonly coveredBy: ActionKey | null;
  readonly reason: Reason;
}

/** When the person is to be reminded of it first: the ideal instant, or the end of the snooze. */
export const dueAtOf = ({ state, idealAt }: Action): Instant => (state.kind === 'snoozed' ? state.untilAt : idealAt);
