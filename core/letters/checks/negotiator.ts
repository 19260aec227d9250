import { message } from '../../messages/message.ts';
import { negotiatorOf } from '../../negotiation/negotiator.ts';
import { bare } from '../reading/names.ts';
import { type Check, checked, notChecked } from './check.ts';

/** Terms are negotiated with one person: whoever was chosen, else whoever they were spoken of with first. */
export const negotiator: Check = ({ letter, workspace, opportunity, recipient, now }) => {
  if (opportunity === null || recipient === null) return notChecked;
  const passed = message('letterCheck.negotiator.passed', { name: recipient.name });
  const first = negotiatorOf(workspace, opportunity.id, now);
  const isSettled = first !== null && (first.isChosen || first.hasTalked);
  if (!isSettled || first.person.id === recipient.id || letter.sent !== null) return checked([], passed);
  const { name } = first.person;
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
