import { type Message, message } from '../../../core/messages/message.ts';
import type { Action } from '../../../core/playbook/action.ts';
import type { Attention } from '../../../core/standing/attention.ts';
import { daysBetween } from '../../../core/time/local-day.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';

/** What deserves a second look, in words; screens choose the mark by its kind. */
export interface Flag {
  readonly kind: Attention['kind'];
  readonly words: Message;
}

const wordsOf = (attention: Attention, now: Instant, zone: Zone): Message => {
  const days = (since: Instant): number => daysBetween(dayOf(since, zone), dayOf(now, zone));
  switch (attention.kind) {
    case 'answer-awaited':
      return message('opportunities.flag.answer-awaited', { at: { on: dayOf(attention.since, zone), as: 'smart' } });
    case 'offer-ends':
      return message('opportunities.flag.offer-ends', {
        passed: attention.at < now ? 'yes' : 'no',
        at: { on: dayOf(attention.at, zone), as: 'smart' },
      });
    case 'overdue-decision':
      return message('opportunities.flag.overdue-decision', { at: { on: dayOf(attention.since, zone), as: 'smart' } });
    case 'slow':
      return message('opportunities.flag.slow', { days: days(attention.since) });
    case 'silent':
      return message('opportunities.flag.silent');
  }
};

/** The most urgent flag that the step in sight does not say already. */
export const flagOf = (attentions: readonly Attention[], action: Action | null, now: Instant, zone: Zone): Flag | null => {
  const attention = attentions.find(
    ({ kind }) => !(kind === 'answer-awaited' && action?.ruleId === 'reply') && !(kind === 'silent' && action?.ruleId === 'gone-silent'),
  );
  return attention === undefined ? null : { kind: attention.kind, words: wordsOf(attention, now, zone) };
};
