import { expect, type Locator, type Page, test } from 'playwright/test';
import type { Workspace } from '../core/model/workspace.ts';
import { anEvent, anEventId, anInterview, anInterviewId, anOffer, anOpportunityId, aPersonId } from '../core/testing/builders.ts';
import { aDebrief, anAnswer, anAskedQuestion } from '../core/testing/learning-builders.ts';
import { aLetter } from '../core/testing/letter-builders.ts';
import { addMs, DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { openDebrief, openQuestion } from './debrief-screen.ts';
import { killed, launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt, quietSettings } from './own-data.ts';
import { goTo, now, shownWorkspace } from './window.ts';

// The program ends in the middle of a word: by a crash the last second of what was typed is gone at most, by quitting nothing.

test.describe.configure({ mode: 'serial' });

/** The most that a crash may take, in milliseconds. */
const AT_MOST_LOST_MS = 1_000;
/** Faster than any rest that a save waits for, in milliseconds. */
const BETWEEN_LETTERS_MS = 30;
/** Long enough for several saves, and no multiple of their distance, in milliseconds. */
const TYPING_MS = 2_700;
const QUIT_AFTER = 'I drew the three tables before';
const LETTERS = 'abcdefghijklmnopqrstuvwxyz'.repeat(8);

const opportunityId = anOpportunityId('northgate');
const [held, coming] = [anInterviewId('northgate'), anInterviewId('coming')];
const answer = anAnswer({ versions: [] });
const letter = aLetter({ opportunityId, interviewId: held, text: '' });

const workspace = (): Workspace => {
  const { interviews, opportunities, ...rest } = interviewsAt(['Northgate'], HOUR_MS, quietSettings());
  const northgate = opportunities[opportunityId];
  if (northgate === undefined) throw new Error('no such opportunity');
  const startAt = addMs(now(), 2 * DAY_MS);
  const next = anInterview({ id: coming, opportunityId, round: 2, startAt, endAt: addMs(startAt, HOUR_MS) });
  const debrief = aDebrief({ id: held, questions: [anAskedQuestion({ about: 'Window functions', marks: ['vague'] })] });
  const made = anEvent('offer-made', {
    id: anEventId('offer'),
    opportunityIds: [opportunityId],
    at: addMs(now(), -DAY_MS),
    deadline: null,
  });
  return {
    ...rest,
    events: { [made.id]: made },
    offers: { [opportunityId]: anOffer({ id: opportunityId }) },
    opportunities: { [opportunityId]: { ...northgate, route: { kind: 'recruiter', recruiterId: null, agency: 'Kestrel' } } },
    letters: { [letter.id]: letter },
    interviews: { ...interviews, [coming]: next },
    debriefs: { [held]: debrief },
    answers: { [answer.id]: answer },
  };
};

interface Place {
  readonly what: string;
  readonly field: (page: Page) => Promise<Locator>;
  readonly kept: (workspace: Workspace) => string | undefined;
}

const fieldAt =
  (route: string, name: string) =>
  async (page: Page): Promise<Locator> => {
    await goTo(page, route);
    return page.getByRole('textbox', { name, exact: true });
  };
const briefField = (name: string) => fieldAt(`/preparation/${coming}`, name);

const places: readonly Place[] = [
  {
    what: 'a debrief',
    field: async (page) => {
      await openDebrief(page, opportunityId, held);
      return (await openQuestion(page, 'What went really well?')).getByRole('textbox');
    },
    kept: ({ debriefs }) => debriefs[held]?.well,
  },
  {
    what: 'the next question they asked',
    field: async (page) => {
      await openDebrief(page, opportunityId, held);
      return (await openQuestion(page, 'What did they ask?')).getByLabel('A question they asked');
    },
    kept: ({ debriefs }) => debriefs[held]?.unfinished.question,
  },
  { what: 'a brief', field: briefField('Getting there'), kept: ({ briefs }) => briefs[coming]?.directions },
  {
    what: 'the plan of a gap',
    field: briefField('Plan for Window functions'),
    kept: ({ gapPlans }) => Object.values(gapPlans)[0]?.plan,
  },
  {
    what: 'an answer',
    field: fieldAt(`/preparation/answers/${answer.id}`, 'Your answer'),
    kept: ({ answers }) => answers[answer.id]?.versions.at(-1)?.text,
  },
  {
    what: 'a letter',
    field: fieldAt(`/opportunities/${opportunityId}/letters/${letter.id}`, 'Letter'),
    kept: ({ letters }) => letters[letter.id]?.text,
  },
  {
    what: 'a call sheet',
    field: fieldAt(`/opportunities/${opportunityId}/call/${held}`, 'Their feedback'),
    kept: ({ callSheets }) => callSheets[held]?.heard.feedback,
  },
  {
    what: 'a note about a person',
    field: fieldAt(`/people/${aPersonId()}`, 'Notes'),
    kept: ({ people }) => people[aPersonId()]?.notes,
  },
  {
    what: 'what an offer depends on',
    field: fieldAt(`/offers/${opportunityId}`, 'What the offer depends on'),
    kept: ({ offers }) => offers[opportunityId]?.terms.conditions,
  },
  {
    what: 'the role one has now',
    field: fieldAt('/offers/present', 'Role'),
    kept: ({ settings }) => settings.comparison.presentJob?.role,
  },
  {
    what: 'a line of a negotiation',
    field: fieldAt(`/offers/${opportunityId}/negotiation`, 'What you said'),
    kept: ({ drafts }) => /"words":"(?<words>[^"]*)"/u.exec(drafts['negotiation']?.content ?? '')?.groups?.['words'],
  },
  {
    what: 'why a point of the decision is as it is',
    field: fieldAt(`/offers/${opportunityId}/decision`, 'In your words: Would the job bring out all that is in you?'),
    kept: ({ decisions }) => decisions[opportunityId]?.answers.find(({ point }) => point === 'job-stretch')?.words,
  },
  {
    what: 'what the gut says of an offer',
    field: fieldAt(`/offers/${opportunityId}/decision`, 'What does it say?'),
    kept: ({ decisions }) => decisions[opportunityId]?.gut.words,
  },
];

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(workspace()) });
});
test.afterAll(() => running.close());

