import { comingInterviews } from '../brief/coming.ts';
import { type Competence, competencesOf } from '../gaps/competences.ts';
import { gapKeyOf } from '../gaps/gap-key.ts';
import type { PractisedAnswer } from '../model/answer.ts';
import type { Interview } from '../model/interview.ts';
import type { AnswerId, GapKey } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';

/** The soonest interview to prepare for that has not begun; null where none is agreed. */
const nextInterview = (workspace: Workspace, now: Instant): Interview | null =>
  comingInterviews(workspace, now).find(({ startAt }) => startAt > now) ?? null;

/** What tells that an answer belongs to a competence, or to one of several. */
export interface Belonging {
  readonly competences: ReadonlySet<GapKey>;
  /** The questions they showed in. */
  readonly questions: ReadonlySet<GapKey>;
}

const keysOf = (names: readonly (string | null)[]): ReadonlySet<GapKey> =>
  new Set([...new Set(names)].flatMap((name) => (name === null ? [] : (gapKeyOf(name) ?? []))));

/** What tells that an answer belongs to one of these; worked out once, for however many answers are asked about. */
export const belongingTo = (competences: readonly Pick<Competence, 'key' | 'showings'>[]): Belonging => {
  const asked = keysOf(competences.flatMap(({ showings }) => showings.map(({ question }) => question)));
  const keys = competences.map(({ key }) => key);
  return { competences: new Set(keys), questions: new Set([...keys, ...asked]) };
};

/** Whether an answer belongs there: it is said to be about it, is tagged with it, or answers a question it showed in. */
export const belongsTo = ({ about, tags, question }: PractisedAnswer, { competences, questions }: Belonging): boolean => {
  const isAmong = (name: string, keys: ReadonlySet<GapKey>): boolean => {
    const key = gapKeyOf(name);
    return key !== null && keys.has(key);
  };
  return [about, ...tags].some((name) => isAmong(name, competences)) || isAmong(question, questions);
};

/** The answers that the next interview needs: those picked for it, and those about a gap that is open. None while no interview is agreed. */
export const neededAnswers = (workspace: Workspace, now: Instant): ReadonlySet<AnswerId> => {
  const next = nextInterview(workspace, now);
  if (next === null) return new Set();
  const open = belongingTo(competencesOf(workspace, now).filter(({ standing }) => standing === 'open'));
  const aboutGaps = Object.values(workspace.answers).filter((answer) => belongsTo(answer, open));
  return new Set([...(workspace.briefs[next.id]?.answerIds ?? []), ...aboutGaps.map(({ id }) => id)]);
};
