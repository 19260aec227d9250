import { message } from '../../messages/message.ts';
import type { PersonId } from '../../model/ids.ts';
import { bare } from '../reading/names.ts';
import { type Check, checked, notChecked } from './check.ts';

/** Terms are negotiated with one person: whoever was written to about them first. */
export const negotiator: Check = ({ letter, workspace, situation, recipient }) => {
  if (situation === null || recipient === null) return notChecked;
  const others = situation.contacts.flatMap(({ about, personId, direction }): PersonId[] =>
    about === 'negotiation' && direction === 'out' && personId !== null ? [personId] : [],
  );
  const first = others.find((id) => workspace.people[id] !== undefined);
  const passed = message('letterCheck.negotiator.passed', { name: recipient.name });
  if (first === undefined || others.includes(recipient.id) || letter.sent !== null) return checked([], passed);
  const name = workspace.people[first]?.name ?? '';
  return checked(
    [
      {
        about: bare(recipient.name),
        level: 'error',
        at: [],
        title: message('letterCheck.negotiator.title', { name }),
        detail: message('letterCheck.negotiator.detail', { name: recipient.name }),
        fixes: [{ kind: 'choose-person', label: message('letterCheck.recipient.choose', { name }) }],
      },
    ],
    passed,
  );
};