for (const { what, field, kept } of places) {
  test(`while ${what} is typed, quitting takes nothing`, async () => {
    const { page, folder } = running;
    await (await field(page)).focus();
    await page.keyboard.type(QUIT_AFTER);
    // No rest after the last letter.
    await running.close();

    running = await launch({ folder });
    expect(kept(await shownWorkspace(running.page))).toBe(QUIT_AFTER);
    await (await field(running.page)).fill('');
    await expect.poll(async () => kept(await shownWorkspace(running.page)) ?? '').toBe('');
  });
}

for (const { what, field, kept } of places) {
  test(`while ${what} is typed, a crash takes the last second at most`, async () => {
    const { page, app, folder } = running;
    await (await field(page)).focus();
    const typedAtMs: number[] = [];
    for (const letter of LETTERS) {
      await page.keyboard.press(letter);
      typedAtMs.push(performance.now());
      if (performance.now() - (typedAtMs[0] ?? 0) > TYPING_MS) break;
      await page.waitForTimeout(BETWEEN_LETTERS_MS);
    }
    const killedAtMs = performance.now();
    await killed(app);

    running = await launch({ folder });
    const words = kept(await shownWorkspace(running.page)) ?? '';
    expect(LETTERS.startsWith(words)).toBe(true);
    const firstLostAtMs = typedAtMs[words.length] ?? killedAtMs;
    const lostMs = Math.round(killedAtMs - firstLostAtMs);
    test.info().annotations.push({ type: 'lost', description: `${String(lostMs)} ms of ${String(TYPING_MS)} ms typed` });
    expect(lostMs).toBeLessThanOrEqual(AT_MOST_LOST_MS);
  });
}

test('a second after a figure and a reason were typed, a crash takes neither', async () => {
  const { page, app, folder } = running;
  await (await fieldAt(`/offers/${opportunityId}/negotiation`, 'You walk away below')(page)).fill('47k');
  await page.waitForTimeout(AT_MOST_LOST_MS);
  await (await fieldAt(`/offers/${opportunityId}/decision`, 'One more reason against it')(page)).fill('The nights');
  await page.waitForTimeout(AT_MOST_LOST_MS);
  await killed(app);

  running = await launch({ folder });
  const { offers, decisions } = await shownWorkspace(running.page);
  expect([offers[opportunityId]?.limits.walkAway, decisions[opportunityId]?.cons.map(({ text }) => text)]).toEqual([
    47_000,
    ['The nights'],
  ]);
});
