import type { PersonId } from '../../core/model/ids.ts';
import type { Person } from '../../core/model/person.ts';

/** People by what they are called in a field, each once: by name and company, and where two share those, by how to reach them. */
export const labelledPeople = (people: readonly Person[]): ReadonlyMap<string, PersonId> => {
  const labelled = new Map<string, PersonId>();
  for (const { id, name, company, emails, phones } of people.toSorted((one, other) => one.name.localeCompare(other.name))) {
    const plain = [name, company].filter((words) => words !== '').join(', ');
    const reach = [...emails, ...phones].find((words) => words !== '' && !labelled.has(`${plain}, ${words}`));
    let label = plain;
    for (let count = 2; labelled.has(label); count += 1)
      label = reach !== undefined && count === 2 ? `${plain}, ${reach}` : `${plain} (${String(count)})`;
    labelled.set(label, id);
  }
  return labelled;
};
