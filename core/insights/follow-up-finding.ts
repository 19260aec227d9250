import { type Message, message } from '../messages/message.ts';
import type { Finding } from './answer-findings.ts';
import { LEAST_OUTCOMES } from './few.ts';
import type { FollowUpEffect } from './follow-up-effect.ts';
import { differenceOf, type Share } from './share.ts';

const beside = (checkIns: Share, silence: Share | null): Message => {
  if (silence === null || silence.total < LEAST_OUTCOMES) return message('insights.follow-up.lede.few', { total: silence?.total ?? 0 });
  const { low, high } = differenceOf(checkIns, silence);
  const { of, total } = silence;
  return message(low > 0 || high < 0 ? 'insights.follow-up.lede.apart' : 'insights.follow-up.lede.together', { of, total });
};

/** What followed check-ins; null while there was no check-in. */
export const followUpFinding = ({ afterCheckIns, afterSilence, fresh }: FollowUpEffect): Finding | null => {
  if (afterCheckIns === null && fresh === 0) return null;
  const { of, total } = afterCheckIns ?? { of: 0, total: 0 };
  if (afterCheckIns === null || total < LEAST_OUTCOMES) {
    return {
      title: message('insights.follow-up.title.few', { total }),
      lede: message('insights.follow-up.lede.alone', { of: afterSilence?.of ?? 0, total: afterSilence?.total ?? 0 }),
    };
  }
  return {
    title: of === total ? message('insights.follow-up.title.all', { total }) : message('insights.follow-up.title', { of, total }),
    lede: beside(afterCheckIns, afterSilence),
  };
};
