import type { Message } from '../messages/message.ts';
import type { InterviewId, PersonId } from '../model/ids.ts';
import type { Settings } from '../model/settings.ts';
import type { Instant } from '../time/types.ts';
import type { Action, ActionKind, Reason } from './action.ts';
import type { ContactMade } from './contacts.ts';
import type { RuleId } from './rules.ts';
import type { Situation } from './situation.ts';
import type { SourceId } from './sources.ts';

/** What a rule is, apart from how it computes: what "why?" shows and the playbook's own documentation lists. */
export interface RuleText {
  readonly id: RuleId;
  readonly kind: ActionKind;
  /** The fact it follows from. */
  readonly trigger: 'interview-planned' | 'interview-held' | 'date-stated' | 'waiting';
  /** The rule in one sentence. */
  readonly rule: Message;
  /** When, in words; the figures themselves are in figures.ts. */
  readonly timing: Message;
  readonly sources: readonly SourceId[];
  /** What the sources say against each other; null where they agree. */
  readonly disagreement: Message | null;
  /** The settings that change or stop it. */
  readonly settings: readonly (keyof Settings | keyof Settings['switches'] | 'thankYouWanted')[];
  /** What doing it tells the pacing clock; null where it is no contact. */
  readonly contact: ContactMade | null;
}

/** One step as a rule proposes it: an action before the person's marks are laid over it. */
export interface Proposal extends Omit<Action, 'ruleId' | 'kind' | 'opportunityId' | 'state' | 'reason' | 'interviewId' | 'personId'> {
  readonly interviewId?: InterviewId;
  readonly personId?: PersonId | null;
  readonly facts: readonly Message[];
  readonly settled?: Reason['settled'];
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
  /** Whether it proposes anything at present. Where it does not, steps already done or skipped still stay in the plan. */
  readonly applies: (situation: Situation) => boolean;
  readonly propose: (situation: Situation) => readonly Proposal[];
}
