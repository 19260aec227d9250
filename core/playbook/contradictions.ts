import { type Message, message } from '../messages/message.ts';
import type { Settings } from '../model/settings.ts';
import type { RuleId } from './rules.ts';

/** Something the articles hold against each other, and what is done about it. */
export interface Contradiction {
  readonly disagreement: Message;
  /** Which side is followed unless something more specific is known. */
  readonly followed: Message;
  /** The rules it settles. */
  readonly rules: readonly RuleId[];
  /** The setting by which the person takes the other side; null where the switch of the rule itself does. */
  readonly setting: keyof Settings | keyof Settings['switches'] | null;
}

/** Every contradiction of the articles. */
export const contradictions: readonly Contradiction[] = [
  {
    disagreement: message('playbook.disagreement.way'),
    followed: message('playbook.contradiction.way'),
    rules: ['thank-through-recruiter', 'thank-you'],
    setting: 'thankThroughRecruiter',
  },
  {
    disagreement: message('playbook.disagreement.clarification'),
    followed: message('playbook.contradiction.clarification'),
    rules: ['thank-you'],
    setting: 'allowOneClarification',
  },
  {
    disagreement: message('playbook.disagreement.pace'),
    followed: message('playbook.contradiction.pace'),
    rules: ['check-in', 'gone-silent'],
    setting: 'pace',
  },
  {
    disagreement: message('playbook.disagreement.thanks-worth'),
    followed: message('playbook.contradiction.worth'),
    rules: ['thank-you'],
    setting: null,
  },
  {
    disagreement: message('playbook.disagreement.search'),
    followed: message('playbook.contradiction.search'),
    rules: ['keep-searching'],
    setting: 'searchUntilSigned',
  },
  {
    disagreement: message('playbook.disagreement.leverage'),
    followed: message('playbook.contradiction.leverage'),
    rules: ['negotiate', 'tell-of-offer'],
    setting: null,
  },
  {
    disagreement: message('playbook.disagreement.debrief'),
    followed: message('playbook.contradiction.account'),
    rules: ['debrief', 'let-go'],
    setting: 'writtenAccount',
  },
];
