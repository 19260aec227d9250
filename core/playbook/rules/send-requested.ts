import { message } from '../../messages/message.ts';
import { addMs, laterOf } from '../../time/instant.ts';
import type { Instant, LocalDay } from '../../time/types.ts';
import { previousWorkingDay } from '../../time/working-days.ts';
import { keyOf } from '../action-key.ts';
import { addresseeOf } from '../addressee.ts';
import type { Contact } from '../contacts.ts';
import { ANSWER_DROPPED_AFTER_MS, MINUTES } from '../figures.ts';
import { morningOf } from '../interview-hours.ts';
import { escalation, isAnsweredBySending, isCancelledByEnd, wantedBy } from '../reply-clock.ts';
import type { Proposal, Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { within } from '../words.ts';

/** A request that names a day. */
interface Request {
  readonly contact: Contact;
  readonly on: LocalDay;
  readonly latestAt: Instant;
}

const requestsIn = (situation: Situation): readonly Request[] =>
  situation.contacts.flatMap((contact) => {
    const latestAt = wantedBy(contact);
    return latestAt === null || contact.answerBy === null || isCancelledByEnd(situation, contact)
      ? []
      : [{ contact, on: contact.answerBy.on, latestAt }];
  });

const sentAt = ({ contacts }: Situation, request: Contact): Instant | null =>
  contacts.find(
    ({ at, direction, party, about, medium }) =>
      at > request.at && direction === 'out' && party !== 'reference' && about === 'material' && medium !== null,
  )?.at ?? null;

const propose = (situation: Situation, { contact, on, latestAt }: Request): Proposal => {
  const { facts, settings, passed } = situation;
  const { at, party } = contact;
  const { personId, words } = addresseeOf(facts, contact);
  const by = party === 'recruiter' ? 'recruiter' : 'employer';
  const ideal = laterOf(at, morningOf(previousWorkingDay(on, settings), settings));
  const isAnswer = isAnsweredBySending(contact);
  const day = { on, as: 'sentence' } as const;
  return {
    key: keyOf('send-requested', facts.opportunity.id, contact.name),
    personId,
    title: message('playbook.send-requested.title', words),
    detail: message('playbook.send-requested.detail', { by, day }),
    move: 'yours',
    earliestAt: at,
    idealAt: ideal < latestAt ? ideal : at,
    latestAt,
    precision: 'day',
    minutes: MINUTES.sendRequested,
    mend: message('playbook.send-requested.mend'),
    isPressing: isAnswer,
    remindAlsoAt: isAnswer ? escalation(settings, at, latestAt) : [],
    facts: [message('playbook.fact.asked-to-send', { ...words, day, at: within(at) })],
    level: by,
    changes: message('playbook.changes.sent'),
    doneAt: sentAt(situation, contact),
    dropped: passed(addMs(latestAt, ANSWER_DROPPED_AFTER_MS)) ? message('playbook.send-requested.dropped') : null,
  };
};

/** Send what they asked for by the day they named. */
export const sendRequested: Rule = {
  id: 'send-requested',
  kind: 'letter',
  trigger: 'message-received',
  advice: [24, 28],
  condition: message('playbook.send-requested.condition'),
  rule: message('playbook.send-requested.rule'),
  timing: message('playbook.send-requested.timing'),
  sources: ['S2', 'S3'],
  disagreement: null,
  settings: [],
  contact: { party: 'employer', about: 'material', to: 'whoever-wrote' },
  canBeOff: true,
  stands: 'always',
  guide: [],
  onDone: null,
  applies: () => true,
  propose: (situation) => requestsIn(situation).map((request) => propose(situation, request)),
};
