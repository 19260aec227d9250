import type { Message } from '../../core/messages/message.ts';
import { caseOf } from '../../core/playbook/case.ts';
import { momentAt } from '../../core/playbook/moment.ts';
import { guardContact } from '../../core/playbook/pacing-guard.ts';
import { isWithThem } from '../../core/playbook/contacts.ts';
import { contactsByRule } from '../../core/playbook/rulebook.ts';
import { situationOf } from '../../core/playbook/situation.ts';
import type { FactChange } from '../data/fact-watch.ts';

/**
 * What spoke against a message that was just noted as written: for the next one, since this one is sent. Empty for
 * every other change, and for a message that was fine.
 */
export const guardNotesOf = ({ before: { workspace }, after }: FactChange): readonly Message[] =>
  Object.values(after.workspace.events).flatMap((event) => {
    if (event.kind !== 'contact' || event.direction !== 'out' || !isWithThem(event)) return [];
    if (workspace.events[event.id] !== undefined) return [];
    const { party, about, at, opportunityIds } = event;
    const facts = opportunityIds[0] === undefined ? null : caseOf(workspace, opportunityIds[0]);
    if (facts === null) return [];
    const situation = situationOf(facts, workspace.settings, momentAt(at), contactsByRule);
    return guardContact(situation, { party, about, at, isSent: true }).map(({ message }) => message);
  });
