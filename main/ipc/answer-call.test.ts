import { describe, expect, test } from 'vitest';
import { message } from '../../core/messages/message.ts';
import { fail, succeed } from '../../core/result.ts';
import { aContext, anInterviewLog, nothingYet } from '../../core/testing/change-context.ts';
import type { Store } from '../store/store.ts';
import { createFakeShownStore } from '../testing/fake-shown-store.ts';
import { answerCall } from './answer-call.ts';
import { createHandlers, type HandlersNeeds } from './handlers.ts';

const workspacesShowing = (store: Store): HandlersNeeds['workspaces'] => ({
  shown: () => store,
  view: () => 'own',
  openExample: () => Promise.resolve(succeed(null)),
  leaveExample: () => Promise.resolve(),
  close: () => Promise.resolve(),
});

const unasked = () => {
  throw new Error('nothing here is about files');
};
const noDocuments: HandlersNeeds['documents'] = {
  attach: unasked,
  locate: unasked,
  open: unasked,
  reveal: unasked,
  check: unasked,
  read: unasked,
  alone: unasked,
};
const noLetters: HandlersNeeds['letters'] = {
  openInMail: unasked,
  openAsFile: unasked,
  saveFile: unasked,
  copy: unasked,
  taken: unasked,
};

/** Everything behind the bridge, on a store in memory. */
const anAnswerer = (given: Partial<HandlersNeeds> = {}) => {
  const store = createFakeShownStore(nothingYet());
  const logged: unknown[] = [];
  const opened: string[] = [];
  const handlers = createHandlers({
    workspaces: workspacesShowing(store),
    preferences: { update: () => undefined },
    documents: noDocuments,
    letters: noLetters,
    papers: { save: unasked, print: unasked, drawn: unasked },
    exports: { list: unasked, deadlines: unasked, table: unasked, picture: unasked },
    revealSaved: unasked,
    notices: { present: () => null, dismiss: () => undefined },
    status: () => {
      throw new RangeError('Priya Nair at Northgate');
    },
    statusChanged: () => undefined,
    context: aContext,
    openLink: (address) => {
      opened.push(address);
      return Promise.resolve(address.startsWith('https:'));
    },
    copyLine: () => Promise.resolve(true),
    revealFolder: () => Promise.resolve(true),
    painted: () => undefined,
    goTo: unasked,
    quick: { open: unasked, close: unasked, fit: unasked, setShortcut: unasked },
    tell: () => undefined,
    ...given,
  });
  return { store, logged, opened, answer: answerCall({ handlers, log: (...entry) => logged.push(entry) }) };
};

describe('a call', () => {
  test('changes the workspace that is shown and answers what the change answered', async () => {
    const { answer, store, logged } = anAnswerer();
    const result = await answer('interview.log', anInterviewLog());
    expect([result, Object.keys(store.workspace().opportunities), logged]).toEqual([
      { ok: true, value: { opportunityId: 'opp_00000002', interviewId: 'int_00000001' } },
      ['opp_00000002'],
      [],
    ]);
  });

  test('is refused by any name that is no call, an inherited one included', async () => {
    const { answer } = anAnswerer();
    const names = ['constructor', '__proto__', 'toString', 'nothing', '', null, 7, {}, ['snapshot.get']];
    const answers = await Promise.all(names.map((name) => answer(name, {})));
    expect(answers).toEqual(names.map(() => ({ ok: false, problem: { kind: 'refused', message: message('app.problem.refused') } })));
  });

  test('is refused with any other input than its own', async () => {
    const { answer, store, logged } = anAnswerer();
    const secret = { ...anInterviewLog({ company: 'Northgate Energy' }), endAt: '2026-11-12T13:00:00.000Z' };
    const inputs = [undefined, null, [], 'Northgate', { ...anInterviewLog(), more: 1 }, secret];
    const answers = await Promise.all(inputs.map((input) => answer('interview.log', input)));
    expect(answers.every((each) => !each.ok)).toBe(true);
    expect(store.workspace()).toEqual(nothingYet());
    expect(logged).toEqual(inputs.map(() => ['call-malformed', { call: 'interview.log' }]));
  });

  test('that cannot take a change back says that the status has changed, since the one before is offered now', async () => {
    const refused = fail({ kind: 'store-undo-changed', message: message('store.problem.undo-changed') });
    const told: string[] = [];
    const shown = { ...createFakeShownStore(nothingYet()), undo: () => Promise.resolve(refused) };
    const { answer } = anAnswerer({ workspaces: workspacesShowing(shown), statusChanged: () => told.push('changed') });
    expect([await answer('change.undo', {}), told]).toEqual([refused, ['changed']]);
  });

  test('that fails as expected is logged by its kind alone', async () => {
    const { answer, logged } = anAnswerer();
    const gone = await answer('interview.remove', { id: 'int_gone00000' });
    expect([gone, logged]).toEqual([
      { ok: false, problem: { kind: 'interview-gone', message: message('changes.problem.interviewGone') } },
      [['call-failed', { call: 'interview.remove', problem: 'interview-gone' }]],
    ]);
  });

  test('whose handler throws is answered all the same, and nothing of its words is logged', async () => {
    const { answer, logged } = anAnswerer();
    const result = await answer('snapshot.get', {});
    expect(result).toEqual({ ok: false, problem: { kind: 'unexpected', message: message('app.problem.unexpected') } });
    expect(JSON.stringify(logged)).toMatch(/call-threw.*snapshot\.get.*RangeError/);
    expect(JSON.stringify(logged)).not.toMatch(/Priya|Northgate/);
  });
});

test('a link the app does not open is refused in words', async () => {
  const { answer, opened } = anAnswerer();
  const answers = [await answer('link.open', { url: 'https://example.com' }), await answer('link.open', { url: 'file:///etc/passwd' })];
  expect([answers, opened]).toEqual([
    [
      { ok: true, value: null },
      { ok: false, problem: { kind: 'link-refused', message: message('app.problem.linkRefused'), field: 'url' } },
    ],
    ['https://example.com', 'file:///etc/passwd'],
  ]);
});

test("the app's own notice is dismissed before the store's", async () => {
  const waiting = ['one'];
  const { answer, store } = anAnswerer({
    notices: { present: () => (waiting.length > 0 ? message('app.name') : null), dismiss: () => waiting.pop() },
  });
  store.become({ readOnly: null, notice: message('app.name') });
  await answer('notice.dismiss', {});
  expect([waiting, store.status().notice]).toEqual([[], message('app.name')]);
  await answer('notice.dismiss', {});
  expect(store.status().notice).toBeNull();
});
