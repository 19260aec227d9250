import { message } from '../../core/messages/message.ts';
import type { InterviewId } from '../../core/model/ids.ts';
import type { Interview } from '../../core/model/interview.ts';
import { recruiterOf } from '../../core/playbook/situation.ts';
import { named } from '../../core/playbook/words.ts';
import { addMs, DAY_MS } from '../../core/time/instant.ts';
import type { EventInput, Happening, HappeningFacts, HappeningGroup } from './happening.ts';
import { ask, common, note } from './noted.ts';

/** For this long after its time an interview may turn out not to have taken place (ours). */
const MISSED_WITHIN_MS = 14 * DAY_MS;

/** Interviews that were called off or did not take place. */
const offOf = ({ facts }: HappeningFacts): ReadonlySet<InterviewId> =>
  new Set(
    facts.events.flatMap((event) => (event.kind === 'interview-cancelled' || event.kind === 'interview-missed' ? [event.interviewId] : [])),
  );

/** Known at once while there is only one it can be; else the dialog asks which. */
const about = (
  interviews: readonly Interview[],
  id: string,
  label: Happening['label'],
  event: (interviewId: InterviewId) => EventInput,
): readonly Happening[] => {
  const [first] = interviews;
  if (first === undefined) return [];
  return [interviews.length === 1 ? note(id, label, event(first.id)) : ask(id, label, event(first.id))];
};

/** What became of an interview; null where none is near. */
export const interviewGroup = (given: HappeningFacts): HappeningGroup | null => {
  const { facts, now } = given;
  const off = offOf(given);
  const standing = facts.interviews.filter(({ id }) => !off.has(id));
  const ahead = standing.filter(({ startAt }) => startAt > now);
  const behind = standing.filter(({ startAt }) => startAt <= now && addMs(startAt, MISSED_WITHIN_MS) > now).toReversed();
  if (ahead.length === 0 && behind.length === 0) return null;
  const recruiter = recruiterOf(facts);
  const cancelled = (by: 'employer' | 'me' | 'recruiter') => (interviewId: InterviewId) =>
    ({ ...common(given), kind: 'interview-cancelled', interviewId, by }) as const;
  return {
    id: 'interview',
    label: message('happened.group.interview'),
    parts: [
      [
        ...(ahead.length === 0
          ? []
          : [
              {
                id: 'interview-moved',
                label: message('happened.interview-moved'),
                does: { kind: 'move', interviewIds: ahead.map(({ id }) => id) },
              } as const,
            ]),
        ...about(ahead, 'interview-off-they', message('happened.interview-off-they'), cancelled('employer')),
        ...(recruiter === null
          ? []
          : about(
              ahead,
              'interview-off-recruiter',
              message('happened.interview-off-recruiter', named(recruiter.name)),
              cancelled('recruiter'),
            )),
        ...about(ahead, 'interview-off-you', message('happened.interview-off-you'), cancelled('me')),
        ...about(behind, 'interview-missed', message('happened.interview-missed'), (interviewId) => ({
          ...common(given),
          kind: 'interview-missed',
          interviewId,
        })),
      ],
    ],
  };
};
