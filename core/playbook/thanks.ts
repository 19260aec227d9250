import type { Interview } from '../model/interview.ts';
import type { Instant } from '../time/types.ts';
import { addMs } from '../time/instant.ts';
import { message } from '../messages/message.ts';
import type { Contact } from './contacts.ts';
import { THANKS_DROPPED_AFTER_MS, THANKS_IDEAL_AFTER_MS, THANKS_WITHIN_MS } from './figures.ts';
import type { Proposal } from './rule.ts';
import type { Situation } from './situation.ts';
import { isSwitchedOff } from './switched-off.ts';
import { within } from './words.ts';

/** Whether thanks are to be proposed at all: a general switch, and one for each employer. */
export const thanksWanted = ({ settings, facts }: Situation): boolean => !isSwitchedOff('thank-you', settings, facts.opportunity);

/** The round a contact follows: the last one that had ended by then. */
const roundBefore = ({ held }: Situation, at: Instant): Interview | null => held.findLast(({ endAt }) => endAt <= at) ?? null;

/** The first contact that follows one of these rounds and fits; it shows that a step was done without being marked. */
export const contactAfter = (situation: Situation, rounds: readonly Interview[], fits: (contact: Contact) => boolean): Instant | null => {
  const contact = situation.contacts.find(
    (candidate) => candidate.medium !== null && fits(candidate) && rounds.some(({ id }) => id === roundBefore(situation, candidate.at)?.id),
  );
  return contact?.at ?? null;
};

/** The 24 hours, the same for a note and for thanks that somebody passes on. Nothing moves them. */
export const thanksDates = (
  { passed }: Situation,
  { endAt }: Interview,
): Pick<Proposal, 'move' | 'earliestAt' | 'idealAt' | 'latestAt' | 'precision' | 'mend' | 'dropped'> => {
  const latestAt = addMs(endAt, THANKS_WITHIN_MS);
  return {
    move: 'yours',
    earliestAt: endAt,
    idealAt: addMs(endAt, THANKS_IDEAL_AFTER_MS),
    latestAt,
    precision: 'time',
    mend: message('playbook.thanks.mend', { deadline: within(latestAt) }),
    dropped: passed(addMs(endAt, THANKS_DROPPED_AFTER_MS)) ? message('playbook.thanks.dropped', { end: within(endAt) }) : null,
  };
};

/** The fact that names the deadline. */
export const deadlineFact = ({ endAt }: Interview) =>
  message('playbook.fact.thanks-deadline', { deadline: within(addMs(endAt, THANKS_WITHIN_MS)) });
