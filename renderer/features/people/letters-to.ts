import { letterFor } from '../../../core/letters/compose/letter-for.ts';
import { purposesFor } from '../../../core/letters/compose/purposes-for.ts';
import { writePlace } from '../../../core/letters/places.ts';
import type { LetterPurpose } from '../../../core/letters/purpose.ts';
import type { Message } from '../../../core/messages/message.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { PersonSummary } from '../../../core/people/summary.ts';
import type { Instant } from '../../../core/time/types.ts';
import { letterPlaceOf } from '../../actions/begin-words.ts';
import { letterName, variantWords } from '../../letters/words.ts';

/** A letter to somebody that may be begun, or gone on with. */
export interface LetterTo {
  readonly words: Message;
  /** Which of its kind it is; null where there is one alone. */
  readonly about: Message | null;
  /** What it is about; empty where they have to do with one opportunity alone. */
  readonly company: string;
  /** Where it is written. */
  readonly to: string;
}

const topicOf = ({ kind, opportunityId }: LetterPurpose): string => `${kind} ${opportunityId ?? ''}`;

/** The letters to somebody: those that open steps ask for, then what of other kinds may be written in what still runs. */
export const lettersTo = (workspace: Workspace, { person, dealings, openActions }: PersonSummary, now: Instant): readonly LetterTo[] => {
  const running = dealings.filter(({ isOpen }) => isOpen);
  const ofSteps = openActions.flatMap((action) => {
    const to = action.personId === person.id ? letterPlaceOf(action) : null;
    const purpose = to === null ? null : letterFor(workspace, action);
    return to === null || purpose === null ? [] : [{ purpose, to }];
  });
  const asked = new Set(ofSteps.map(({ purpose }) => topicOf(purpose)));
  const ofOwnWish = running
    .flatMap(({ opportunity }) => purposesFor(workspace, opportunity.id, now))
    .filter((purpose) => purpose.personId === person.id && !asked.has(topicOf(purpose)))
    .map((purpose) => ({ purpose, to: writePlace(purpose) }));
  const all = [...ofSteps, ...ofOwnWish];
  return all.map(({ purpose, to }) => {
    const isAlone = all.filter((other) => topicOf(other.purpose) === topicOf(purpose)).length === 1;
    const company = running.find(({ opportunity }) => opportunity.id === purpose.opportunityId)?.opportunity.company ?? '';
    return {
      words: letterName(purpose, workspace),
      about: isAlone ? null : variantWords(purpose.kind, purpose.variant),
      company: running.length > 1 ? company : '',
      to,
    };
  });
};
