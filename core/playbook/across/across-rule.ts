import type { Message } from '../../messages/message.ts';
import type { ActionKey, OpportunityId } from '../../model/ids.ts';
import type { Settings } from '../../model/settings.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Moment } from '../moment.ts';
import type { Proposal, RuleText } from '../rule.ts';
import type { Bearing } from './bearing.ts';

/** All opportunities at a moment: what a rule over several of them reads. */
export interface Together extends Pick<Moment, 'passed' | 'mondayIn'> {
  /** In no particular order; a rule whose answer could depend on it sorts. */
  readonly cases: readonly Bearing[];
  readonly settings: Settings;
  readonly gapPlans: Workspace['gapPlans'];
}

/** A step as a rule over several opportunities proposes it, with the one it belongs to; null for none in particular. */
export interface AcrossProposal extends Proposal {
  readonly opportunityId: OpportunityId | null;
}

/** A rule of the playbook that needs more than one opportunity to be known. */
export interface AcrossRule extends RuleText {
  readonly propose: (together: Together) => readonly AcrossProposal[];
  /**
   * What a step of one opportunity was called, once it is done and no longer proposed: it stays in the history. Null
   * for a rule whose steps belong to none and are over with their time.
   */
  readonly titleOf: ((bearing: Bearing, key: ActionKey) => Message) | null;
}
