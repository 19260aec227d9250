import { letterPlace, writePlace, writePlaceOfAction } from '../../../core/letters/places.ts';
import type { Letter } from '../../../core/model/letter.ts';
import type { Person } from '../../../core/model/person.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import type { Action } from '../../../core/playbook/action.ts';

/** Another note to somebody of the same interview, and how far it is. */
export interface PanelNote {
  readonly person: Person;
  readonly state: 'to-write' | 'draft' | 'sent';
  readonly to: string;
}

/** The other notes that one interview asks for, one for each of the people who led it; empty for any other letter. */
export const panelNotes = (
  { letters, interviews, people }: Workspace,
  actions: readonly Action[],
  letter: Letter,
): readonly PanelNote[] => {
  const { kind, interviewId, opportunityId, personId } = letter;
  const interview = interviewId === null ? undefined : interviews[interviewId];
  if (kind !== 'thank-you' || interview === undefined) return [];
  const notes = Object.values(letters).filter((other) => other.kind === kind && other.interviewId === interviewId);
  return interview.interviewerIds.flatMap((id): readonly PanelNote[] => {
    const person = people[id];
    if (id === personId || person === undefined) return [];
    const own = notes.filter((note) => note.personId === id);
    const note = own.find(({ sent }) => sent !== null) ?? own[0];
    if (note !== undefined) return [{ person, state: note.sent === null ? 'draft' : 'sent', to: letterPlace(note) }];
    const action = actions.find(
      (each) => each.interviewId === interviewId && each.personId === id && each.kind === 'letter' && each.state.kind === 'open',
    );
    const to = action === undefined ? writePlace({ kind, opportunityId, interviewId, personId: id }) : writePlaceOfAction(action);
    return [{ person, state: 'to-write', to }];
  });
};
