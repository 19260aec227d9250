import type { MessageKey } from '../../core/messages/en.ts';
import { type Message, message } from '../../core/messages/message.ts';
import { writePlaceOfAction } from '../../core/letters/places.ts';
import type { Action } from '../../core/playbook/action.ts';
import type { RuleId } from '../../core/playbook/rules.ts';
import { routeOf } from '../../core/reminders/route.ts';

/** The steps that are done by a letter, and what the button to write it says. The call to the recruiter has a sheet of its own. */
const lettersByRule = {
  'ask-format': 'actions.begin.question',
  'thank-you': 'actions.begin.note',
  'thank-through-recruiter': 'actions.begin.message',
  references: 'actions.begin.heads-up',
  rearrange: 'actions.begin.answer',
  reply: 'actions.begin.answer',
  'send-requested': 'actions.begin.message',
  'inform-recruiter': 'actions.begin.message',
  'check-in': 'actions.begin.check-in',
  'thank-reference': 'actions.begin.note',
  negotiate: 'actions.begin.letter',
  'ask-for-time': 'actions.begin.letter',
  'tell-of-offer': 'actions.begin.letter',
  'tell-withdrawal': 'actions.begin.letter',
  'ask-feedback': 'actions.begin.letter',
  'thank-recruiter': 'actions.begin.note',
  'tell-references': 'actions.begin.note',
  'await-contract': 'actions.begin.check-in',
  'tell-others': 'actions.begin.letter',
  'hand-in-notice': 'actions.begin.letter',
} as const satisfies Partial<Record<RuleId, MessageKey>>;

type Begun = Pick<Action, 'key' | 'ruleId' | 'opportunityId' | 'interviewId' | 'isBegun' | 'move'>;

/** Where the letter of an action is written; null for an action that no letter does, or that is not the person's move. */
export const letterPlaceOf = ({
  key,
  ruleId,
  opportunityId,
  move,
}: Pick<Begun, 'key' | 'ruleId' | 'opportunityId' | 'move'>): string | null =>
  opportunityId !== null && move === 'yours' && Object.hasOwn(lettersByRule, ruleId) ? writePlaceOfAction({ key, opportunityId }) : null;

/** What the button says that leads to the place where an action is done; null where there is no such place. */
export const beginWords = (action: Begun): Message | null => {
  const { ruleId, opportunityId, interviewId, isBegun } = action;
  if (letterPlaceOf(action) !== null) return message(lettersByRule[ruleId as keyof typeof lettersByRule]);
  if (opportunityId !== null && (ruleId === 'decide-offer' || ruleId === 'second-look')) return message('actions.begin.decision');
  if (interviewId === null) return null;
  if (ruleId === 'debrief') return message(isBegun ? 'actions.begin.debrief-begun' : 'actions.begin.debrief');
  if (ruleId === 'recruiter-call') return message('actions.begin.call');
  return ruleId === 'prepare' ? message('actions.begin.prepare') : null;
};

/** Where that place is. */
export const beginPlace = (action: Begun): string => letterPlaceOf(action) ?? routeOf(action);
