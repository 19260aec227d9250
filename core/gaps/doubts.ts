import type { AskedQuestion } from '../model/debrief.ts';
import type { AnswerId, GapKey, InterviewId, OpportunityId, PersonId, StoryId } from '../model/ids.ts';
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

/** What this company asked again, the most often asked first. */
export const doubtsOf = (workspace: Workspace, opportunityId: OpportunityId, now: Instant): readonly Doubt[] => {
  const byKey = new Map<GapKey, Asked[]>();
  for (const { id } of heldInterviews(workspace, now).filter((interview) => interview.opportunityId === opportunityId)) {
    for (const question of workspace.debriefs[id]?.questions ?? []) {
      const key = gapKeyOf(nameOf(question));
      if (key !== null) byKey.set(key, [...(byKey.get(key) ?? []), { ...question, interviewId: id }]);
    }
  }
  return [...byKey]
    .map(([key, asked]): Doubt => {
      const last = asked.at(-1);
      return {
        key,
        name: last === undefined ? key : nameOf(last),
        times: asked.reduce((sum, { timesAsked }) => sum + timesAsked, 0),
        byIds: each(
          asked.flatMap(({ askedById }) => (askedById !== null && Object.hasOwn(workspace.people, askedById) ? [askedById] : [])),
        ),
        questions: differentQuestions(asked),
        interviewIds: each(asked.map(({ interviewId }) => interviewId)),
        answerIds: answersTo(workspace, key, asked),
        storyIds: storiesOf(workspace, key),
      };
    })
    .filter(({ times }) => times > 1)
    .sort((a, b) => (a.times === b.times ? (a.key < b.key ? -1 : 1) : b.times - a.times));
};
