import type { Message } from '../../core/messages/message.ts';
import type { EventOf } from '../../core/model/event.ts';
import type { PersonId } from '../../core/model/ids.ts';
import type { EventInput, Happening, HappeningFacts } from './happening.ts';

type Contact = EventOf<'contact'>;
type About = Contact['about'];

/** The other end of a contact. */
export interface Counterpart {
  readonly party: Contact['party'];
  readonly personId: PersonId | null;
}

/** What every fact about this opportunity has: it happened now, and nothing more is to be said of it. */
export const common = ({ facts, now }: HappeningFacts) => ({ opportunityIds: [facts.opportunity.id], at: now, notes: '' });

/** What is written down at once. */
export const note = (id: string, label: Message, event: EventInput): Happening => ({ id, label, does: { kind: 'note', event } });

/** What a date is asked of first. */
export const ask = (id: string, label: Message, event: EventInput): Happening => ({ id, label, does: { kind: 'ask', event } });

/** Contact with one side, by mail unless it was another way. */
export const contact = (
  given: HappeningFacts,
  direction: Contact['direction'],
  { party, personId }: Counterpart,
  about: About,
  medium: Contact['medium'] = 'mail',
): EventInput & { readonly kind: 'contact' } => ({
  ...common(given),
  kind: 'contact',
  direction,
  party,
  personId,
  about,
  medium,
  answerBy: null,
});
