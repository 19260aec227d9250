import { expect, test } from 'vitest';
import { message } from '../messages/message.ts';
import type { ActionKey } from '../model/ids.ts';
import { anInterviewId, anOpportunityId, aPersonId, aWorkspace } from '../testing/builders.ts';
import { doneWords } from './done-words.ts';

const said = (rule: string, ...subjects: string[]) =>
  doneWords(aWorkspace(), [rule, anOpportunityId(), ...subjects].join(':') as ActionKey);
const priya = aPersonId();
const name = 'Priya Nair';

test('an action that was done is called sent, answered, called or done by its kind, with the person where one is known', () => {
  expect([
    said('thank-you', anInterviewId(), priya),
    said('tell-withdrawal', priya),
    said('check-in', '2026-11-20'),
    said('reply', priya),
    said('reply'),
    said('recruiter-call', priya),
    said('recruiter-call'),
    said('references', priya),
    said('let-go'),
    said('of-another-version', aPersonId('nobody')),
  ]).toEqual([
    message('changes.actionSent', { name }),
    message('changes.actionSent', { name }),
    message('changes.sent'),
    message('changes.answeredTo', { name }),
    message('changes.answered'),
    message('changes.callMade', { name }),
    message('changes.called'),
    message('changes.actionDoneFor', { name }),
    message('changes.actionDone'),
    message('changes.actionDone'),
  ]);
});
