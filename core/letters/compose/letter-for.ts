import { decidedFor } from '../../decision/of-offer.ts';
import type { EventOf } from '../../model/event.ts';
import type { EventId, OpportunityId, PersonId } from '../../model/ids.ts';
import type { LetterKind } from '../../model/letter.ts';
import type { Workspace } from '../../model/workspace.ts';
import type { Action } from '../../playbook/action.ts';
import { asksWithoutAnswer } from '../../playbook/asks.ts';
import { paceOf, timingByWord } from '../../playbook/check-in-timing.ts';
import type { RuleId } from '../../playbook/rules.ts';
import { standingOffer } from '../../playbook/offer.ts';
import { runningReplies } from '../../playbook/reply-clock.ts';
import { recruiterOf, interviewersOf, type Situation } from '../../playbook/situation.ts';
import { laterOf } from '../../time/instant.ts';
import type { Instant } from '../../time/types.ts';
import type { LetterPurpose } from '../purpose.ts';
import type { LetterVariant } from '../variants.ts';
import { thankYouVariant } from './thank-you-variant.ts';
import { hasOfferBesides, situationFor } from './situation-for.ts';

/** The kind of a letter with one of its own variants. */
export type Choice = { readonly [Kind in LetterKind]: readonly [kind: Kind, variant: LetterVariant<Kind>] }[LetterKind];

/** What the choice of a letter depends on. */
interface Asked {
  readonly workspace: Workspace;
  readonly action: Action;
  readonly situation: Situation;
  readonly toRecruiter: boolean;
  /** Up to when it looks. */
  readonly at: Instant;
}

const thankYou = ({ workspace, action }: Asked): Choice => ['thank-you', thankYouVariant(workspace, action.interviewId)];

const checkIn = ({ situation, toRecruiter }: Asked): Choice => {
  const isAgain = asksWithoutAnswer(situation).length > 0;
  if (toRecruiter) return ['check-in', isAgain ? 'recruiter-second' : 'recruiter'];
  if (isAgain) return ['check-in', 'second'];
  if (timingByWord(situation)?.by.kind === 'word') return ['check-in', 'on-date'];
  return ['check-in', paceOf(situation).pace];
};

const replies: Readonly<Partial<Record<EventOf<'contact'>['about'], Choice>>> = {
  invitation: ['reply', 'invitation'],
  offer: ['reply', 'offer'],
  'missed-call': ['reply', 'missed-call'],
  request: ['material', 'requested'],
};

const reply = ({ action, situation }: Asked): Choice => {
  const clock = runningReplies(situation).find(({ message }) => action.key.endsWith(`:${message.name}`));
  const about = clock?.about ?? situation.contacts.find(({ name }) => action.key.endsWith(`:${name}`));
  return (about === undefined ? undefined : replies[about.about]) ?? ['reply', 'question'];
};

/** The end that the step tells of; the process may have come to another one since. */
const afterAnEnd = ({ action, situation: { events, stage } }: Asked): 'signed' | 'rejected' | 'withdrawn' => {
  const named = action.key.split(':');
  const told = events.find((event) => event.kind === 'stage-reached' && named.includes(event.id));
  const end = told?.kind === 'stage-reached' ? told.stage : stage;
  return end === 'rejected' || end === 'withdrawn' ? end : 'signed';
};

/** Whoever was told of an earlier process needs no introduction to what a heads-up is. */
const headsUp = ({ workspace, action }: Asked): Choice => [
  'reference-heads-up',
  Object.values(workspace.events).some(
    (event) =>
      event.kind === 'contact' &&
      event.about === 'heads-up' &&
      event.direction === 'out' &&
      event.personId !== null &&
      event.personId === action.personId,
  )
    ? 'again'
    : 'first',
];

const withdrawal = ({ situation, toRecruiter }: Asked): Choice => {
  const hadOffer = situation.events.some(({ kind }) => kind === 'offer-made');
  return [hadOffer ? 'decline' : 'withdrawal', toRecruiter ? 'recruiter' : 'direct'];
};

/** Whoever made an offer is told no to it; where they went no further, that the person is out of it. */
const signedElsewhere = ({ situation, toRecruiter }: Asked): Choice =>
  standingOffer(situation.events) === null ? ['withdrawal', 'signed-elsewhere'] : ['decline', toRecruiter ? 'recruiter' : 'direct'];

/** Nothing is written before it is decided. */
const decision = ({ action, situation: { facts, events }, toRecruiter }: Asked): Choice | null => {
  const decided = decidedFor(facts.decision, events, action.key);
  if (decided === null) return null;
  return decided.answer === 'accept' ? ['reply', 'accept-offer'] : ['decline', toRecruiter ? 'recruiter' : 'direct'];
};

