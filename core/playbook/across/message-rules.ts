import type { RuleId } from '../rules.ts';

/** The rules whose steps see to one message, which their keys name last. */
export const messageRules: readonly RuleId[] = ['reply', 'send-requested', 'thank-reference'];
