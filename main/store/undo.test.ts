import { describe, expect, test } from 'vitest';
import { removeInterview } from '../../core/changes/interview.ts';
import { removeOpportunity } from '../../core/changes/opportunity.ts';
import { type Message, message } from '../../core/messages/message.ts';
import type { JobTerms } from '../../core/model/offer.ts';
import type { Workspace } from '../../core/model/workspace.ts';
import { fail, succeed } from '../../core/result.ts';
import type { Delivery } from '../../core/model/delivery.ts';
import { anInterviewId, anOffer, anOpportunity, anOpportunityId, at, aWorkspace, someTerms } from '../../core/testing/builders.ts';
import { aContext } from '../../core/testing/change-context.ts';
import { aBrief, aDebrief, aDocument, anItemId } from '../../core/testing/learning-builders.ts';
import { aFolder, emptyForTest, lookInto, opened, putting } from './testing/open-for-test.ts';

const silently = (change: (workspace: Workspace) => Workspace) => (workspace: Workspace) =>
  succeed({ workspace: change(workspace), said: null, answer: null });

const saying = (change: (workspace: Workspace) => Workspace) => (workspace: Workspace) =>
  succeed({ workspace: change(workspace), said: message('app.name'), answer: null });

const delivery = {
  id: 'debrief:int_first000@2026-11-11T14:30:00.000Z',
  actionKey: 'debrief:int_first000',
  dueAt: at('2026-11-11 14:30'),
  state: 'shown',
  occasion: 'due',
  via: 'inbox',
  at: at('2026-11-11 14:30'),
  attempts: 1,
  title: message('app.name'),
  readAt: null,
} as Delivery;

const delivering = (workspace: Workspace): Workspace => ({
  ...workspace,
  deliveries: { ...workspace.deliveries, [delivery.id]: delivery },
});

describe('undo', () => {
  test('takes the newest change back, durably, and says what it was', async () => {
    const folder = aFolder();
    const store = await opened(folder);
    await store.change(putting('northgate'));
    await store.change(putting('northgate', { role: 'Data Analyst II' }));
    const before = store.undoable();
    const undone = await store.undo();
    await store.close();
    const { workspace } = await lookInto(folder);
    expect([before, undone, workspace.rev, workspace.opportunities[anOpportunityId('northgate')]?.role]).toEqual([
      message('app.name'),
      succeed(message('app.name')),
      3,
      'Data Analyst',
    ]);
  });

  test('with nothing to undo answers that and writes nothing', async () => {
    const store = await opened(aFolder());
    expect([await store.undo(), store.workspace()]).toEqual([succeed(null), emptyForTest()]);
    await store.close();
  });

  test('asked for in the same breath as the change finds it', async () => {
    const store = await opened(aFolder());
    const [, undone] = await Promise.all([store.change(putting('northgate')), store.undo()]);
    expect([undone, store.workspace().opportunities, store.undoable()]).toEqual([succeed(message('app.name')), {}, null]);
    await store.close();
  });

  test('brings lines of the ledger back that went with what was removed, so that nothing is told twice', async () => {
    const store = await opened(aFolder());
    await store.change(silently(delivering));
    await store.change(saying((workspace) => ({ ...workspace, deliveries: {} })));
    await store.undo();
    expect(store.workspace()).toEqual({ ...delivering(emptyForTest()), rev: 3 });
    await store.close();
  });

  test.each([
    ['interview', (workspace: Workspace) => removeInterview(workspace, { id: anInterviewId() }, aContext())],
    ['opportunity', (workspace: Workspace) => removeOpportunity(workspace, { id: anOpportunityId() }, aContext())],
  ])('brings the debrief, the brief and what was handed over back with the %s they went with', async (_name, remove) => {
    const store = await opened(aFolder());
    const handedOver = {
      id: anItemId('given'),
      versionId: anItemId('cv1'),
      opportunityId: anOpportunityId(),
      personId: null,
      at: at('2026-11-02 09:00'),
    };
    const full = aWorkspace({ debriefs: [aDebrief()], briefs: [aBrief()], documents: [aDocument({ handedOver: [handedOver] })] });
    await store.change(silently(({ rev }) => ({ ...full, rev })));
    await store.change(remove);
    const removed = store.workspace();
    await store.undo();
    expect([removed.debriefs, removed.briefs, store.workspace()]).toEqual([{}, {}, { ...full, rev: 3 }]);
    await store.close();
  });

  test('passes over what was done silently, and leaves the ledger alone', async () => {
    const store = await opened(aFolder());
    await store.change(saying((workspace) => delivering({ ...workspace, drafts: { log: { id: 'log', content: '{}' } } })));
    await store.change(silently((workspace) => ({ ...workspace, settings: { ...workspace.settings, hideDetails: true } })));
    await store.undo();
    expect(store.workspace()).toEqual({
      ...delivering(emptyForTest()),
      rev: 3,
      settings: { ...emptyForTest().settings, hideDetails: true },
    });
    await store.close();
  });

  test('keeps what was typed since, and undoes the rest', async () => {
    const store = await opened(aFolder());
    const draft = (content: string) => ({ drafts: { log: { id: 'log' as const, content } } });
    await store.change(
      saying((workspace) => ({ ...workspace, ...draft('saved'), settings: { ...workspace.settings, hideDetails: true } })),
    );
    await store.change(silently((workspace) => ({ ...workspace, ...draft('typed since') })));
    await store.undo();
    expect([store.workspace().drafts, store.workspace().settings.hideDetails]).toEqual([draft('typed since').drafts, false]);
    await store.close();
  });

  test('keeps what was typed since beside it, however deep, and when the record was changed last', async () => {
    const store = await opened(aFolder());
    const offering = (terms: Partial<JobTerms>, changedAt: string, said: Message | null) => (workspace: Workspace) =>
      succeed({
        workspace: { ...workspace, offers: { [anOffer().id]: anOffer({ terms: someTerms(terms), changedAt: at(changedAt) }) } },
        said,
        answer: null,
      });
    const gym = { id: anItemId('gym'), name: 'Gym', yearly: 300 };
    await store.change(silently((workspace) => ({ ...workspace, opportunities: { [anOpportunityId()]: anOpportunity() } })));
    await store.change(offering({ benefits: [gym] }, '2026-11-12 09:00', null));
    await store.change(offering({ benefits: [] }, '2026-11-12 09:01', message('app.name')));
    await store.change(offering({ benefits: [], daysOff: 28 }, '2026-11-12 09:02', null));
    const undone = await store.undo();
    expect([undone.ok, store.workspace().offers[anOffer().id]]).toEqual([
      true,
      anOffer({ terms: someTerms({ benefits: [gym], daysOff: 28 }), changedAt: at('2026-11-12 09:02') }),
    ]);
    await store.close();
  });

  test('keeps the notes that were typed since, and takes back what the change itself did', async () => {
    const store = await opened(aFolder());
    await store.change(putting('northgate'));
    await store.change(putting('northgate', { role: 'Lead', rulesOff: ['thank-you'] }));
    const typed = putting('northgate', { role: 'Lead', rulesOff: ['thank-you'], notes: 'typed since' });
    await store.change(
      silently((workspace) => {
        const made = typed(workspace);
        return made.ok ? made.value.workspace : workspace;
      }),
    );
    const undone = await store.undo();
    expect([undone.ok, store.workspace().opportunities]).toEqual([
      true,
      { opp_northgate: anOpportunity({ id: anOpportunityId('northgate'), company: 'northgate', notes: 'typed since' }) },
    ]);
    // What was typed into something new is not thrown away with it.
    expect([await store.undo(), store.workspace().opportunities[anOpportunityId('northgate')]?.notes]).toEqual([
      fail({ kind: 'store-undo-changed', message: message('store.problem.undo-changed') }),
      'typed since',
    ]);
    await store.close();
  });

  test('refuses where the same field was changed since, and goes on with the one before', async () => {
    const store = await opened(aFolder());
    await store.change(putting('brookfield'));
    await store.change(putting('northgate'));
    await store.change(
      silently((workspace) => {
        const made = putting('northgate', { role: 'Changed elsewhere' })(workspace);
        return made.ok ? made.value.workspace : workspace;
      }),
    );
    const refused = await store.undo();
    const undone = await store.undo();
    expect([refused, undone, Object.keys(store.workspace().opportunities)]).toEqual([
      fail({ kind: 'store-undo-changed', message: message('store.problem.undo-changed') }),
      succeed(message('app.name')),
      ['opp_northgate'],
    ]);
    await store.close();
  });

  test('refuses where something has come to refer to what it would remove', async () => {
    const store = await opened(aFolder());
    await store.change(putting('northgate'));
    const mark = {
      key: 'debrief:int_first000',
      opportunityId: anOpportunityId('northgate'),
      state: { kind: 'done', at: at('2026-11-11 15:00') },
    };
    await store.change(silently((workspace) => ({ ...workspace, marks: { [mark.key]: mark as never } })));
    expect(await store.undo()).toEqual(fail({ kind: 'store-invalid', message: message('store.problem.invalid') }));
    await store.close();
  });

  test('reaches fifty changes back', async () => {
    const store = await opened(aFolder());
    await Promise.all(Array.from({ length: 60 }, (_, index) => store.change(putting(`number${index}x`))));
    await Promise.all(Array.from({ length: 60 }, () => store.undo()));
    expect([Object.keys(store.workspace().opportunities).length, store.undoable()]).toEqual([10, null]);
    await store.close();
  });
});