/** The steps that a letter does; null where none does them yet. The call to the recruiter is none of them: it has a sheet of its own. */
const letters: Readonly<Partial<Record<RuleId, (asked: Asked) => Choice | null>>> = {
  'ask-format': () => ['reply', 'ask-format'],
  'thank-you': thankYou,
  'thank-through-recruiter': () => ['recruiter-feedback', 'pass-on'],
  references: headsUp,
  rearrange: () => ['reply', 'new-times'],
  reply,
  'send-requested': () => ['material', 'requested'],
  'inform-recruiter': () => ['recruiter-feedback', 'they-wrote'],
  'check-in': checkIn,
  'thank-reference': () => ['reference-thanks', 'spoke'],
  negotiate: ({ workspace, action, at }) => [
    'negotiation',
    hasOfferBesides(workspace, action.opportunityId, at) ? 'other-offer' : 'figure',
  ],
  'decide-offer': decision,
  'ask-for-time': () => ['reply', 'more-time'],
  'tell-of-offer': ({ toRecruiter }) => (toRecruiter ? ['recruiter-feedback', 'other-offer'] : ['reply', 'other-offer']),
  'tell-withdrawal': withdrawal,
  'ask-feedback': ({ toRecruiter }) => (toRecruiter ? ['rejection-thanks', 'recruiter'] : ['feedback-request', 'after-rejection']),
  'thank-recruiter': ({ situation }) => ['recruiter-feedback', situation.stage === 'withdrawn' ? 'withdrawn' : 'signed'],
  'tell-references': (asked) => ['reference-thanks', afterAnEnd(asked)],
  'await-contract': () => ['check-in', 'contract'],
  'tell-others': signedElsewhere,
  'hand-in-notice': ({ action }) => ['resignation', action.cautions.length === 0 ? 'standard' : 'shorter'],
};

/** The address to write to somebody; empty where none is known. */
export const addressOf = ({ people }: Workspace, personId: PersonId | null): string =>
  (personId === null ? undefined : people[personId])?.emails.find((email) => email !== '') ?? '';

/** The message an action answers, where its key names one. */
const answeredBy = (situation: Situation, { key, ruleId }: Action): EventId | null => {
  if (ruleId !== 'reply' && ruleId !== 'send-requested') return null;
  const event = situation.events.find(({ id, kind }) => kind === 'contact' && key.endsWith(`:${id}`));
  return event?.id ?? null;
};

const isRecruiter = ({ facts }: Situation, personId: PersonId | null): boolean =>
  personId !== null && recruiterOf(facts)?.personId === personId;

/**
 * Whom a letter to the company goes to whose step names nobody: for terms the one they are discussed with already, then
 * whoever wrote last, then whoever was met last. Null where a recruiter stands between, and for the present employer.
 */
const whomAt = (situation: Situation, kind: LetterKind): PersonId | null => {
  const { facts, contacts, held } = situation;
  if (kind === 'resignation' || recruiterOf(facts) !== null) return null;
  const known = contacts.filter(({ party, personId }) => party === 'employer' && personId !== null && facts.people[personId] !== undefined);
  const discussed =
    kind === 'negotiation' ? known.find(({ direction, about }) => direction === 'out' && about === 'negotiation') : undefined;
  const wrote = known.findLast(({ direction }) => direction === 'in');
  const last = held.at(-1);
  return discussed?.personId ?? wrote?.personId ?? (last === undefined ? undefined : interviewersOf(facts, last)[0]) ?? null;
};

/** Rules whose letter goes to the recruiter wherever there is one, though nobody there may be known by name. */
const toRecruiterIfAny: ReadonlySet<RuleId> = new Set<RuleId>(['tell-withdrawal', 'ask-feedback', 'decide-offer']);

/**
 * The letter that does an action, to whom the playbook has it go; null for an action that no letter does. Asks for the
 * present only through what has happened, so it gives the same answer for as long as the action stands.
 */
export const letterFor = (workspace: Workspace, action: Action): LetterPurpose | null => {
  const letter = letters[action.ruleId];
  const { opportunityId, interviewId, key: actionKey } = action;
  if (letter === undefined || opportunityId === null) return null;
  const at = laterOf(action.idealAt, lastFactAt(workspace, opportunityId));
  const situation = situationFor(workspace, opportunityId, at);
  if (situation === null) return null;
  const toRecruiter =
    isRecruiter(situation, action.personId) ||
    (toRecruiterIfAny.has(action.ruleId) && action.personId === null && recruiterOf(situation.facts) !== null);
  const choice = letter({ workspace, action, situation, toRecruiter, at });
  if (choice === null) return null;
  const [kind, variant] = choice;
  const personId = action.personId ?? (kind.startsWith('reference-') ? null : whomAt(situation, kind));
  return {
    kind,
    variant,
    opportunityId,
    interviewId,
    answersId: answeredBy(situation, action),
    actionKey,
    personId,
    to: addressOf(workspace, personId),
  };
};

const lastFactAt = (workspace: Workspace, opportunityId: OpportunityId): Action['idealAt'] =>
  Object.values(workspace.events)
    .filter(({ opportunityIds }) => opportunityIds.includes(opportunityId))
    .reduce((last, { at }) => laterOf(last, at), '' as Action['idealAt']);
