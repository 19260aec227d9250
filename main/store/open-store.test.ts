import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { message } from '../../core/messages/message.ts';
import type { WorkspaceEvent } from '../../core/model/event.ts';
import { fail, succeed } from '../../core/result.ts';
import { anEvent, anInterview, anOpportunity, anOpportunityId, aPerson } from '../../core/testing/builders.ts';
import { aFolder, emptyForTest, lookInto, open, opened, putting } from './testing/open-for-test.ts';
import type { Publication } from './store.ts';

const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('opening', () => {
  test("a folder that is not there yet starts empty, and its files are the person's alone", async () => {
    const folder = join(aFolder(), 'data');
    const store = await opened(folder);
    await store.change(putting('northgate'));
    await store.close();
    const modes = readdirSync(folder).map((name) => [name, statSync(join(folder, name)).mode & 0o777]);
    expect([store.found, statSync(folder).mode & 0o777, modes]).toEqual([
      'fresh',
      0o700,
      [
        ['acknowledged', 0o600],
        ['journal.000001.jsonl', 0o600],
        ['workspace.000001.json', 0o600],
      ],
    ]);
  });

  test('what was saved is there after opening again', async () => {
    const folder = aFolder();
    const store = await opened(folder);
    await store.change(putting('northgate', { notes: 'Line\nbreak, "quotes", ünïcode 🙂\u2028' }));
    await store.change(putting('brookfield'));
    const before = store.workspace();
    await store.close();
    expect(await lookInto(folder)).toEqual({ found: 'opened', notice: null, workspace: before });
  });

  test('the same holds after compacting, and older generations go', async () => {
    const folder = aFolder();
    const store = await opened(folder);
    for (const name of ['first', 'second', 'third']) {
      await store.change(putting(name));
      await store.compact();
    }
    await store.change(putting('fourth'));
    await store.close();
    expect(await lookInto(folder)).toEqual({ found: 'opened', notice: null, workspace: store.workspace() });
    expect(readdirSync(folder)).toEqual([
      'acknowledged',
      'journal.000003.jsonl',
      'journal.000004.jsonl',
      'workspace.000003.json',
      'workspace.000004.json',
    ]);
  });

  test('a snapshot is plain JSON with one record a line', async () => {
    const folder = aFolder();
    const store = await opened(folder);
    await store.change(putting('northgate'));
    await store.compact();
    await store.close();
    const text = filesIn(folder)['workspace.000002.json'] ?? '';
    const { checksum, ...workspace } = JSON.parse(text) as Record<string, unknown>;
    expect(workspace).toEqual(store.workspace());
    expect(checksum).toMatch(/^[0-9a-f]{8}$/);
    expect(text).toContain('\n"opp_northgate": {"id":"opp_northgate","company":"northgate"');
  });

  test('a second store on the same folder is refused until the first lets go', async () => {
    const folder = aFolder();
    const first = await opened(folder);
    const second = await open(folder);
    expect(second).toEqual(fail({ kind: 'store-locked', message: message('store.open.locked') }));
    await first.close();
    expect((await lookInto(folder)).found).toBe('opened');
  });
});

