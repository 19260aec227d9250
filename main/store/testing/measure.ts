import { mkdtemp, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { emptyWorkspace } from '../../../core/model/empty-workspace.ts';
import type { Workspace } from '../../../core/model/workspace.ts';
import { succeed } from '../../../core/result.ts';
import {
  anEvent,
  anEventId,
  anInterview,
  anInterviewId,
  anOpportunity,
  anOpportunityId,
  aPerson,
  aPersonId,
  at,
  london,
} from '../../../core/testing/builders.ts';
import { writeFully } from '../durable-files.ts';
import { openStore } from '../open-store.ts';
import type { Store } from '../store.ts';

// A process of its own that measures the store and prints what it found as JSON; scripts/bench/store.mjs runs it.
//   measure.js save <folder> <opportunities>   fills the folder, then saves one record after the other
//   measure.js load <folder>                   opens it once, as a start of the app does

const FILL_AT_ONCE = 250;
const SAVES = 600;
const NOTES = 'Asked about the forecast model and how the team reviews it; they want somebody by spring. '.repeat(70);

const percentile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
};

const spread = (values: readonly number[]) => ({ p50: percentile(values, 0.5), p99: percentile(values, 0.99), max: Math.max(...values) });

const nameOf = (number: number): string => `n${String(number).padStart(7, '0')}`;

/** About 8 KB: an opportunity with long notes, a person, two interviews and three events. */
const withOpportunities = (workspace: Workspace, from: number, to: number): Workspace => {
  const opportunities = { ...workspace.opportunities };
  const interviews = { ...workspace.interviews };
  const people = { ...workspace.people };
  const events = { ...workspace.events };
  for (let number = from; number < to; number += 1) {
    const name = nameOf(number);
    const id = anOpportunityId(name);
    opportunities[id] = anOpportunity({ id, notes: NOTES });
    people[aPersonId(name)] = aPerson({ id: aPersonId(name) });
    for (const round of [1, 2]) {
      const interview = anInterview({ id: anInterviewId(`${name}r${round}`), opportunityId: id, round, interviewerIds: [aPersonId(name)] });
      interviews[interview.id] = interview;
    }
    for (const kind of ['stage-reached', 'contact', 'decision-date-stated'] as const) {
      const event = anEvent(kind, { id: anEventId(name + kind.replaceAll('-', '')), opportunityIds: [id] });
      events[event.id] = event;
    }
  }
  return { ...workspace, opportunities, interviews, people, events };
};

const openForMeasuring = async (folder: string): Promise<Store> => {
  const result = await openStore({
    folder,
    empty: () => emptyWorkspace({ zone: london }),
    now: () => at('2026-11-11 14:30'),
    log: () => undefined,
  });
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
};

/** How long the main thread was not free for anything else, at the longest, while `work` ran. */
const longestBlock = async (work: () => Promise<unknown>): Promise<{ readonly tookMs: number; readonly blockedMs: number }> => {
  const progress = { isDone: false };
  let blockedMs = 0;
  const start = performance.now();
  const done = work().finally(() => {
    progress.isDone = true;
  });
  for (let last = start; !progress.isDone;) {
    await new Promise((resolve) => setImmediate(resolve));
    const now = performance.now();
    blockedMs = Math.max(blockedMs, now - last);
    last = now;
  }
  await done;
  return { tookMs: performance.now() - start, blockedMs };
};

const saveOne = (store: Store, number: number, round: number) =>
  store.change((workspace) => {
    const id = anOpportunityId(nameOf(number));
    const opportunity = anOpportunity({ id, notes: `${NOTES}${round}` });
    const opportunities = { ...workspace.opportunities, [id]: opportunity };
    return succeed({ workspace: { ...workspace, opportunities }, said: null, answer: null });
  });

/** What the disk itself takes to append as many bytes and to make them durable. */
const measureDisk = async (folder: string, bytes: number): Promise<readonly number[]> => {
  const file = await open(join(folder, 'disk'), 'w');
  const line = Buffer.alloc(bytes, 'x');
  const took: number[] = [];
  for (let round = 0; round < SAVES; round += 1) {
    const start = performance.now();
    await writeFully(file, line, round * bytes);
    await file.datasync();
    took.push(performance.now() - start);
  }
  await file.close();
  return took;
};

const measureSave = async (folder: string, count: number) => {
  const store = await openForMeasuring(folder);
  for (let from = 0; from < count; from += FILL_AT_ONCE) {
    const result = await store.change((workspace) =>
      succeed({ workspace: withOpportunities(workspace, from, Math.min(count, from + FILL_AT_ONCE)), said: null, answer: null }),
    );
    if (!result.ok) throw new Error(result.problem.kind);
  }
  await store.compact();

  const saves: { readonly tookMs: number; readonly blockedMs: number }[] = [];
  let compacted: Promise<void> | null = null;
  for (let round = 0; round < SAVES; round += 1) {
    // A third of the way in, so that compacting is part of what is measured.
    if (round === SAVES / 3) compacted = store.compact();
    saves.push(await longestBlock(() => saveOne(store, (round * 7919) % count, round)));
  }
  await compacted;
  await store.close();

  const beside = await mkdtemp(`${folder}-disk-`);
  const bytes = Buffer.byteLength(JSON.stringify(anOpportunity({ notes: NOTES })));
  const disk = await measureDisk(beside, bytes);
  await rm(beside, { recursive: true });
  return {
    saveMs: spread(saves.map(({ tookMs }) => tookMs)),
    blockedMs: spread(saves.map(({ blockedMs }) => blockedMs)),
    diskMs: spread(disk),
  };
};

const measureLoad = async (folder: string) => {
  const start = performance.now();
  const store = await openForMeasuring(folder);
  const loadMs = performance.now() - start;
  const records = Object.keys(store.workspace().opportunities).length;
  await store.close();
  return { loadMs, records };
};

const [, , what, folder = '', count = '0'] = argv;
const measured = what === 'save' ? await measureSave(folder, Number(count)) : await measureLoad(folder);

stdout.write(JSON.stringify(measured));
