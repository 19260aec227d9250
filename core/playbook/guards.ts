import { type Message, message } from '../messages/message.ts';
import type { SourceId } from './sources.ts';

/** What watches over all rules rather than proposing a step of its own. */
export interface Guard {
  readonly rule: Message;
  /** Empty where it is the product's own. */
  readonly sources: readonly SourceId[];
}

/** The guards of the playbook, by name. */
export const guards = {
  precedence: { rule: message('playbook.guard-rule.precedence'), sources: ['S1', 'S2'] },
  'stated-date': { rule: message('playbook.guard-rule.stated-date'), sources: ['S2'] },
  pacing: { rule: message('playbook.guard-rule.pacing'), sources: ['S2', 'S3'] },
  'third-question': { rule: message('playbook.guard-rule.third-question'), sources: ['S3'] },
  routing: { rule: message('playbook.guard-rule.routing'), sources: ['S0', 'S1'] },
  '24-hours': { rule: message('playbook.guard-rule.24-hours'), sources: ['S1', 'S2', 'S3'] },
  'reply-clock': { rule: message('playbook.guard-rule.reply-clock'), sources: ['S3'] },
  ending: { rule: message('playbook.guard-rule.ending'), sources: [] },
  kindness: { rule: message('playbook.guard-rule.kindness'), sources: [] },
} as const satisfies Readonly<Record<string, Guard>>;
export type GuardName = keyof typeof guards;
