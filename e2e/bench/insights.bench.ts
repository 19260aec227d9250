import path from 'node:path';
import type { Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { addMs, DAY_MS } from '../../core/time/instant.ts';
import { dataFolder } from '../launch.ts';
import { folderWith, quietSettings } from '../own-data.ts';
import { goTo, now } from '../window.ts';
import { makeBareApp } from './bare-app.ts';
import { type Figure, leaveFigures, median } from './figures.ts';
import { LONG_SEARCH, longSearch } from './long-search.ts';
import { startWatched } from './watched-program.ts';

const RELEASE = process.env['AFTERVIEW_RELEASE'] ?? '';
const ELECTRON = process.env['AFTERVIEW_ELECTRON'] ?? '';
/** The first of each fills caches and is not counted. */
const ROUNDS = 10;
/** Half of what computing and drawing one picture may take together; the other half is measured where it is computed. */
const GOAL_MS = 50;

interface Drawn {
  readonly title: string;
  readonly elements: number;
  readonly took: readonly number[];
}

/** Turns each picture to its table and back so often, and measures the way back up to its layout. */
const drawAll = (page: Page): Promise<readonly Drawn[]> =>
  page.evaluate(async (rounds) => {
    const turn = (): Promise<void> =>
      new Promise((resolve) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve();
        port2.postMessage(null);
      });
    const figures = [...document.querySelectorAll('main section')].filter((section) => section.querySelector('[role="application"] svg'));
    const drawn: Drawn[] = [];
    for (const figure of figures) {
      const heading = figure.querySelector('h2')?.textContent ?? '';
      const button = (): HTMLButtonElement | null => figure.querySelector('header button');
      const picture = (): Element | null => figure.querySelector('[role="application"] svg :is(rect, circle, path)');
      const took: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        button()?.click();
        while (picture() !== null) await turn();
        const from = performance.now();
        button()?.click();
        while (picture() === null) await turn();
        figure.getBoundingClientRect();
        took.push(performance.now() - from);
      }
      drawn.push({ title: heading, elements: figure.querySelectorAll('svg *').length, took: took.slice(1) });
    }
    return drawn;
  }, ROUNDS);

/** What a page without any program takes to lay out as many shapes. */
const drawBare = (page: Page, elements: number): Promise<readonly number[]> =>
  page.evaluate(
    ([count, rounds]) => {
      const took: number[] = [];
      for (let round = 0; round < rounds; round += 1) {
        const from = performance.now();
        const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
        for (let place = 0; place < count; place += 1) {
          const shape = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
          shape.setAttribute('x', String(place));
          shape.setAttribute('width', '10');
          shape.setAttribute('height', '10');
          svg.append(shape);
        }
        document.body.append(svg);
        svg.getBoundingClientRect();
        took.push(performance.now() - from);
        svg.remove();
      }
      return took.slice(1);
    },
    [elements, ROUNDS] as const,
  );

test('drawing each picture of the insights over a very long search, beside a bare window', async () => {
  // The end of the search is some days old, so that its last steps are not all of today.
  const workspace = longSearch(addMs(now(), -3 * DAY_MS), quietSettings());
  const running = await startWatched({ program: RELEASE, folder: await folderWith(workspace) });
  const drawn = await running.withPage(async (page) => {
    await page.getByRole('heading', { level: 1 }).waitFor();
    await goTo(page, '/insights');
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    return await drawAll(page);
  });
  await running.stop();
  expect(drawn.length).toBeGreaterThanOrEqual(8);

  const bare = await startWatched({ program: makeBareApp(ELECTRON, path.join(dataFolder(), 'bare')), folder: dataFolder() });
  const most = Math.max(...drawn.map(({ elements }) => elements));
  const bareTook = await bare.withPage((page) => drawBare(page, most));
  await bare.stop();

  const of = `insights of ${String(LONG_SEARCH)} opportunities`;
  const figures: readonly Figure[] = drawn.map(({ title, elements, took }) => ({
    name: `${of}: drawing “${title}” (${String(elements)} shapes), median`,
    value: median(took),
    unit: 'ms',
    goal: GOAL_MS,
  }));
  leaveFigures([
    ...figures,
    { name: `${of}: a bare window laying out ${String(most)} shapes, median`, value: median(bareTook), unit: 'ms', goal: null },
  ]);
});
