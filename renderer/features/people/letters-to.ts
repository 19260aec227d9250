import { letterFor } from '../../../core/letters/compose/letter-for.ts';
import { purposesFor } from '../../../core/letters/compose/purposes-for.ts';
import { writePlace } from '../../../core/letters/places.ts';
import type { LetterPurpose } from '../../../core/letters/purpose.ts';
import type { Message } from '../../../core/messages/message.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { PersonSummary } from '../../../core/people/summary.ts';
import type { Instant } from '../../../core/time/types.ts';
import { letterPlaceOf } from '../../actions/begin-words.ts';
import { letterName } from '../../letters/words.ts';

/** A letter to somebody that may be begun, or gone on with. */
export interface LetterTo {
  readonly words: Message;
  /** What it is about; empty where they have to do with one opportunity alone. */
  readonly company: string;
  /** Where it is written. */
  readonly to: string;
}

const topicOf = ({ kind, opportunityId }: LetterPurpose): string => `${kind} ${opportunityId ?? ''}`;

/** The letters to somebody: those that open steps ask for, then what else may be written in what still runs, each kind once. */
export const lettersTo = (workspace: Workspace, { person, dealings, openActions }: PersonSummary, now: Instant): readonly LetterTo[] => {
  const running = dealings.filter(({ isOpen }) => isOpen);
  const ofSteps = openActions.flatMap((action) => {
    const to = action.personId === person.id ? letterPlaceOf(action) : null;
    const purpose = to === null ? null : letterFor(workspace, action);
    return to === null || purpose === null ? [] : [{ purpose, to }];
  });
  const ofOwnWish = running
    .flatMap(({ opportunity }) => purposesFor(workspace, opportunity.id, now))
    .filter(({ personId }) => personId === person.id)
    .map((purpose) => ({ purpose, to: writePlace(purpose) }));
  const byTopic = new Map<string, LetterTo>();
  for (const { purpose, to } of [...ofSteps, ...ofOwnWish]) {
    const topic = topicOf(purpose);
    const company = running.find(({ opportunity }) => opportunity.id === purpose.opportunityId)?.opportunity.company ?? '';
    if (!byTopic.has(topic)) byTopic.set(topic, { words: letterName(purpose, workspace), company: running.length > 1 ? company : '', to });
  }
  return [...byTopic.values()];
};
