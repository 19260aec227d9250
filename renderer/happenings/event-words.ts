import { assertNever } from '../../core/assert-never.ts';
import { type Message, type MessageValue, message } from '../../core/messages/message.ts';
import type { Deadline, EventOf, WorkspaceEvent } from '../../core/model/event.ts';
import type { Settings } from '../../core/model/settings.ts';
import type { Case } from '../../core/playbook/case.ts';
import { recruiterOf } from '../../core/playbook/situation.ts';
import { named } from '../../core/playbook/words.ts';

/** An end as a sentence names it. */
const until = (deadline: Pick<Deadline, 'on'> | null): Record<string, MessageValue> =>
  deadline === null ? { dated: 'no' } : { dated: 'yes', until: { on: deadline.on, as: 'smart' } };

type Contact = EventOf<'contact'>;

/** A contact's other end by name: the person, else the agency or the company. */
const whoOf = ({ personId, party }: Contact, facts: Case): string => {
  const name = personId === null ? undefined : facts.people[personId]?.name;
  return name ?? (party === 'recruiter' ? recruiterOf(facts)?.name : null) ?? facts.opportunity.company;
};

/** How the catalogue's sentences name what a contact was about: their choices have no hyphens. */
const HEARD: Partial<Record<Contact['about'], string>> = {
  question: 'question',
  request: 'request',
  invitation: 'invitation',
  offer: 'offer',
  'missed-call': 'missedCall',
  receipt: 'receipt',
  delay: 'delay',
  feedback: 'feedback',
  rejection: 'rejection',
  'reference-given': 'reference',
};
const SAID: Partial<Record<Contact['about'], string>> = {
  answer: 'answer',
  thanks: 'thanks',
  'check-in': 'checkIn',
  question: 'question',
  material: 'material',
  feedback: 'feedback',
  negotiation: 'negotiation',
  withdrawal: 'withdrawal',
  'heads-up': 'headsUp',
  notice: 'notice',
  'missed-call': 'missedCall',
};

/** A contact in words, with that other end. */
export const contactWords = (
  { direction, medium, about, answerBy }: Pick<Contact, 'direction' | 'about' | 'answerBy'> & { readonly medium: Contact['medium'] | null },
  who: string,
): Message => {
  const known = (direction === 'in' ? HEARD : SAID)[about];
  if (known !== undefined && direction === 'in') return message('opportunity.past.heard', { about: known, who, ...until(answerBy) });
  if (known !== undefined) return message('opportunity.past.said', { about: known, who });
  if (medium === 'in-person') return message('opportunity.past.spoke', { who });
  return message(medium === 'phone' ? 'opportunity.past.called' : 'opportunity.past.wrote', { direction, who });
};

const stageWords = ({ stage, customStageId }: EventOf<'stage-reached'>, { customStages }: Settings): Message | null => {
  const own = customStages.find(({ id }) => id === customStageId);
  if (own !== undefined) return message('opportunity.past.custom', { name: own.name });
  // The interview itself stands on the thread.
  return stage === 'screening' || stage === 'interviewing' ? null : message('opportunity.past.stage', { stage });
};

/** A fact in words; null for one that only repeats an interview. */
export const eventWords = (event: WorkspaceEvent, facts: Case, settings: Settings): Message | null => {
  switch (event.kind) {
    case 'stage-reached':
      return stageWords(event, settings);
    case 'contact':
      return contactWords(event, whoOf(event, facts));
    case 'decision-date-stated':
      return message('opportunity.past.date', { by: event.by, on: { on: event.on, as: 'smart' } });
    case 'follow-up-channel-stated':
      return message('opportunity.past.channel', { channel: event.channel });
    case 'direct-note-answered':
      return message('opportunity.past.direct-note', { agreed: event.agreed ? 'yes' : 'no', ...named(recruiterOf(facts)?.name ?? null) });
    case 'contact-date-advised':
      return message('opportunity.past.advised', { by: event.by, on: { on: event.on, as: 'sentence' } });
    case 'interview-rescheduled':
      return message('opportunity.past.rescheduled', { by: event.by, to: { at: event.after.startAt, as: 'smart' } });
    case 'interview-cancelled':
      return message('opportunity.past.cancelled', { by: event.by });
    case 'interview-missed':
      return message('opportunity.past.missed');
    case 'offer-made':
      return message('opportunity.past.offer', until(event.deadline));
    case 'offer-deadline-moved':
      return message('opportunity.past.deadline', until(event.deadline));
    case 'start-date-agreed':
      return message('opportunity.past.start', { on: { on: event.on, as: 'sentence' } });
    case 'told': {
      const person = event.personId === null ? undefined : facts.people[event.personId];
      return message('opportunity.past.told', { topic: event.topic, words: event.words, ...named(person?.name ?? null) });
    }
    case 'terms-heard': {
      const person = event.personId === null ? undefined : facts.people[event.personId];
      return message('opportunity.past.termsHeard', {
        says: event.says,
        told: event.words === '' ? 'no' : 'yes',
        words: event.words,
        who: person?.name ?? facts.opportunity.company,
      });
    }
    default:
      return assertNever(event);
  }
};
