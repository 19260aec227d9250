import type { Message } from '../messages/message.ts';
import type { InterviewId, PersonId } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import type { Instant } from '../time/types.ts';
import type { Stage } from '../model/event.ts';
import type { AdviceNumber } from './advice.ts';
import type { Action, ActionKind, GuidePoint, PrecedenceLevel, Reason } from './action.ts';
import type { ContactMade } from './contacts.ts';
import type { RuleId } from './rules.ts';
import type { Situation } from './situation.ts';
import type { SourceId } from './sources.ts';

/** What a rule is, apart from how it computes: what "why?" shows and the playbook's own documentation lists. */
export interface RuleText {
  readonly id: RuleId;
  readonly kind: ActionKind;
  /** The fact it follows from. */
  readonly trigger:
    | 'interview-planned'
    | 'interview-held'
    | 'interview-off'
    | 'date-stated'
    | 'message-received'
    | 'waiting'
    | 'offer-made'
    | 'closed'
    | 'several-opportunities';
  /** The advice of the articles it carries out, by number. */
  readonly advice: readonly AdviceNumber[];
  /** When it applies, in words. */
  readonly condition: Message;
  /** The rule in one sentence. */
  readonly rule: Message;
  /** When, in words; the figures themselves are in figures.ts. */
  readonly timing: Message;
  readonly sources: readonly SourceId[];
  /** What the sources say against each other; null where they agree. */
  readonly disagreement: Message | null;
  /** The settings that change or stop it. */
  readonly settings: readonly (keyof Settings | keyof Settings['switches'])[];
  /** Whether one click switches it off for good; what only shows a fixed date is no advice to switch off. */
  readonly canBeOff: boolean;
  /** `open` while the process runs; `closed` for what its end causes; `always` for what its end does not cancel. */
  readonly stands: 'open' | 'closed' | 'always';
  readonly guide: readonly GuidePoint[];
  /** What completing it notes as a fact besides; null for nearly all. */
  readonly onDone: { readonly stage: Stage } | null;
  /** What doing it tells the pacing clock; null where it is no contact. */
  readonly contact: ContactMade | null;
}

/** One step as a rule proposes it: an action before the person's marks are laid over it. */
export interface Proposal extends Omit<
  Action,
  | 'ruleId'
  | 'kind'
  | 'opportunityId'
  | 'state'
  | 'reason'
  | 'interviewId'
  | 'personId'
  | 'isPressing'
  | 'remindAlsoAt'
  | 'ownReminders'
  | 'loggedAt'
  | 'isBegun'
  | 'cautions'
  | 'guide'
  | 'covers'
  | 'coveredBy'
> {
  readonly interviewId?: InterviewId;
  readonly personId?: PersonId | null;
  readonly facts: readonly Message[];
  readonly settled?: Reason['settled'];
  /** Whose word decided; taken from `settled` where that is given, else the default. */
  readonly level?: PrecedenceLevel;
  readonly isPressing?: boolean;
  readonly remindAlsoAt?: Action['remindAlsoAt'];
  readonly ownReminders?: Action['ownReminders'];
  readonly isBegun?: boolean;
  readonly cautions?: Action['cautions'];
  /** Where it differs from the rule's own. */
  readonly guide?: readonly GuidePoint[];
  readonly changes: Message | null;
  /** False for a step that is only of interest once it was done or skipped. */
  readonly wanted?: boolean;
  /** When another fact shows that it was done, such as a contact that was logged. */
  readonly doneAt?: Instant | null;
  /** Why it is no longer proposed. */
  readonly dropped?: Message | null;
}

/** A rule of the playbook about one opportunity. */
export interface Rule extends RuleText {
  /**
   * Whether it proposes anything at present, the switches and the end of the process apart; asked in every stage.
   * Where it does not, steps that were marked done or skipped still stay in the plan, and `propose` is asked only then.
   */
  readonly applies: (situation: Situation) => boolean;
  readonly propose: (situation: Situation) => readonly Proposal[];
}
