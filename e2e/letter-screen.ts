import { expect, type Locator, type Page } from 'playwright/test';
import type { Letter } from '../core/model/letter.ts';
import { shownWorkspace } from './window.ts';

/** The words of the letter that is written. */
export const letterText = (page: Page): Locator => page.getByRole('textbox', { name: 'Letter' });

/** What there is to look at in the letter that is written, and where no problem was found. */
export const letterChecks = (page: Page): Locator => page.getByRole('complementary', { name: 'What the letter looks like' });

/** One thing to look at, by what is said of it. */
export const finding = (page: Page, title: string | RegExp): Locator =>
  letterChecks(page).locator('[data-finding-item]').filter({ hasText: title });

/** Says that the shown letter was sent, just now, though something in it looks wrong. */
export const markSent = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Mark as sent' }).click();
  await confirmSent(page);
};

/** Answers when it was sent and by which way with what is proposed. */
export const confirmSent = async (page: Page): Promise<void> => {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(?:Mark as sent|Send anyway)$/u })
    .click();
  await expect(page.getByRole('button', { name: 'Not sent after all' })).toBeVisible();
};

/** Throws the shown letter away; resolves once the window has left it. */
export const throwAway = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'More for this letter' }).click();
  await page.getByRole('menuitem', { name: 'Throw it away' }).click();
  await expect(letterText(page)).toHaveCount(0);
};

/** Every letter that was sent, the oldest first. */
export const sentLetters = async (page: Page): Promise<readonly Letter[]> => {
  const letters = Object.values((await shownWorkspace(page)).letters).filter(({ sent }) => sent !== null);
  return letters.toSorted((one, other) => one.createdAt.localeCompare(other.createdAt));
};
