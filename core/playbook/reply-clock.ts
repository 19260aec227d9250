import type { Settings } from '../model/settings.ts';
import { DAY_MS, addMs, msBetween } from '../time/instant.ts';
import type { Instant } from '../time/types.ts';
import { dayOf, endOfDay, instantOf } from '../time/zone.ts';
import { keyOf } from './action-key.ts';
import { type Contact, expectsAnswer, isTalk, isWithThem } from './contacts.ts';
import { ANSWER_DROPPED_AFTER_MS, EVENING_FROM, REPLY_REMIND_BEFORE_END_MS, REPLY_WITHIN_MS } from './figures.ts';
import { remembered } from './remembered.ts';
import type { RuleId } from './rules.ts';
import type { Situation } from './situation.ts';
import { isClosed, lastStageOf } from './stage.ts';
import { isSwitchedOff } from './switched-off.ts';

/** Messages of one side that wait for an answer. */
export interface ReplyClock {
  /** The first of them: the hours run from it. */
  readonly message: Contact;
  /** What the answer is about: an offer wherever one is among them, else the first message. */
  readonly about: Contact;
  readonly count: number;
}

/** A message about an offer and the offer itself, noted within this time, are one message told twice (ours). */
const OFFER_TOLD_TWICE_WITHIN_MS = DAY_MS;

/** The end of the day by which they want what they asked for; null where they named none, or one that was over already. */
export const wantedBy = ({ about, direction, answerBy, at }: Contact): Instant | null => {
  if (about !== 'request' || direction !== 'in' || answerBy === null) return null;
  const end = endOfDay(answerBy.on, answerBy.zone);
  return end > at ? end : null;
};

/** Whether sending what they asked for is the answer, since the day they named ends within the 24 hours. */
export const isAnsweredBySending = (message: Contact): boolean => {
  const end = wantedBy(message);
  return end !== null && end <= addMs(message.at, REPLY_WITHIN_MS);
};

/** Moments to remind of an answer again: the evening of the same day where it is still ahead, then shortly before the end. */
export const escalation = ({ zone }: Settings, from: Instant, latestAt: Instant): readonly Instant[] => {
  const moments = [instantOf(dayOf(from, zone), EVENING_FROM, zone), ...REPLY_REMIND_BEFORE_END_MS.map((ms) => addMs(latestAt, -ms))];
  return [...new Set(moments)].filter((moment) => moment > from && moment < latestAt).sort();
};

const noAnswer: ReadonlySet<Contact['about']> = new Set(['thanks', 'check-in']);

/** What is merely brought, in a call too: nobody answers anything with it. */
const bringsWord: ReadonlySet<Contact['about']> = new Set(['feedback', 'delay', 'receipt', 'rejection', 'material', 'reference-given']);

/** Whether a call or a visit of theirs settled it: a missed call always, what they wait for by a day never. */
const answeredInTalk = (talk: Contact, message: Contact): boolean =>
  message.about === 'missed-call' || (message.answerBy === null && !expectsAnswer(talk) && !bringsWord.has(talk.about));

/** Whether a contact answers a message that came before it. Thanks answer an offer and nothing else. */
const answers = (contact: Contact, message: Contact): boolean => {
  const isOffer = message.about === 'offer';
  if (!isWithThem(contact) || (contact.party !== message.party && !isOffer)) return false;
  if (contact.direction === 'in') return isTalk(contact) && answeredInTalk(contact, message);
  if (isTalk(contact)) return true;
  return !noAnswer.has(contact.about) || (isOffer && contact.about === 'thanks');
};

const isOff = ({ facts, settings }: Situation, rule: RuleId): boolean => isSwitchedOff(rule, settings, facts.opportunity);

/** When the person was through with answering that message; null while it is open. */
const settledAt = ({ facts }: Situation, message: Contact): Instant | null => {
  const state = facts.marks.get(keyOf('reply', facts.opportunity.id, message.name))?.state;
  return state === undefined || state.kind === 'snoozed' ? null : state.at;
};

/** Whether the message still holds its clock when the next one comes; else that one begins a clock of its own. */
const stillRuns = (situation: Situation, message: Contact, at: Instant): boolean => {
  const settled = settledAt(situation, message);
  return (settled === null || settled >= at) && msBetween(message.at, at) <= ANSWER_DROPPED_AFTER_MS;
};

/** Whether the end of the process cancelled the wait for an answer; what they write after it waits as any message does. */
export const isCancelledByEnd = ({ stage, events }: Situation, { at }: Contact): boolean =>
  isClosed(stage) && at <= (lastStageOf(events)?.at ?? at);

/** A round that was agreed on after an invitation shows that it was answered, once it has begun. */
const wasMet = ({ held }: Situation, { about, at }: Contact): boolean => about === 'invitation' && held.some(({ startAt }) => startAt > at);

/** What still waits once that contact was had. With an offer, whatever came before it has its answer too. */
const waitingAfter = (contact: Contact, messages: readonly Contact[]): readonly Contact[] => {
  const offer = messages.findLastIndex((message) => message.about === 'offer' && answers(contact, message));
  return messages.slice(offer + 1).filter((message) => !answers(contact, message));
};

/** What an answer to these messages, in order, is about: an offer outweighs what came before it. */
export const leadAmong = (messages: readonly Contact[]): Contact | undefined =>
  messages.find(({ about }) => about === 'offer') ?? messages[0];

/**
 * The clocks that run: for the employer and the recruiter each, the first message that expects an answer and has had
 * none. A second message before the answer leaves the first clock as it is.
 */
export const runningReplies = remembered((situation: Situation): readonly ReplyClock[] => {
  const waiting = new Map<Contact['party'], readonly Contact[]>();
  let offerAt: Instant | null = null;
  // Where the person wants no step for sending things, the message is answered as any other is.
  const sends = !isOff(situation, 'send-requested');
  for (const contact of situation.contacts) {
    for (const [party, messages] of waiting) waiting.set(party, waitingAfter(contact, messages));
    if (!expectsAnswer(contact) || (sends && isAnsweredBySending(contact))) continue;
    if (wasMet(situation, contact) || isCancelledByEnd(situation, contact)) continue;
    if (contact.about === 'offer') {
      const isSameOffer = offerAt !== null && msBetween(offerAt, contact.at) <= OFFER_TOLD_TWICE_WITHIN_MS;
      if (isSameOffer) continue;
      offerAt = contact.at;
    }
    const messages = waiting.get(contact.party) ?? [];
    const [first] = messages;
    const runsOn = first !== undefined && stillRuns(situation, first, contact.at);
    waiting.set(contact.party, runsOn ? [...messages, contact] : [contact]);
  }
  return [...waiting.values()].flatMap((messages): ReplyClock[] => {
    const [first] = messages;
    return first === undefined ? [] : [{ message: first, about: leadAmong(messages) ?? first, count: messages.length }];
  });
});

/**
 * Whether they still wait for an answer: asking them for news comes after it. Where the person sees to answers without
 * the playbook, it cannot know of one and holds nothing back.
 */
export const owesAnswer = (situation: Situation): boolean =>
  !isOff(situation, 'reply') &&
  runningReplies(situation).some(
    ({ message }) => settledAt(situation, message) === null && !situation.passed(addMs(message.at, ANSWER_DROPPED_AFTER_MS)),
  );