describe('redo', () => {
  const roleIn = (workspace: Workspace) => workspace.opportunities[anOpportunityId('northgate')]?.role;

  test('makes again, durably, what was taken back, and undo takes it back once more', async () => {
    const folder = aFolder();
    const store = await opened(folder);
    await store.change(putting('northgate'));
    await store.change(putting('northgate', { role: 'Data Analyst II' }));
    await store.undo();
    const redoable = store.redoable();
    const redone = await store.redo();
    expect([redoable, redone, roleIn(store.workspace()), store.redoable(), store.undoable()]).toEqual([
      message('app.name'),
      succeed(message('app.name')),
      'Data Analyst II',
      null,
      message('app.name'),
    ]);
    await store.undo();
    await store.redo();
    await store.close();
    expect(roleIn((await lookInto(folder)).workspace)).toBe('Data Analyst II');
  });

  test('goes through several in the order they were made', async () => {
    const store = await opened(aFolder());
    for (const role of ['One', 'Two', 'Three']) await store.change(putting('northgate', { role }));
    for (let step = 0; step < 3; step += 1) await store.undo();
    const roles: (string | undefined)[] = [];
    for (let step = 0; step < 3; step += 1) {
      await store.redo();
      roles.push(roleIn(store.workspace()));
    }
    expect([roles, await store.redo()]).toEqual([['One', 'Two', 'Three'], succeed(null)]);
    await store.close();
  });

  test('is over once something else is changed, but not by what is only noted in passing', async () => {
    const store = await opened(aFolder());
    await store.change(putting('northgate'));
    await store.undo();
    await store.change(silently(delivering));
    const afterDelivery = store.redoable();
    await store.change(putting('brookfield'));
    expect([afterDelivery, store.redoable(), await store.redo()]).toEqual([message('app.name'), null, succeed(null)]);
    await store.close();
  });
});
