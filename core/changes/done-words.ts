import { type Message, message } from '../messages/message.ts';
import type { ActionKey } from '../model/ids.ts';
import type { Workspace } from '../model/workspace.ts';
import { ruleNameOf } from '../playbook/action-key.ts';
import { ruleNamed } from '../playbook/rulebook.ts';
import { personOf } from './subjects.ts';

/** What is said of an action that was done, by the kind of thing it is and the person its key names. */
export const doneWords = (workspace: Workspace, key: ActionKey): Message => {
  const personId = personOf(workspace, key);
  const name = personId === null ? undefined : workspace.people[personId]?.name;
  switch (ruleNamed(ruleNameOf(key))?.kind) {
    case 'letter':
    case 'check-in':
      return name === undefined ? message('changes.sent') : message('changes.actionSent', { name });
    case 'answer':
      return name === undefined ? message('changes.answered') : message('changes.answeredTo', { name });
    case 'call':
      return name === undefined ? message('changes.called') : message('changes.callMade', { name });
    default:
      return name === undefined ? message('changes.actionDone') : message('changes.actionDoneFor', { name });
  }
};
