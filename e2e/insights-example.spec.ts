import fs from 'node:fs';
import path from 'node:path';
import { expect, type Locator, test } from 'playwright/test';
import { dataFolder, launch, type RunningApp } from './launch.ts';
import { rowsOf } from './other-readers.ts';
import { chooseFile } from './save-dialog.ts';
import { ask, goTo, shownWorkspace } from './window.ts';

/*
 * The insights over the example, against numbers counted by hand from its stories.
 *
 * Of 26 applications, nine had no answer (Ashgrove, Bellweather, Dunmore, Eastmere, Garnet, Jessop, Marwood, Netherby, Penhale) and
 * four were told no (Corrie, Islay, Kilnsea, Orton): 13, which is half. Five had a call (Northgate, Tidewell, Foxley, Hollin, Lorne):
 * Foxley ended there, Tidewell waits. Eight had their first interview without one (Lumen, Castlemere, Halden, Merrow, Fielding,
 * Pellow, Oakhurst, Quayside), which makes 8 + 3 = 11. Halden, Merrow, Fielding, Pellow and Lorne had a second round; Halden, Merrow
 * and Pellow made offers, and Pellow’s was accepted. Hollin, Oakhurst and Lorne ended after a round; Lumen, Northgate, Castlemere,
 * Quayside and Fielding are under way. Of the first talks that are decided, seven led further and Foxley and Oakhurst did not.
 */

test.describe.configure({ mode: 'serial' });

const folder = dataFolder();
const chosen = (name: string): string => path.join(folder, name);

let running: RunningApp;
test.beforeAll(async () => {
  running = await launch({ folder, args: ['--demo', '--lang=en-GB'] });
  await goTo(running.page, '/insights');
});
test.afterAll(() => running.close());

const rowsIn = (table: Locator): Promise<readonly (readonly string[])[]> =>
  table.locator('tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent)));

const headline = (name: string): Locator => running.page.getByRole('heading', { level: 1, name });
const pathsOf = (): Locator => running.page.getByRole('region', { name: 'Half end before anybody calls. Then most get one step further.' });

test('open with what was counted', async () => {
  const { page } = running;
  await expect(headline('Half end before anybody calls. Then most get one step further.')).toBeVisible();
  await expect(page.getByText(/^26 applications since \d/)).toBeVisible();
  await expect(
    page.getByText('7 of 9 first talks led to a next step. 3 offers, one accepted. Until a talk, the application is all they have.'),
  ).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'Fewest go on from the application: 13 of 26' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: '“A friend” led to talks more often than “Job board”' })).toBeVisible();
});

test('read as tables, all at once or one alone, say the same numbers', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Read as tables' }).click();
  await expect(page).toHaveURL(/tables/);
  expect(await rowsIn(pathsOf().getByRole('table'))).toEqual([
    ['applied', 'no answer', '9'],
    ['applied', 'said no', '4'],
    ['applied', 'phone screens', '5'],
    ['applied', 'first interviews', '8'],
    ['phone screens', 'ended there', '1'],
    ['phone screens', 'under way', '1'],
    ['phone screens', 'first interviews', '3'],
    ['first interviews', 'second rounds', '5'],
    ['first interviews', 'not this time', '2'],
    ['first interviews', 'under way', '4'],
    ['second rounds', 'not this time', '1'],
    ['second rounds', 'under way', '1'],
    ['second rounds', 'offers', '3'],
    ['offers', 'accepted', '1'],
  ]);
  // By Wilson: 13 of 26 lies between 32 and 68 %, 5 of 7 between 36 and 92 %.
  expect(
    await rowsIn(
      page
        .getByRole('region', { name: /^Fewest go on/ })
        .first()
        .getByRole('table'),
    ),
  ).toEqual([
    ['Application', '26', '0', '13 of 26', '50', '32', '68'],
    ['Phone screen', '5', '1', '3 of 4', 'too few to tell', '', ''],
    ['First interview', '11', '4', '5 of 7', '71', '36', '92'],
    ['Second round', '5', '1', '3 of 4', 'too few to tell', '', ''],
    ['Offer', '3', '2', '1 of 1', 'too few to tell', '', ''],
  ]);
  // 5 of 5 from 57 %, 3 of 7 between 16 and 75 %, 2 of 11 between 5 and 48 %.
  expect(
    await rowsIn(
      page
        .getByRole('region', { name: /^“A friend”/ })
        .first()
        .getByRole('table'),
    ),
  ).toEqual([
    ['A friend', '5', '5 of 5', '100', '57', '100', '3'],
    ['Their website', '7', '3 of 7', '43', '16', '75', '0'],
    ['Job board', '11', '2 of 11', '18', '5', '48', '0'],
    ['A recruiter wrote', '3', '3 of 3', 'too few to tell', '', '', '0'],
  ]);
  await page.getByRole('button', { name: /^Show the picture: Half end/ }).click();
  await expect(pathsOf().getByRole('application')).toBeVisible();
  await expect(
    page
      .getByRole('region', { name: /^Fewest go on/ })
      .first()
      .getByRole('table'),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Show pictures' }).click();
  await expect(page.getByRole('table')).toHaveCount(1);
});

