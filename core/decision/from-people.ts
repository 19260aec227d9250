import { debriefRounds } from '../debrief/rounds.ts';
import { message } from '../messages/message.ts';
import type { Person } from '../model/person.ts';
import type { Case } from '../playbook/case.ts';
import { interviewersOf } from '../playbook/situation.ts';
import type { Instant } from '../time/types.ts';
import { factOf } from './fact-beside.ts';
import type { PlacedFact } from './from-rounds.ts';

/** Whom the person met at the company, each once, in the order they met them. */
const metAt = (facts: Case, now: Instant): readonly Person[] =>
  [
    ...new Set(
      debriefRounds(facts)
        .filter(({ endAt }) => endAt <= now)
        .flatMap((interview) => interviewersOf(facts, interview)),
    ),
  ].flatMap((id) => facts.people[id] ?? []);

/** Who was met, and what the person noted about them: the manager where they are known to be it, colleagues otherwise. */
export const factsFromPeople = (facts: Case, now: Instant): readonly PlacedFact[] => {
  const met = metAt(facts, now);
  const managers = met.filter(({ roles }) => roles.includes('hiring-manager'));
  const colleagues = met.filter((person) => !managers.includes(person));
  const notesOn = ({ name, notes }: Person, beside: PlacedFact[1]): readonly PlacedFact[] =>
    notes.trim() === '' ? [] : [[factOf(message('decision.fact.notes', { name }), null, notes), beside]];
  return [
    ...(managers.length === 0
      ? []
      : ([[factOf(message('decision.fact.met', { people: managers.map(({ name }) => name) })), ['manager-impression']]] as const)),
    ...managers.flatMap((person) => notesOn(person, ['manager-impression'])),
    ...(colleagues.length === 0
      ? []
      : ([[factOf(message('decision.fact.met', { people: colleagues.map(({ name }) => name) })), ['company-colleagues']]] as const)),
    ...colleagues.flatMap((person) => notesOn(person, ['company-colleagues'])),
  ];
};
