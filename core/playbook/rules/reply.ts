import { type Message, message } from '../../messages/message.ts';
import { addMs } from '../../time/instant.ts';
import type { Instant } from '../../time/types.ts';
import { keyOf } from '../action-key.ts';
import { addresseeOf } from '../addressee.ts';
import { type Contact, expectsAnswer } from '../contacts.ts';
import { ANSWER_DROPPED_AFTER_MS, MINUTES, REPLY_WITHIN_MS } from '../figures.ts';
import { escalation, leadAmong, type ReplyClock, runningReplies } from '../reply-clock.ts';
import { replyGuide } from '../guides/reply.ts';
import type { Proposal, Rule } from '../rule.ts';
import { settledMarksOf } from '../settled-marks.ts';
import { recruiterOf, type Situation } from '../situation.ts';
import { within } from '../words.ts';

/** What their message was, as the sentences tell it; a select of the catalogue knows no hyphens. */
const kindOf = ({ about }: Contact): string => (about === 'missed-call' ? 'call' : about);

const titleOf = ({ facts }: Situation, contact: Contact): Message => {
  const { words } = addresseeOf(facts, contact);
  switch (contact.about) {
    case 'offer':
      return message('playbook.reply.title-offer', { company: facts.opportunity.company });
    case 'invitation':
      return message('playbook.reply.title-invitation', words);
    case 'missed-call':
      return message('playbook.reply.title-call', words);
    default:
      return message('playbook.reply.title', words);
  }
};

const propose = (situation: Situation, { message: contact, about, count }: ReplyClock): Proposal => {
  const { facts, passed } = situation;
  const { opportunity } = facts;
  const { personId, words } = addresseeOf(facts, contact);
  const latestAt = addMs(contact.at, REPLY_WITHIN_MS);
  const pastRecruiter = contact.party === 'employer' && recruiterOf(facts) !== null;
  return {
    key: keyOf('reply', opportunity.id, contact.name),
    personId,
    title: titleOf(situation, about),
    detail: message('playbook.reply.detail', { kind: kindOf(about), count }),
    move: 'yours',
    earliestAt: contact.at,
    idealAt: contact.at,
    latestAt,
    precision: 'time',
    minutes: MINUTES.reply,
    mend: message('playbook.reply.mend', { deadline: within(latestAt) }),
    isPressing: true,
    remindAlsoAt: escalation(situation.settings, contact.at, latestAt),
    facts: [
      message('playbook.fact.message-came', { ...words, kind: kindOf(contact), at: within(contact.at) }),
      message('playbook.fact.reply-deadline', { deadline: within(latestAt) }),
      ...(pastRecruiter ? [message('playbook.fact.wrote-directly')] : []),
    ],
    changes: message('playbook.changes.answered'),
    dropped: passed(addMs(contact.at, ANSWER_DROPPED_AFTER_MS)) ? message('playbook.reply.dropped') : null,
  };
};

/** What the answer to that message was about: an offer of the same side outweighs it where it came before the answer. */
const answeredOn = ({ contacts }: Situation, first: Contact, doneAt: Instant): Contact => {
  const until = addMs(first.at, ANSWER_DROPPED_AFTER_MS);
  const messages = contacts.filter(
    (each) => each.party === first.party && expectsAnswer(each) && each.at >= first.at && each.at <= doneAt && each.at <= until,
  );
  return leadAmong(messages) ?? first;
};

/** Messages the person was through with, whatever came of them since. */
const settled = (situation: Situation, running: readonly ReplyClock[]): readonly ReplyClock[] => {
  const { facts, contacts } = situation;
  return settledMarksOf(facts, 'reply').flatMap(({ key, state }) => {
    const name = key.slice(key.lastIndexOf(':') + 1);
    const contact = contacts.find((each) => each.name === name && each.direction === 'in');
    if (contact === undefined || running.some((clock) => clock.message === contact)) return [];
    return [{ message: contact, about: answeredOn(situation, contact, state.at), count: 1 }];
  });
};

/** Answer an employer the same day, within 24 hours at the latest. */
export const reply: Rule = {
  id: 'reply',
  kind: 'answer',
  trigger: 'message-received',
  advice: [28],
  condition: message('playbook.reply.condition'),
  rule: message('playbook.reply.rule'),
  timing: message('playbook.reply.timing'),
  sources: ['S3'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'answer', to: 'whoever-wrote' },
  canBeOff: true,
  stands: 'always',
  guide: replyGuide,
  onDone: null,
  applies: (situation) => runningReplies(situation).length > 0,
  propose: (situation) => {
    const running = runningReplies(situation);
    return [...running, ...settled(situation, running)].map((clock) => propose(situation, clock));
  },
};
