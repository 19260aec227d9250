import { expect, test } from 'playwright/test';
import { DAY_MS, HOUR_MS } from '../../core/time/instant.ts';
import { launch, type RunningApp } from '../launch.ts';
import { folderWith, interviewsAt } from '../own-data.ts';
import { clear } from './findings.ts';
import { at } from './view.ts';

// States survive forced colours: what is on, chosen or current looks other than what is not.

test.describe('in forced colours', () => {
  let running: RunningApp;
  test.beforeAll(async () => {
    running = await launch({ folder: await folderWith(interviewsAt(['Northgate'], DAY_MS + HOUR_MS)) });
    const { page } = running;
    await page
      .getByRole('dialog', { name: /^While you were away/ })
      .getByRole('button', { name: /^Show Today/ })
      .click();
    await page.emulateMedia({ forcedColors: 'active' });
  });
  test.afterAll(() => running.close());

  const states: readonly (readonly [what: string, route: string, one: string, other: string])[] = [
    ['the current screen', '/today', 'nav a[aria-current="page"]', 'nav a:not([aria-current])'],
    ['a switch that is on', '/settings/playbook', '[role="switch"][aria-checked="true"]', '[role="switch"][aria-checked="false"]'],
    ['the chosen card', '/settings/playbook', '[role="radio"][aria-checked="true"]', '[role="radio"][aria-checked="false"]'],
    [
      'a feeling that was chosen',
      '/opportunities/opp_northgate?debrief=newest',
      'section [aria-pressed="true"]',
      'section [aria-pressed="false"]',
    ],
    ['a sign that was ticked', '/opportunities/opp_northgate?debrief=newest', 'aside input:checked', 'aside input:not(:checked)'],
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
      if (what === 'a sign that was ticked') await page.getByRole('checkbox', { name: 'Longer than expected' }).check();
      if (what === 'a feeling that was chosen') await page.getByRole('button', { name: 'Fine', exact: true }).click();
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
