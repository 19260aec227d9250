import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import { DAY_MS, HOUR_MS } from '../core/time/instant.ts';
import { launch, type RunningApp } from './launch.ts';
import { folderWith, interviewsAt } from './own-data.ts';
import { ask, goTo } from './window.ts';

// Everybody can use it: axe finds nothing anywhere, states survive forced colours, and every target can be hit.

/** One state of the window that can be looked at: how to get there from Today. */
interface View {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

const at =
  (route: string) =>
  async (page: Page): Promise<void> => {
    await goTo(page, route);
    await expect(page.locator('main h1').first()).toBeVisible();
  };

const opportunity = at('/opportunities/opp_northgate');

const board = async (page: Page): Promise<void> => {
  await ask(page, 'preferences.update', { opportunitiesAs: 'board' });
  await at('/opportunities')(page);
  await expect(page.getByRole('region', { name: /^Interviewing/ })).toBeVisible();
};

const views: readonly View[] = [
  { name: 'Today', show: at('/today') },
  {
    name: 'Today with a reason',
    show: async (page) => {
      await at('/today')(page);
      await page.getByRole('button', { name: /^Why/ }).first().click();
      await expect(page.getByRole('region', { name: 'Why this?' })).toBeVisible();
    },
  },
  {
    name: 'the menu of times to snooze to',
    show: async (page) => {
      await at('/today')(page);
      await page
        .getByRole('button', { name: /^Snooze/ })
        .first()
        .click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'Opportunities',
    show: async (page) => {
      await ask(page, 'preferences.update', { opportunitiesAs: 'list' });
      await at('/opportunities')(page);
      await expect(page.getByRole('list', { name: 'Opportunities' })).toBeVisible();
    },
  },
  { name: 'Opportunities as a board', show: board },
  {
    name: 'the menu of stages to move to',
    show: async (page) => {
      await board(page);
      await page
        .getByRole('link', { name: /Northgate/ })
        .first()
        .focus();
      await page.keyboard.press('m');
      await expect(page.getByRole('menuitem', { name: 'Offer' })).toBeVisible();
    },
  },
  {
    name: 'the dialog that adds an opportunity',
    show: async (page) => {
      await at('/opportunities?add')(page);
      await page.getByRole('combobox', { name: 'Company' }).fill('Northgate');
      await page.getByRole('textbox', { name: 'Role' }).fill('Data Analyst');
      await page.getByRole('radio', { name: 'Through a recruiter' }).click();
      await expect(page.getByRole('link', { name: 'Open it' })).toBeVisible();
    },
  },
  { name: 'an opportunity', show: opportunity },
  ...['People', 'Notes'].map((tab) => ({
    name: `an opportunity’s ${tab}`,
    show: async (page: Page) => {
      await opportunity(page);
      await page.getByRole('tab', { name: tab }).click();
      await expect(page.getByRole('tabpanel', { name: tab })).toBeVisible();
    },
  })),
  {
    name: 'the menu of what happened',
    show: async (page) => {
      await opportunity(page);
      await page.getByRole('button', { name: 'Note what happened' }).click();
      await expect(page.getByRole('menuitem').first()).toBeVisible();
    },
  },
  {
    name: 'the dialog that asks for a day',
    show: async (page) => {
      await goTo(page, '/opportunities/opp_northgate?happened=they-decide');
      await expect(page.getByRole('dialog', { name: 'They named the day they decide' })).toBeVisible();
    },
  },
  {
    name: 'a step with its list and its reason',
    show: async (page) => {
      await opportunity(page);
      const list = page.getByRole('button', { name: /^Step by step/ }).first();
      if ((await list.getAttribute('aria-expanded')) === 'false') await list.click();
      await page.getByRole('button', { name: /^Why/ }).first().click();
      await expect(page.getByText('Decided by')).toBeVisible();
    },
  },
  {
    name: 'the dialog that edits an opportunity',
    show: async (page) => {
      await opportunity(page);
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Edit details' }).click();
      await expect(page.getByRole('dialog', { name: 'Edit details' })).toBeVisible();
    },
  },
  {
    name: 'the dialog that edits an interview',
    show: async (page) => {
      await opportunity(page);
      await page
        .getByRole('button', { name: /^Edit: / })
        .first()
        .click();
      await expect(page.getByRole('dialog', { name: 'Edit interview' })).toBeVisible();
    },
  },
  { name: 'an empty log', show: at('/log') },
  {
    name: 'a log with chips, problems and details',
    show: async (page) => {
      await at('/log')(page);
      await page.getByRole('textbox', { name: 'The interview in one line' }).fill('Maya Chen yesterday 10am via Brightwater');
      await page.getByRole('button', { name: 'More details' }).click();
      await page.getByRole('button', { name: /^Log it/ }).click();
      await expect(page.getByRole('alert').filter({ hasText: /\S/ }).first()).toBeVisible();
    },
  },
  ...['playbook', 'stages', 'reminders', 'data', 'keyboard', 'appearance'].map((section) => ({
    name: `the settings, ${section}`,
    show: at(`/settings/${section}`),
  })),
  {
    name: 'the palette',
    show: async (page) => {
      await at('/today')(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('o');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'the palette that found nothing',
    show: async (page) => {
      await at('/today')(page);
      await page.keyboard.press('Control+k');
      await page.keyboard.type('xyzzy');
      await expect(page.getByText('Nothing matches. Try a company or a name.')).toBeVisible();
    },
  },
  {
    name: 'the key map',
    show: async (page) => {
      await at('/today')(page);
      await page.locator('main').press('?');
      await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    },
  },
  {
    name: 'the inbox',
    show: async (page) => {
      await at('/today')(page);
      await page.getByRole('button', { name: /^Reminders/ }).click();
      await expect(page.getByRole('dialog', { name: 'Reminders', exact: true })).toBeVisible();
    },
  },
  {
    name: 'a place that is not there',
    show: async (page) => {
      await goTo(page, '/nowhere');
      await expect(page.getByText('There is nothing at this place.')).toBeVisible();
    },
  },
];

/** What axe finds wrong, the component library's guards apart (they only pass the focus on and never keep it), in a form that says what and where. */
const violations = async (page: Page): Promise<readonly string[]> => {
  const found = await new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-base-ui-focus-guard]').analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
};

/** Closes whatever is open, so that the next view begins from the start. */
const clear = async (page: Page): Promise<void> => {
  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();
};

/** Interactive elements whose area a pointer can hit is smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8), links inside a sentence apart. */
const smallTargets = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const least = 24;
    const targets = document.querySelectorAll<HTMLElement>(
      'a[href], button, input, select, textarea, [role="switch"], [role="radio"], [role="tab"], [role="menuitem"], [role="option"]',
    );
    return [...targets].flatMap((target) => {
      const area = target.closest('label') ?? target;
      const box = area.getBoundingClientRect();
      // A drawing may be smaller than its target, which is then an unseen box around it.
      const around = getComputedStyle(area, '::before');
      const isAround = around.content !== 'none' && around.position === 'absolute';
      const width = Math.max(box.width, isAround ? parseFloat(around.width) : 0);
      const height = Math.max(box.height, isAround ? parseFloat(around.height) : 0);
      const isShown = width > 1 && height > 1 && target.checkVisibility({ visibilityProperty: true });
      const isInSentence =
        getComputedStyle(target).display === 'inline' && (target.parentElement?.textContent.length ?? 0) > target.textContent.length;
      // Fractions of a pixel come from the scale of the screen.
      const isSmall = width < least - 0.5 || height < least - 0.5;
      return isShown && isSmall && !isInSentence
        ? [`${String(Math.round(width))}×${String(Math.round(height))} ${target.outerHTML.slice(0, 140)}`]
        : [];
    });
  });

let running: RunningApp;
test.beforeAll(async () => {
  const workspace = interviewsAt(['Northgate', 'Harbour', 'Alder', 'Kestrel'], DAY_MS + HOUR_MS);
  running = await launch({ folder: await folderWith(workspace) });
  // What came due meanwhile is said first, once.
  const digest = running.page.getByRole('dialog', { name: /^While you were away/ });
  await expect(digest).toBeVisible();
  expect(await violations(running.page)).toEqual([]);
  await digest.getByRole('button', { name: /^Show Today/ }).click();
});
test.afterAll(() => running.close());

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in ${theme} colours`, () => {
    test.beforeAll(async () => {
      await ask(running.page, 'preferences.update', { theme });
      await expect.poll(() => running.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(theme === 'dark');
    });

    for (const { name, show } of views) {
      test(`${name}: axe finds nothing, and no target is too small`, async () => {
        const { page } = running;
        await clear(page);
        await show(page);
        expect(await violations(page)).toEqual([]);
        expect(await smallTargets(page)).toEqual([]);
      });
    }
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`the first run in ${theme} colours: axe finds nothing, and no target is too small`, async () => {
    const running = await launch();
    const { page } = running;
    await ask(page, 'preferences.update', { theme });
    await expect(page.getByRole('heading', { name: 'Just out of an interview?' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('textbox', { name: 'The interview in one line' }).fill('Priya Nair at Northgate today 2pm');
    await expect(page.getByRole('list', { name: 'What was understood, and what is worth adding' })).toBeVisible();
    expect(await violations(page)).toEqual([]);
    await running.close();
  });
}

test.describe('in forced colours', () => {
  test.beforeAll(() => running.page.emulateMedia({ forcedColors: 'active' }));
  test.afterAll(() => running.page.emulateMedia({ forcedColors: null }));

  const states: readonly (readonly [what: string, route: string, one: string, other: string])[] = [
    ['the current screen', '/today', 'nav a[aria-current="page"]', 'nav a:not([aria-current])'],
    ['a switch that is on', '/settings/playbook', '[role="switch"][aria-checked="true"]', '[role="switch"][aria-checked="false"]'],
    ['the chosen card', '/settings/playbook', '[role="radio"][aria-checked="true"]', '[role="radio"][aria-checked="false"]'],
    ['the chosen tab', '/opportunities/opp_northgate', '[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]'],
  ];

  for (const [what, route, one, other] of states) {
    test(`${what} looks other than the rest`, async () => {
      const { page } = running;
      await clear(page);
      await at(route)(page);
      if (what.includes('switch')) {
        const on = page.locator(one).last();
        const name = await on.getAttribute('aria-labelledby');
        await on.click();
        await expect(page.locator(`[role="switch"][aria-labelledby="${name ?? ''}"]`)).toHaveAttribute('aria-checked', 'false');
      }
      // All that colours and shapes say of an element, its parts and what surrounds its words.
      const look = (selector: string): Promise<string> =>
        page
          .locator(selector)
          .first()
          .evaluate((element) => {
            const properties = [
              'color',
              'backgroundColor',
              'borderColor',
              'borderWidth',
              'outlineColor',
              'outlineStyle',
              'fontWeight',
              'textDecorationLine',
              'transform',
              'translate',
            ] as const;
            const parts = [element, ...element.querySelectorAll('*:not(svg *)')].slice(0, 4);
            const styles = parts.flatMap((part) => [
              getComputedStyle(part),
              getComputedStyle(part, '::before'),
              getComputedStyle(part, '::after'),
            ]);
            return JSON.stringify(styles.map((style) => properties.map((property) => style[property])));
          });
      expect(await look(one)).not.toBe(await look(other));
    });
  }
});
