import { expect, type Locator } from 'playwright/test';
import type { Studio } from './studio.ts';

/** One picture: how to get there, and how to know that one is. */
export interface Scene {
  readonly name: string;
  /** Of the window, in CSS pixels, where more has to be seen than a window usually shows. */
  readonly height?: number;
  /** The pointer stays where it went; else nothing is under it. */
  readonly points?: true;
  readonly enter: (studio: Studio) => Promise<void>;
  /** What has to be undone before the next scene. */
  readonly leave?: (studio: Studio) => Promise<void>;
}

export const main = ({ page }: Studio): Locator => page.getByRole('main');

export const seen = (locator: Locator): Promise<void> => expect(locator.first()).toBeVisible();

/** Closes what lies above the sheet. */
export const escape = async ({ page }: Studio): Promise<void> => {
  const layers = page.getByRole('dialog').or(page.getByRole('menu'));
  // A menu within a menu takes two.
  await expect(async () => {
    if ((await layers.count()) > 0) await page.keyboard.press('Escape');
    await expect(layers).toHaveCount(0, { timeout: 500 });
  }).toPass();
};

/** Takes away what a call before was answered with, so that the picture shows the screen alone. */
export const untoast = async ({ page }: Studio): Promise<void> => {
  // Out of the tree of roles while nobody points at it.
  const close = page.locator('[aria-label="Close"]');
  await expect(async () => {
    if ((await close.count()) > 0) await close.first().click();
    await expect(close).toHaveCount(0, { timeout: 500 });
  }).toPass();
};

/** The example as it is when somebody opens it first. */
export const beginAnew = async (studio: Studio): Promise<void> => {
  await studio.goTo('/today');
  await studio.call('example.leave', {});
  await studio.call('example.open', {});
  await untoast(studio);
};
