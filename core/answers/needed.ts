import { type Competence, competencesOf } from '../gaps/competences.ts';
import { gapKeyOf } from '../gaps/gap-key.ts';
import type { PractisedAnswer } from '../model/answer.ts';
import type { Interview } from '../model/interview.ts';
import type { AnswerId } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { calledOff } from '../playbook/interview-status.ts';
import type { Instant } from '../time/types.ts';

/** The soonest interview that is still to come and was not called off; null where none is agreed. */
const nextInterview = ({ interviews, events }: Workspace, now: Instant): Interview | null => {
  const off = calledOff(Object.values(events));
  return (
    Object.values(interviews)
      .filter(({ id, startAt }) => startAt > now && !off.has(id))
      .toSorted((one, other) => (one.startAt < other.startAt ? -1 : 1))[0] ?? null
  );
};

/** Whether an answer belongs to a competence: it is said to be about it, is tagged with it, or answers a question it showed in. */
export const belongsTo = ({ about, tags, question }: PractisedAnswer, { key, showings }: Pick<Competence, 'key' | 'showings'>): boolean => {
  if ([about, ...tags].some((name) => gapKeyOf(name) === key)) return true;
  const asked = gapKeyOf(question);
  return asked !== null && (asked === key || showings.some((showing) => showing.question !== null && gapKeyOf(showing.question) === asked));
};

/** The answers that the next interview needs: those picked for it, and those about a gap that is open. None while no interview is agreed. */
export const neededAnswers = (workspace: Workspace, now: Instant): ReadonlySet<AnswerId> => {
  const next = nextInterview(workspace, now);
  if (next === null) return new Set();
  const open = competencesOf(workspace, now).filter(({ standing }) => standing === 'open');
  const aboutGaps = Object.values(workspace.answers).filter((answer) => open.some((competence) => belongsTo(answer, competence)));
  return new Set([...(workspace.briefs[next.id]?.answerIds ?? []), ...aboutGaps.map(({ id }) => id)]);
};
