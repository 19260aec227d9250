import type { Locator, Page } from 'playwright';
import { expect, test } from 'playwright/test';
import { DAY_MS } from '../../core/time/instant.ts';
import { CAPTURE_LINE } from '../capture-line.ts';
import { launch, type RunningApp } from '../launch.ts';
import { folderWith, interviewsAt, quietSettings } from '../own-data.ts';
import { quickPage, quickState } from '../quick-window.ts';
import { ask } from '../window.ts';
import { faintWords } from './findings.ts';
import { lookOf } from './look.ts';

// The little windows are for everybody as well: in dark and in forced colours, and with the keyboard alone.

/** More stops than any card has: a walk that is longer never comes back. */
const MOST_STOPS = 40;

let running: RunningApp;
let capture: Page;
let caller: Page;
test.beforeAll(async () => {
  running = await launch({ folder: await folderWith(interviewsAt(['Northgate Energy', 'Northgate Water'], DAY_MS, quietSettings())) });
  capture = await quickPage(running.app, 'capture');
  caller = await quickPage(running.app, 'caller');
});
test.afterAll(() => running.close());

const open = async (window: 'capture' | 'caller', page: Page): Promise<void> => {
  await ask(running.page, 'quick.open', { window });
  await expect.poll(async () => (await quickState(running.app, page)).seen).toBe(true);
};
const line = (): Locator => capture.getByRole('textbox', { name: CAPTURE_LINE });
const field = (): Locator => caller.getByRole('combobox').first();

/** The states of the two cards, each shown in its window. */
const STATES: readonly (readonly [name: string, show: () => Promise<Page>])[] = [
  [
    'an empty capture',
    async () => {
      await open('capture', capture);
      await line().fill('');
      return capture;
    },
  ],
  [
    'a capture with what was understood and a question',
    async () => {
      await open('capture', capture);
      await line().fill('Northgate called, wants references by Friday');
      await expect(capture.getByRole('group', { name: /Which/u }).first()).toBeVisible();
      return capture;
    },
  ],
  [
    'a capture with the editor of a chip',
    async () => {
      await open('capture', capture);
      await line().fill('Northgate Energy called, wants references by Friday');
      await capture
        .getByRole('button', { name: /references/u })
        .first()
        .click();
      await expect(capture.getByRole('group', { name: /^Change: /u })).toBeVisible();
      return capture;
    },
  ],
  [
    'a caller card with several it may be',
    async () => {
      await open('caller', caller);
      await field().fill('northgate');
      await expect(caller.getByRole('option').nth(1)).toBeVisible();
      return caller;
    },
  ],
  [
    'a number of nobody here',
    async () => {
      await open('caller', caller);
      await field().fill('0161 496 0000');
      await expect(caller.getByRole('heading', { name: 'Not in your list' })).toBeVisible();
      return caller;
    },
  ],
];

/** What of the card Tab does not lead to, once round, and what does not show that it has the focus. One radio stands for its group. */
const walked = async (page: Page): Promise<{ readonly unreached: readonly string[]; readonly unseen: readonly string[] }> => {
  const usable = await page.evaluateHandle(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input, select, textarea)')].filter(
      (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled, [tabindex="-1"]'),
    ),
  );
  const reached: number[] = [];
  const unseen: string[] = [];
  await page.getByRole('textbox').or(page.getByRole('combobox')).first().focus();
  for (let press = 0; press < MOST_STOPS; press += 1) {
    const stop = await usable.evaluate((all) => {
      const at = all.findIndex((each) => each === document.activeElement);
      const focused = all[at];
      if (focused === undefined) return null;
      const { outlineStyle, boxShadow } = getComputedStyle(focused);
      // In a field the caret says it.
      const isMarked = focused.matches('input, textarea') || outlineStyle !== 'none' || boxShadow !== 'none';
      return { at, unseen: isMarked ? [] : [focused.outerHTML.slice(0, 160)] };
    });
    // A field of a date has stops of its own: day, month and year.
    const isSame = stop !== null && stop.at === reached.at(-1);
    if (stop !== null && !isSame && reached.includes(stop.at)) break;
    if (stop !== null && !isSame) {
      reached.push(stop.at);
      unseen.push(...stop.unseen);
    }
    await page.keyboard.press('Tab');
  }
  const unreached = await usable.evaluate((all, stops) => {
    const groupOf = (each: HTMLElement): string => (each instanceof HTMLInputElement && each.type === 'radio' ? each.name : '');
    const groups = new Set(stops.map((at) => all[at]).flatMap((each) => (each === undefined ? [] : groupOf(each))));
    return all
      .filter((each, at) => !stops.includes(at) && (groupOf(each) === '' || !groups.has(groupOf(each))))
      .map((each) => each.outerHTML.slice(0, 160));
  }, reached);
  return { unreached, unseen };
};

for (const [name, show] of STATES) {
  test(`${name}: Tab leads to everything in it, and each shows that it has the focus`, async () => {
    expect(await walked(await show())).toEqual({ unreached: [], unseen: [] });
  });
}

test.describe('in dark colours', () => {
  test.beforeAll(async () => {
    await ask(running.page, 'preferences.update', { theme: 'dark' });
    for (const page of [capture, caller])
      await expect.poll(() => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
  });
  for (const [name, show] of STATES) {
    test(`${name}: all words stand out`, async () => {
      expect(await faintWords(await show())).toEqual([]);
    });
  }
});

test.describe('in forced colours', () => {
  test.beforeAll(async () => {
    for (const page of [capture, caller]) await page.emulateMedia({ forcedColors: 'active' });
  });
  const show = (name: string): Promise<Page> => STATES.find(([state]) => state === name)?.[1]() ?? Promise.reject(new Error(name));

  test('who is shown of several looks other than the rest', async () => {
    await show('a caller card with several it may be');
    const options = caller.getByRole('option');
    expect(await lookOf(options.and(caller.locator('[aria-selected="true"]')))).not.toBe(
      await lookOf(options.and(caller.locator('[aria-selected="false"]'))),
    );
  });

  test('what was understood looks other than what is asked', async () => {
    await show('a capture with what was understood and a question');
    const answer = capture.getByRole('group', { name: /Which/u }).first().getByRole('button');
    expect(await lookOf(capture.getByRole('region', { name: 'Understood' }).getByRole('button'))).not.toBe(await lookOf(answer));
  });

  test('what is chosen in the editor of a chip looks other than the rest', async () => {
    await show('a capture with the editor of a chip');
    const editor = capture.getByRole('group', { name: /^Change: /u });
    expect(await lookOf(editor.locator('[aria-pressed="true"], [aria-checked="true"]'))).not.toBe(
      await lookOf(editor.locator('[aria-pressed="false"], [aria-checked="false"]')),
    );
  });
});
