import { expect, type Page } from 'playwright/test';
import { goTo } from '../window.ts';

/** One state of the window that can be looked at: how to get there from Today. */
export interface View {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

/** Shows a place of the window. */
export const at =
  (route: string) =>
  async (page: Page): Promise<void> => {
    await goTo(page, route);
    await expect(page.locator('main h1').first()).toBeVisible();
  };
