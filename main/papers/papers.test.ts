import { promises } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { message } from '../../core/messages/message.ts';
import { aLetter, aLetterId } from '../../core/testing/letter-builders.ts';
import { wholeReport } from '../../core/report/asked.ts';
import { anInterview, anInterviewId, anOpportunity, at, aWorkspace, on } from '../../core/testing/builders.ts';
import { type Fault, faultyFiles } from '../store/testing/faulty-files.ts';
import { createFakeTime, settle } from '../testing/fake-time.ts';
import { createPapers, DRAWN_AT_LATEST_MS, type PaperPage } from './papers.ts';
import { createSaveAs } from './save-as.ts';

const interview = anInterview();
const letter = aLetter();
const input = { kind: 'brief', interviewId: interview.id, size: 'a4' } as const;
const onPaper = { kind: 'letter', letterId: letter.id, size: 'letter', layout: 'typed' } as const;

let folder: string;
beforeEach(async () => {
  folder = await promises.mkdtemp(path.join(os.tmpdir(), 'papers-'));
});
afterEach(() => promises.rm(folder, { recursive: true, force: true }));

interface Given {
  readonly draws?: boolean;
  readonly printers?: number;
  /** The name that is chosen; null for none. */
  readonly chosen?: string | null;
  readonly page?: Partial<PaperPage>;
}

/** Papers on pages that are drawn as soon as they are opened, unless they are told not to be. */
const somePapers = ({ draws = true, printers = 1, chosen = 'brief.pdf', page: given = {} }: Given = {}) => {
  const time = createFakeTime(at('2026-11-12 12:00'));
  const disk = faultyFiles();
  const told = { routes: [] as string[], proposed: [] as string[], revealed: [] as string[], taken: [] as string[], closed: 0 };
  const saveAs = createSaveAs({
    files: disk.files,
    documentsFolder: () => '/home/me/Documents',
    askWhere: (proposed) => {
      told.proposed.push(proposed);
      return Promise.resolve(chosen === null ? null : path.join(folder, chosen));
    },
    reveal: (file) => told.revealed.push(file),
  });
  const papers = createPapers({
    saveAs,
    timer: time.timer,
    workspace: () =>
      aWorkspace({ opportunities: [anOpportunity({ company: 'Fielding & Rowe' })], interviews: [interview], letters: [letter] }),
    locale: () => 'en-GB',
    openPage: (route) => {
      told.routes.push(route.replace(/token=.*/u, 'token'));
      const token = /token=(.*)/u.exec(route)?.[1] ?? '';
      if (draws) setImmediate(() => papers.drawn(token));
      return {
        gone: new Promise<never>(() => undefined),
        pdf: () => Promise.resolve(Buffer.from('%PDF-1.7 whole')),
        printers: () => Promise.resolve(printers),
        print: () => Promise.resolve('printed'),
        close: () => (told.closed += 1),
        ...given,
      };
    },
    taken: (id, way) => Promise.resolve(told.taken.push(`${id} ${way}`)),
  });
  return { papers, saveAs, time, disk, told };
};
const names = (): Promise<string[]> => promises.readdir(folder);
const content = (name: string): Promise<string> => promises.readFile(path.join(folder, name), 'utf8');

test('a brief is saved under the name the person chose, and can be shown where it is', async () => {
  const { papers, saveAs, told } = somePapers();
  const answer = await papers.save(input);
  saveAs.reveal();
  expect([answer, await content('brief.pdf'), told]).toEqual([
    { ok: true, value: { savedAs: 'brief.pdf' } },
    '%PDF-1.7 whole',
    {
      routes: [`/paper/brief/${interview.id}?size=a4&token`],
      proposed: ['/home/me/Documents/Afterview brief, Fielding & Rowe, 11 November.pdf'],
      revealed: [path.join(folder, 'brief.pdf')],
      taken: [],
      closed: 1,
    },
  ]);
});

test('whoever thinks better of it has drawn and written nothing', async () => {
  const { papers, saveAs, told } = somePapers({ chosen: null });
  const answer = await papers.save(input);
  saveAs.reveal();
  expect([answer, await names(), told.routes, told.revealed]).toEqual([{ ok: true, value: { savedAs: null } }, [], [], []]);
});

test('a name without its ending gets it, unless another file has that name', async () => {
  const { papers } = somePapers({ chosen: 'brief' });
  await papers.save(input);
  const first = await names();
  await promises.writeFile(path.join(folder, 'brief.pdf'), 'of somebody else');
  await papers.save(input);
  expect([first, await names(), await content('brief.pdf')]).toEqual([['brief.pdf'], ['brief', 'brief.pdf'], 'of somebody else']);
});

test.each([
  ['ENOSPC', 'open', 'paper-full'],
  ['torn', 'write', 'paper-full'],
  ['EACCES', 'open', 'paper-denied'],
  ['EIO', 'sync', 'paper-failing'],
  ['EACCES', 'rename', 'paper-denied'],
] satisfies [Fault, string, string][])(
  '%s while it is written (%s) leaves the file that was there, and nothing else',
  async (fault, call, kind) => {
    const { papers, disk, told } = somePapers();
    await promises.writeFile(path.join(folder, 'brief.pdf'), 'the one before');
    disk.failNext(call, folder, fault);
    const answer = await papers.save(input);
    expect([answer.ok ? null : answer.problem.kind, await names(), await content('brief.pdf'), told.closed]).toEqual([
      kind,
      ['brief.pdf'],
      'the one before',
      1,
    ]);
  },
);