describe('changing', () => {
  test('tells subscribers what was changed, once it is the present workspace', async () => {
    const store = await opened(aFolder());
    const heard: [Publication, boolean][] = [];
    const unsubscribe = store.subscribe((publication) => heard.push([publication, store.workspace() === publication.workspace]));
    await store.change(putting('northgate'));
    unsubscribe();
    await store.change(putting('brookfield'));
    const northgate = anOpportunity({ id: anOpportunityId('northgate'), company: 'northgate' });
    expect(heard).toEqual([
      [
        {
          fromRev: 0,
          rev: 1,
          operations: [['opportunities', 'opp_northgate', northgate]],
          workspace: { ...emptyForTest(), rev: 1, opportunities: { opp_northgate: northgate } },
        },
        true,
      ],
    ]);
    await store.close();
  });

  test('a listener that fails keeps neither the others nor the answer from coming', async () => {
    const store = await opened(aFolder());
    const heard: number[] = [];
    store.subscribe(() => {
      throw new Error('a bug in a listener');
    });
    store.subscribe(({ rev }) => heard.push(rev));
    expect([await store.change(putting('northgate')), heard]).toEqual([succeed('northgate'), [1]]);
    await store.close();
  });

  test('a refusal changes nothing and writes nothing', async () => {
    const store = await opened(aFolder());
    const problem = { kind: 'company-missing', message: message('app.name') };
    expect(await store.change(() => fail(problem))).toEqual(fail(problem));
    expect(store.workspace()).toEqual(emptyForTest());
    await store.close();
  });

  test('what a change throws reaches its caller alone', async () => {
    const store = await opened(aFolder());
    const thrown = store.change(() => {
      throw new Error('a bug in a change');
    });
    const after = store.change(putting('northgate'));
    await expect(thrown).rejects.toThrow('a bug in a change');
    expect(await after).toEqual(succeed('northgate'));
    await store.close();
  });

  test('several records change together', async () => {
    const folder = aFolder();
    const store = await opened(folder);
    const [opportunity, interview, person] = [anOpportunity(), anInterview(), aPerson()];
    await store.change((workspace) =>
      succeed({
        workspace: {
          ...workspace,
          opportunities: { [opportunity.id]: opportunity },
          interviews: { [interview.id]: interview },
          people: { [person.id]: person },
        },
        said: null,
        answer: null,
      }),
    );
    await store.close();
    expect((await lookInto(folder)).workspace).toEqual({
      ...emptyForTest(),
      rev: 1,
      opportunities: { [opportunity.id]: opportunity },
      interviews: { [interview.id]: interview },
      people: { [person.id]: person },
    });
  });

  const given = anEvent('contact');
  test.each<[string, Partial<Record<'interviews' | 'events' | 'opportunities' | 'marks', Record<string, unknown>>>]>([
    ['refers to an opportunity that is not there', { events: { [given.id]: given } }],
    ['is stored under the name of another', { opportunities: { opp_another0: anOpportunity() } }],
    ['does not hold to the schema', { opportunities: { [anOpportunityId()]: { ...anOpportunity(), company: '' } } }],
    ['is called like a prototype', { marks: Object.fromEntries([['__proto__', {}]]) }],
  ])('a record that %s is not saved', async (_, records) => {
    const store = await opened(aFolder());
    const result = await store.change((workspace) =>
      succeed({ workspace: { ...workspace, ...(records as object) }, said: null, answer: null }),
    );
    expect(result).toEqual(fail({ kind: 'store-invalid', message: message('store.problem.invalid') }));
    expect(store.workspace()).toEqual(emptyForTest());
    await store.close();
  });

  test('what others refer to cannot be removed alone', async () => {
    const store = await opened(aFolder());
    const event: WorkspaceEvent = anEvent('stage-reached', { opportunityIds: [anOpportunityId('northgate')] });
    await store.change(putting('northgate'));
    await store.change((workspace) => succeed({ workspace: { ...workspace, events: { [event.id]: event } }, said: null, answer: null }));
    const result = await store.change((workspace) => succeed({ workspace: { ...workspace, opportunities: {} }, said: null, answer: null }));
    expect(result).toEqual(fail({ kind: 'store-invalid', message: message('store.problem.invalid') }));
    await store.close();
  });

  test('a record the schema tidies is the same in memory and after opening again', async () => {
    const folder = aFolder();
    const store = await opened(folder);
    await store.change(putting('northgate', { company: '  Northgate \u202e  Energy ' }));
    await store.close();
    expect(store.workspace().opportunities[anOpportunityId('northgate')]?.company).toBe('Northgate Energy');
    expect((await lookInto(folder)).workspace).toEqual(store.workspace());
  });

  test('a thousand changes asked for at once all happen, in order, each on the outcome of the one before', async () => {
    const folder = aFolder();
    const store = await opened(folder, { compactAtBytes: 64 * 1024 });
    const names = Array.from({ length: 1000 }, (_, index) => `n${String(index).padStart(7, '0')}`);
    const answers = await Promise.all(
      names.map((name) =>
        store.change((workspace) => {
          const made = putting(name)(workspace);
          return made.ok ? succeed({ ...made.value, answer: workspace.rev }) : made;
        }),
      ),
    );
    expect(answers).toEqual(names.map((_, rev) => succeed(rev)));
    await store.close();
    const { workspace } = await lookInto(folder);
    expect(workspace).toEqual(store.workspace());
    expect(Object.keys(workspace.opportunities)).toEqual(names.map((name) => anOpportunityId(name)));
  });

  test('closing waits for what was asked for and refuses what comes later', async () => {
    const folder = aFolder();
    const store = await opened(folder);
    const asked = store.change(putting('northgate'));
    const closed = store.close();
    const late = store.change(putting('brookfield'));
    await closed;
    expect([await asked, await late]).toEqual([
      succeed('northgate'),
      fail({ kind: 'store-closed', message: message('store.problem.closed') }),
    ]);
    expect(Object.keys((await lookInto(folder)).workspace.opportunities)).toEqual(['opp_northgate']);
  });
});
