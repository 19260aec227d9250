import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from 'playwright/test';
import { goTo } from '../window.ts';

const axe = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-base-ui-focus-guard]');

/** What axe finds wrong, the component library's guards apart (they only pass the focus on and never keep it), in a form that says what and where. */
export const violations = (page: Page): Promise<readonly string[]> => foundBy(axe(page));

/** What axe finds of words that are hard to tell from what is behind them: all that other colours can change. */
export const faintWords = (page: Page): Promise<readonly string[]> => foundBy(axe(page).withRules(['color-contrast']));

const foundBy = async (builder: AxeBuilder): Promise<readonly string[]> => {
  const found = await builder.analyze();
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary ?? ''}`),
  );
};

/** Closes whatever is open, so that the next view begins from the start. */
export const clear = async (page: Page): Promise<void> => {
  // A reload would open the dialog of a place again.
  await goTo(page, '/today');
  await page.reload();
  await expect(page.getByRole('main')).toBeVisible();
};

/** Interactive elements whose area a pointer can hit is smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8), links inside a sentence apart. */
export const smallTargets = (page: Page): Promise<readonly string[]> =>
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