test('a page that is never drawn is given up in time, and closed', async () => {
  const { papers, time, told } = somePapers({ draws: false });
  const answer = papers.save(input);
  await settle();
  await time.pass(DRAWN_AT_LATEST_MS);
  expect([await answer, await names(), told.closed, time.waiting()]).toEqual([
    { ok: false, problem: { kind: 'paper-not-drawn', message: message('paper.problem.not-drawn', { kind: 'brief' }) } },
    [],
    1,
    0,
  ]);
});

test('a page that comes to an end, or yields no PDF, is told at once', async () => {
  const ended = somePapers({ draws: false, page: { gone: Promise.reject(new Error('crashed')) } });
  const refused = somePapers({ page: { pdf: () => Promise.reject(new Error('no')) } });
  const kinds = await Promise.all(
    [ended, refused].map(async ({ papers }) => {
      const answer = await papers.save(input);
      return answer.ok ? null : answer.problem.kind;
    }),
  );
  expect([kinds, ended.told.closed, refused.told.closed]).toEqual([['paper-not-drawn', 'paper-not-drawn'], 1, 1]);
});

test('a token counts once, and one that nobody gave out counts for nothing', async () => {
  const { papers, time } = somePapers({ draws: false });
  const answer = papers.print(input);
  papers.drawn('made up');
  await time.pass(DRAWN_AT_LATEST_MS);
  expect((await answer).ok).toBe(false);
});

test('a page that goes while it is put on paper leaves nobody waiting', async () => {
  const page = (): Partial<PaperPage> => {
    let go!: (error: Error) => void;
    const gone = new Promise<never>((_resolve, reject) => (go = reject));
    const goes = (): Promise<never> => {
      setImmediate(() => go(new Error('crashed')));
      return new Promise(() => undefined);
    };
    return { gone, pdf: goes, print: goes };
  };
  const [saving, printing] = [somePapers({ page: page() }), somePapers({ page: page() })];
  const answers = [await saving.papers.save(input), await printing.papers.print(input)];
  expect([answers.map((answer) => (answer.ok ? null : answer.problem.kind)), saving.told.closed, printing.told.closed]).toEqual([
    ['paper-not-drawn', 'not-printed'],
    1,
    1,
  ]);
});

test('printing is told as it went, and without a printer the way out is said', async () => {
  const outcomes = ['printed', 'cancelled', 'failed'] as const;
  const answers = await Promise.all(
    outcomes.map((outcome) => somePapers({ page: { print: () => Promise.resolve(outcome) } }).papers.print(input)),
  );
  expect([...answers, await somePapers({ printers: 0 }).papers.print(input)]).toEqual([
    { ok: true, value: { isPrinted: true } },
    { ok: true, value: { isPrinted: false } },
    { ok: false, problem: { kind: 'not-printed', message: message('paper.problem.not-printed', { kind: 'brief' }) } },
    { ok: false, problem: { kind: 'no-printer', message: message('paper.problem.no-printer', { kind: 'brief' }) } },
  ]);
});

test('of an interview that is gone there is no paper', async () => {
  const { papers, told } = somePapers();
  const gone = { ...input, interviewId: anInterviewId('gone') };
  const kinds = [await papers.save(gone), await papers.print(gone)].map((answer) => (answer.ok ? null : answer.problem.kind));
  expect([kinds, told.routes]).toEqual([['interview-gone', 'interview-gone'], []]);
});

test('a letter that was saved or printed is noted, and one that was not is not', async () => {
  const saved = somePapers({ chosen: 'letter.pdf' });
  await saved.papers.save(onPaper);
  await saved.papers.print({ ...onPaper, layout: 'by-hand' });
  const kept = somePapers({ chosen: null, page: { print: () => Promise.resolve('cancelled') } });
  await kept.papers.save(onPaper);
  await kept.papers.print(onPaper);
  expect([saved.told.routes, saved.told.proposed, saved.told.taken, kept.told.taken]).toEqual([
    [`/paper/letter/${letter.id}?size=letter&layout=typed&token`, `/paper/letter/${letter.id}?size=letter&layout=by-hand&token`],
    ['/home/me/Documents/Letter to Priya Nair, Thank you, and the outage sketch.pdf'],
    [`${letter.id} saved`, `${letter.id} printed`],
    [],
  ]);
});

test('of a letter that is gone there is no paper', async () => {
  const { papers, told } = somePapers();
  const gone = { ...onPaper, letterId: aLetterId('gone') };
  const kinds = [await papers.save(gone), await papers.print(gone)].map((answer) => (answer.ok ? null : answer.problem.kind));
  expect([kinds, told.routes]).toEqual([['letter-gone', 'letter-gone'], []]);
});

test('the list is a paper that nothing has to be there for', async () => {
  const { papers, told } = somePapers({ chosen: 'list.pdf' });
  const answer = await papers.save({ kind: 'list', size: 'a4' });
  expect([answer.ok && answer.value.savedAs, told.proposed, told.routes, told.taken]).toEqual([
    'list.pdf',
    ['/home/me/Documents/Afterview opportunities.pdf'],
    ['/paper/list/all?size=a4&token'],
    [],
  ]);
});

test('a report is called by the days it was asked for', async () => {
  const { papers, told } = somePapers({ chosen: 'report.pdf' });
  await papers.save({ kind: 'report', size: 'a4', asked: { ...wholeReport, from: on('2026-10-01'), to: on('2026-10-31') } });
  await papers.save({ kind: 'report', size: 'letter', asked: wholeReport });
  expect([told.proposed, told.routes]).toEqual([
    ['/home/me/Documents/Activity report from 2026-10-01 to 2026-10-31.pdf', '/home/me/Documents/Activity report.pdf'],
    ['/paper/report/all?size=a4&from=2026-10-01&to=2026-10-31&out=notes,pay&token', '/paper/report/all?size=letter&out=notes,pay&token'],
  ]);
});
