import { message } from '../../messages/message.ts';
import type { Stage } from '../../model/event.ts';
import type { PersonId } from '../../model/ids.ts';
import type { Instant } from '../../time/types.ts';
import { addMs } from '../../time/instant.ts';
import { addDays } from '../../time/local-day.ts';
import { dayOf, endOfDay } from '../../time/zone.ts';
import { keyOf } from '../action-key.ts';
import { type Ending, endingsOf } from '../endings.ts';
import { MINUTES, REFERENCES_TOLD_DROPPED_AFTER_MS, REFERENCES_TOLD_WITHIN_DAYS } from '../figures.ts';
import { nextWorkingMorning } from '../interview-hours.ts';
import type { Proposal, Rule } from '../rule.ts';
import type { Situation } from '../situation.ts';
import { within } from '../words.ts';
import { isHeadsUp } from './references.ts';
import { tellReferencesGuide } from '../guides/tell-references.ts';

/** The ends a reference should hear of; each is an end of its own. */
const ends: readonly ReadonlySet<Stage>[] = [new Set(['signed']), new Set(['rejected']), new Set(['withdrawn'])];

/** Who had a heads-up by then; null stands for "the references", told together and not by name. */
const toldBefore = ({ facts, contacts }: Situation, at: Instant): ReadonlySet<PersonId | null> => {
  const { opportunity, people, marks } = facts;
  const told = new Set<PersonId | null>();
  for (const contact of contacts) if (isHeadsUp(contact) && contact.medium !== null && contact.at <= at) told.add(contact.personId);
  const wasMarked = (key: ReturnType<typeof keyOf>): boolean => {
    const state = marks.get(key)?.state;
    return state?.kind === 'done' && state.at <= at;
  };
  if (wasMarked(keyOf('references', opportunity.id))) told.add(null);
  for (const id of opportunity.referenceIds) if (wasMarked(keyOf('references', opportunity.id, id))) told.add(id);
  const known = opportunity.referenceIds.filter((id) => people[id] !== undefined);
  // Word that names nobody was for all the references there are.
  if (told.has(null) && known.length > 0) {
    told.delete(null);
    for (const id of known) told.add(id);
  }
  return told;
};

const propose = (
  { facts, settings, contacts, passed }: Situation,
  { id, at, stage, isPresent }: Ending,
  personId: PersonId | null,
): Proposal => {
  const { opportunity, people } = facts;
  const person = personId === null ? undefined : people[personId];
  const day = dayOf(at, settings.zone);
  return {
    key: keyOf('tell-references', opportunity.id, id, ...(personId === null ? [] : [personId])),
    personId,
    title:
      person === undefined
        ? message('playbook.tell-references.title-unknown')
        : message('playbook.tell-references.title', { person: person.name }),
    detail: message('playbook.tell-references.detail', { company: opportunity.company }),
    move: 'yours',
    earliestAt: at,
    idealAt: nextWorkingMorning(at, settings),
    latestAt: endOfDay(addDays(day, REFERENCES_TOLD_WITHIN_DAYS), settings.zone),
    precision: 'day',
    minutes: MINUTES.lastWordToReference,
    mend: message('playbook.tell-references.mend'),
    facts: [
      message('playbook.fact.ended', { company: opportunity.company, stage, at: within(at) }),
      ...(person === undefined ? [] : [message('playbook.fact.reference-told', { person: person.name })]),
    ],
    changes: message('playbook.changes.reference-thanked'),
    wanted: isPresent,
    doneAt:
      contacts.find(
        (contact) =>
          contact.at >= at &&
          contact.medium !== null &&
          contact.direction === 'out' &&
          contact.party === 'reference' &&
          contact.about !== 'heads-up' &&
          contact.personId === personId,
      )?.at ?? null,
    dropped: passed(addMs(at, REFERENCES_TOLD_DROPPED_AFTER_MS)) ? message('playbook.tell-references.dropped') : null,
  };
};

/** Thank your references and tell them how it ended. */
export const tellReferences: Rule = {
  id: 'tell-references',
  kind: 'references',
  trigger: 'closed',
  advice: [26],
  condition: message('playbook.tell-references.condition'),
  rule: message('playbook.tell-references.rule'),
  timing: message('playbook.tell-references.timing'),
  sources: ['S2', 'S4'],
  disagreement: null,
  settings: [],
  contact: { party: 'reference', about: 'thanks' },
  canBeOff: true,
  stands: 'closed',
  guide: tellReferencesGuide,
  onDone: null,
  applies: ({ stage }) => ends.some((stages) => stages.has(stage)),
  propose: (situation) =>
    ends
      .flatMap((stages) => endingsOf(situation, stages))
      .flatMap((ending) => [...toldBefore(situation, ending.at)].map((personId) => propose(situation, ending, personId))),
};