test('are walked through with the arrow keys, and each place and way says its number', async () => {
  const { page } = running;
  const picture = page.getByRole('application', { name: /^From 26 applications to 3 offers/ });
  await picture.focus();
  const said: (string | null)[] = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'End', 'ArrowLeft', 'Home']) {
    await picture.press(key);
    said.push(await picture.getByRole('status').textContent());
  }
  expect(said).toEqual([
    '26 of 26: applied',
    '9 of 26 applied, then no answer',
    '4 of 26 applied, then said no',
    '5 of 26 applied, then phone screens',
    '8 of 26 applied, then first interviews',
    '8 of 26 applied, then first interviews',
    '1 of 26: accepted',
    '1 of 3 offers, then accepted',
    '26 of 26: applied',
  ]);
  await page.getByRole('button', { name: 'Read as tables' }).focus();
  await expect(picture.getByRole('status')).toBeEmpty();
});

const save = async (what: string, file: string): Promise<void> => {
  const { page } = running;
  await chooseFile(running, chosen(file));
  await page.getByRole('button', { name: /^Save: Half end/ }).click();
  await page.getByRole('menuitem', { name: what }).click();
  await expect(page.getByText(`Saved as ${file}`)).toBeVisible();
};

test('are saved as a table, and as a picture that needs nothing of the app', async () => {
  await save('Save the table', 'paths.csv');
  expect(rowsOf(chosen('paths.csv')).slice(0, 3)).toEqual([
    ['From', 'To', 'Applications'],
    ['applied', 'no answer', '9'],
    ['applied', 'said no', '4'],
  ]);

  await save('Save the picture SVG', 'paths.svg');
  const svg = fs.readFileSync(chosen('paths.svg'), 'utf8');
  expect(svg).toContain('>Half end before anybody calls. Then most get one step further.</text>');
  expect(svg).toMatch(/>26 applications since [^<]*\. As of [^<]*<\/text>/u);
  expect(svg.match(/var\(|light-dark|class=|data-|href/gu)).toBe(null);
  expect(svg).toMatch(/<path [^>]*fill="rgb\(20, 80, 91\)" fill-opacity="0.3"/u);

  await save('Save the picture PNG', 'paths.png');
  const drawn = await running.app.evaluate(({ nativeImage }, file) => {
    const image = nativeImage.createFromPath(file);
    const { width, height } = image.getSize();
    const colours = new Map<string, number>();
    const bitmap = image.toBitmap();
    for (let at = 0; at < bitmap.length; at += 4) {
      const colour = [bitmap[at + 2], bitmap[at + 1], bitmap[at]].join(' ');
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    return { width, height, sheet: (colours.get('254 254 252') ?? 0) / (width * height), steps: colours.get('20 80 91') ?? 0 };
  }, chosen('paths.png'));
  expect(drawn.width).toBeGreaterThan(1200);
  expect(drawn.height).toBeGreaterThan(800);
  expect(drawn.sheet).toBeGreaterThan(0.4);
  // The bars of the steps alone are ten points wide and some hundreds high in all.
  expect(drawn.steps).toBeGreaterThan(5000);
});

test('tell of one source alone, which stands in the address', async () => {
  const { page } = running;
  await page.getByRole('button', { name: 'Narrow', exact: true }).click();
  await page.getByRole('combobox', { name: 'Source' }).selectOption('A friend');
  await expect(page.getByRole('dialog').getByText('5 opportunities')).toBeVisible();
  await page.keyboard.press('Escape');
  // Lumen, Halden, Merrow, Pellow and Lorne: nobody ended early, and with Lumen undecided too few to say how they go on.
  await expect(headline('Every answer was an invitation.')).toBeVisible();
  await expect(page.getByText('0 of 5 ended before a first talk. 3 offers, one accepted.')).toBeVisible();
  await page.reload();
  await expect(headline('Every answer was an invitation.')).toBeVisible();
  await page.getByRole('radio', { name: 'Own days' }).click();
  await page.getByLabel('To', { exact: true }).fill('2020-01-01');
  await expect(headline('Nothing was begun in these days, or nothing fits')).toBeVisible();
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(headline('Half end before anybody calls. Then most get one step further.')).toBeVisible();
});

test('know where an opportunity was found once it is noted, from what was noted before', async () => {
  const { page } = running;
  await goTo(page, '/opportunities?add');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Company' }).fill('Quillon');
  await page.keyboard.press('Tab');
  await dialog.getByRole('combobox', { name: 'Where you found it' }).fill('a fr');
  await page.getByRole('option', { name: 'A friend' }).click();
  await dialog.getByRole('button', { name: 'Add it' }).click();
  await expect(page).toHaveURL(/opportunities\/opp_/);
  const sources = Object.values((await shownWorkspace(page)).opportunities).map(({ company, source }) => [company, source]);
  expect(sources).toContainEqual(['Quillon', 'A friend']);
  await ask(page, 'example.leave', {});
});
