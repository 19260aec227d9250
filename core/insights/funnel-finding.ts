import { type Message, message } from '../messages/message.ts';
import type { FunnelStep } from './funnel.ts';
import type { Share } from './share.ts';

/** The steps at which others decide: what becomes of an offer is the person’s own word, and narrows nothing. */
const told = (steps: readonly FunnelStep[]): readonly (FunnelStep & { readonly wentOn: Share })[] =>
  steps.flatMap((step) => (step.from !== 'offer' && step.isTold && step.wentOn !== null ? [{ ...step, wentOn: step.wentOn }] : []));

/** What the steps come to: from which one fewest go on. Said only of steps with enough decided; a tie names the earlier. */
export const funnelFinding = (steps: readonly FunnelStep[]): Message => {
  const [first, ...others] = told(steps);
  if (first === undefined) return message('insights.funnel.title.few');
  const narrowest = others.reduce((least, step) => (step.wentOn.share < least.wentOn.share ? step : least), first);
  const { from, wentOn } = narrowest;
  if (wentOn.of === wentOn.total) return message('insights.funnel.title.all');
  return message(others.length === 0 ? 'insights.funnel.title.only' : 'insights.funnel.title', {
    from,
    of: wentOn.of,
    total: wentOn.total,
  });
};
