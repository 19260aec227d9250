import { type Message, message } from '../messages/message.ts';
import type { Stage, WorkspaceEvent } from '../model/event.ts';
import type { Interview } from '../model/interview.ts';
import type { CustomStage } from '../model/settings.ts';
import { standingInterviews } from '../playbook/interview-status.ts';

const STAGES: Record<Stage, Message> = {
  applied: message('standing.stage.applied'),
  screening: message('standing.stage.screening'),
  interviewing: message('standing.stage.interviewing'),
  paused: message('standing.stage.paused'),
  offer: message('standing.stage.offer'),
  accepted: message('standing.stage.accepted'),
  signed: message('standing.stage.signed'),
  rejected: message('standing.stage.rejected'),
  withdrawn: message('standing.stage.withdrawn'),
  silent: message('standing.stage.silent'),
};

/** A stage in words. */
export const stageWords = (stage: Stage): Message => STAGES[stage];

/** A round in words: "Phone screen", "First interview". */
export const roundWords = (round: number): Message => message('standing.round', { round });

/** A stage of the person's own, by the name they gave it. */
export const customStageWords = ({ name }: CustomStage): Message => message('standing.stage.custom', { name });

/** Where a process stands in words: the person's own name for it; else, while it is about interviews, the furthest round held or agreed; else its stage. */
export const standingWords = (
  stage: Stage,
  interviews: readonly Interview[],
  events: readonly WorkspaceEvent[],
  custom: CustomStage | null,
): Message => {
  if (custom !== null) return customStageWords(custom);
  if (stage !== 'applied' && stage !== 'screening' && stage !== 'interviewing') return stageWords(stage);
  const furthest = standingInterviews(interviews, events).reduce((round, interview) => Math.max(round, interview.round), -1);
  return furthest < 0 ? stageWords(stage) : roundWords(furthest);
};
