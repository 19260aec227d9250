import type { Person } from '../../core/model/person.ts';
import { useSend } from '../data/services.ts';
import { type Edited, useEdited } from '../data/use-edited.ts';

/**
 * Edits what is known of somebody, the same on every screen: what could not be saved on one of them is saved whole from the next.
 * What they agreed to as a reference, and whom they are not, is written elsewhere and not saved from here.
 */
export const useEditedPerson = (person: Person): Edited<Person> => {
  const send = useSend();
  return useEdited(person.id, person, (next) =>
    // A name cannot be empty: while it is, the one that is kept stays.
    send('person.update', { ...next, name: next.name.trim() === '' ? undefined : next.name, referee: undefined, distinctFrom: undefined }),
  );
};
