import type { WorkspaceEvent } from '../model/event.ts';
import { type Contact, isAsk } from './contacts.ts';
import { remembered } from './remembered.ts';
import type { Situation } from './situation.ts';
import { isTheirWord } from './stage.ts';

/** Whether the other side said something; a mere receipt says nothing. */
const saysSomething = (event: WorkspaceEvent): boolean =>
  event.kind === 'offer-made' || (isTheirWord(event) && (event.kind !== 'contact' || event.about !== 'receipt'));

/** Messages of the person's own that asked for something since the other side was last heard of or met, in order. */
export const asksWithoutAnswer = remembered(({ contacts, events, held }: Situation): readonly Contact[] => {
  const heardAt = events.findLast(saysSomething)?.at ?? '';
  const metAt = held.at(-1)?.endAt ?? '';
  return contacts.filter((contact) => isAsk(contact) && contact.at > heardAt && contact.at > metAt);
});
