import type { AskedQuestion, Debrief } from '../model/debrief.ts';
import type { AnswerId, GapKey, InterviewId, OpportunityId, PersonId, StoryId } from '../model/ids.ts';
import type { Interview } from '../model/interview.ts';
import type { Workspace } from '../model/workspace.ts';
import type { Instant } from '../time/types.ts';
import { gapKeyOf } from './gap-key.ts';
import { heldInterviews } from './held.ts';

/** Something one company asked more than once, in whatever words: perhaps a doubt of theirs (the Hays interview guide). */
export interface Doubt {
  readonly key: GapKey;
  /** The competence it is about, else the question itself, as written last. */
  readonly name: string;
  /** How often it was asked here, in all rounds together; at least twice. */
  readonly times: number;
  /** Who asked, where it is known and they are still in the workspace; who asked first comes first. */
  readonly byIds: readonly PersonId[];
  /** In which words, each once, the oldest first. */
  readonly questions: readonly string[];
  /** In which rounds, the oldest first. */
  readonly interviewIds: readonly InterviewId[];
  /** Answers of the answer bank that say something about it. */
  readonly answerIds: readonly AnswerId[];
  /** Stories that show it. */
  readonly storyIds: readonly StoryId[];
}

interface Asked extends AskedQuestion {
  readonly interviewId: InterviewId;
}

const nameOf = ({ about, question }: AskedQuestion): string => (gapKeyOf(about) === null ? question : about);

const each = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** The words differ; one wording is told once. */
const differentQuestions = (asked: readonly Asked[]): readonly string[] => {
  const byKey = new Map(asked.map(({ question }) => [gapKeyOf(question), question]));
  byKey.delete(null);
  return [...byKey.values()];
};

const answersTo = (workspace: Workspace, key: GapKey, asked: readonly Asked[]): readonly AnswerId[] => {
  const keys = new Set([key, ...asked.map(({ question }) => gapKeyOf(question))]);
  const used = new Set(asked.map(({ answerId }) => answerId));
  const fits = Object.values(workspace.answers).filter(
    ({ id, about, question, versions }) =>
      (versions.at(-1)?.text ?? '').trim() !== '' &&
      (used.has(id) || keys.has(gapKeyOf(about) ?? gapKeyOf(question)) || keys.has(gapKeyOf(question))),
  );
  return fits.map(({ id }) => id).sort();
};

const storiesOf = (workspace: Workspace, key: GapKey): readonly StoryId[] =>
  Object.values(workspace.stories)
    .filter(({ shows }) => shows.some((name) => gapKeyOf(name) === key))
    .map(({ id }) => id)
    .sort();

/** What was asked more than once in some rounds, in whatever words. */
export interface AskedAgain {
  readonly key: GapKey;
  /** The competence it is about, else the question itself, as written last. */
  readonly name: string;
  readonly times: number;
  readonly asked: readonly Asked[];
}

/** What was asked again in these rounds of one company, the most often asked first. */
export const askedAgain = (
  rounds: readonly Pick<Interview, 'id'>[],
  debriefs: Pick<ReadonlyMap<InterviewId, Debrief>, 'get'>,
): readonly AskedAgain[] => {
  const byKey = new Map<GapKey, Asked[]>();
  for (const { id } of rounds) {
    for (const question of debriefs.get(id)?.questions ?? []) {
      const key = gapKeyOf(nameOf(question));
      if (key === null) continue;
      const others = byKey.get(key);
      if (others === undefined) byKey.set(key, [{ ...question, interviewId: id }]);
      else others.push({ ...question, interviewId: id });
    }
  }
  return Array.from(byKey, ([key, asked]): AskedAgain => {
    const last = asked.at(-1);
    return {
      key,
      name: last === undefined ? key : nameOf(last),
      times: asked.reduce((sum, { timesAsked }) => sum + timesAsked, 0),
      asked,
    };
  })
    .filter(({ times }) => times > 1)
    .sort((a, b) => (a.times === b.times ? (a.key < b.key ? -1 : 1) : b.times - a.times));
};

/** What this company asked again, the most often asked first. */
export const doubtsOf = (workspace: Workspace, opportunityId: OpportunityId, now: Instant): readonly Doubt[] => {
  const rounds = heldInterviews(workspace, now).filter((interview) => interview.opportunityId === opportunityId);
  return askedAgain(rounds, { get: (id) => workspace.debriefs[id] }).map(({ asked, ...doubt }) => ({
    ...doubt,
    byIds: each(asked.flatMap(({ askedById }) => (askedById !== null && Object.hasOwn(workspace.people, askedById) ? [askedById] : []))),
    questions: differentQuestions(asked),
    interviewIds: each(asked.map(({ interviewId }) => interviewId)),
    answerIds: answersTo(workspace, doubt.key, asked),
    storyIds: storiesOf(workspace, doubt.key),
  }));
};
