import { type Message, message } from '../../../core/messages/message.ts';
import type { Milestone } from '../../../core/standing/milestones.ts';
import { roundWords, stageWords } from '../../../core/standing/standing-words.ts';
import type { Instant, Zone } from '../../../core/time/types.ts';
import { dayOf } from '../../../core/time/zone.ts';

/** A step as the head of the page names it: its name and, below, its day or its condition. */
export interface MilestoneWords {
  readonly name: Message;
  /** Null where nothing is known of it. */
  readonly when: Message | null;
}

const onDay = (at: Instant | null, zone: Zone): Message | null =>
  at === null ? null : message('opportunity.step.on', { at: { on: dayOf(at, zone), as: 'smart' } });

/** Names a step of the way; days are said in the person's zone. */
export const milestoneWords = (milestone: Milestone, now: Instant, zone: Zone): MilestoneWords => {
  switch (milestone.kind) {
    case 'applied':
      return { name: message('opportunity.step.applied'), when: onDay(milestone.at, zone) };
    case 'round': {
      const { at, round } = milestone;
      if (at === null) return { name: roundWords(round), when: message('opportunity.step.if-invited') };
      const isNear = at > now || dayOf(at, zone) === dayOf(now, zone);
      return { name: roundWords(round), when: isNear ? message('opportunity.step.on', { at: { at, as: 'smart' } }) : onDay(at, zone) };
    }
    case 'decision': {
      const { on } = milestone;
      const when = on === null ? message('opportunity.step.no-date') : message('opportunity.step.on', { at: { on, as: 'smart' } });
      return { name: message('opportunity.step.decision'), when };
    }
    case 'stage':
      if (milestone.state === 'ahead') return { name: message('opportunity.step.signed'), when: message('opportunity.step.when-signed') };
      return { name: stageWords(milestone.stage), when: onDay(milestone.at, zone) };
  }
};
