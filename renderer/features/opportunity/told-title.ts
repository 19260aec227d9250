import { type Message, message } from '../../../core/messages/message.ts';
import type { MessageKey } from '../../../core/messages/en.ts';
import type { Action } from '../../../core/playbook/action.ts';

/** What an action is called once it is done: told, no longer asked for. */
const DONE: Partial<Record<MessageKey, MessageKey>> = {
  'playbook.debrief.title': 'opportunity.done.debrief',
  'playbook.recruiter-call.title': 'opportunity.done.recruiter-call',
  'playbook.thank-you.title': 'opportunity.done.thank-you',
  'playbook.thank-you.title-unknown': 'opportunity.done.thank-you-unknown',
  'playbook.thank-through-recruiter.title': 'opportunity.done.thank-through-recruiter',
  'playbook.references.title': 'opportunity.done.references',
  'playbook.references.title-unknown': 'opportunity.done.references-unknown',
  'playbook.check-in.title': 'opportunity.done.check-in',
  'playbook.check-in.title-recruiter': 'opportunity.done.check-in-recruiter',
  'playbook.ask-next-steps.title': 'opportunity.done.ask-next-steps',
  'playbook.ask-format.title': 'opportunity.done.ask-format',
  'playbook.prepare.title': 'opportunity.done.prepare',
  'playbook.rearrange.title': 'opportunity.done.rearrange',
  'playbook.rearrange.title-missed': 'opportunity.done.rearrange-missed',
  'playbook.reply.title': 'opportunity.done.reply',
  'playbook.reply.title-call': 'opportunity.done.reply-call',
  'playbook.reply.title-invitation': 'opportunity.done.reply-invitation',
  'playbook.reply.title-offer': 'opportunity.done.reply-offer',
  'playbook.send-requested.title': 'opportunity.done.send-requested',
  'playbook.inform-recruiter.title': 'opportunity.done.inform-recruiter',
  'playbook.gone-silent.title': 'opportunity.done.gone-silent',
  'playbook.thank-reference.title': 'opportunity.done.thank-reference',
  'playbook.clash.title': 'opportunity.done.clash',
  'playbook.clash.title-any': 'opportunity.done.clash-any',
  'playbook.negotiate.title': 'opportunity.done.negotiate',
  'playbook.negotiate.title-recruiter': 'opportunity.done.negotiate-recruiter',
  'playbook.decide-offer.title': 'opportunity.done.decide-offer',
  'playbook.decide-offer.title-accept': 'opportunity.done.decide-offer-accept',
  'playbook.decide-offer.title-accept-recruiter': 'opportunity.done.decide-offer-accept-recruiter',
  'playbook.decide-offer.title-decline': 'opportunity.done.decide-offer-decline',
  'playbook.decide-offer.title-decline-recruiter': 'opportunity.done.decide-offer-decline-recruiter',
  'playbook.second-look.title': 'opportunity.done.second-look',
  'playbook.ask-for-time.title': 'opportunity.done.ask-for-time',
  'playbook.ask-for-time.title-recruiter': 'opportunity.done.ask-for-time-recruiter',
  'playbook.tell-of-offer.title': 'opportunity.done.tell-of-offer',
  'playbook.tell-of-offer.title-recruiter': 'opportunity.done.tell-of-offer-recruiter',
  'playbook.tell-withdrawal.title': 'opportunity.done.tell-withdrawal',
  'playbook.tell-withdrawal.title-recruiter': 'opportunity.done.tell-withdrawal-recruiter',
  'playbook.ask-feedback.title': 'opportunity.done.ask-feedback',
  'playbook.ask-feedback.title-recruiter': 'opportunity.done.ask-feedback-recruiter',
  'playbook.thank-recruiter.title': 'opportunity.done.thank-recruiter',
  'playbook.tell-references.title': 'opportunity.done.tell-references',
  'playbook.tell-references.title-unknown': 'opportunity.done.tell-references-unknown',
  'playbook.await-contract.title': 'opportunity.done.await-contract',
  'playbook.await-contract.title-recruiter': 'opportunity.done.await-contract-recruiter',
  'playbook.tell-others.title': 'opportunity.done.tell-others',
  'playbook.tell-others.title-recruiter': 'opportunity.done.tell-others-recruiter',
  'playbook.hand-in-notice.title': 'opportunity.done.hand-in-notice',
  'playbook.last-steps.title': 'opportunity.done.last-steps',
  'playbook.let-go.title': 'opportunity.done.let-go',
  'playbook.back-to-basics.title': 'opportunity.done.back-to-basics',
  'playbook.what-excites.title': 'opportunity.done.what-excites',
  'playbook.recruiter-call.title-several': 'opportunity.done.recruiter-call-several',
};

/** The title of an action that was done, in the past tense. */
export const toldTitle = ({ title }: Action): Message => {
  const key = DONE[title.key];
  return key === undefined ? title : message(key, title.values);
};
