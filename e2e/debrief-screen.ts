import { expect, type Locator, type Page } from 'playwright/test';
import { goTo } from './window.ts';

/** Shows the debrief of an interview. */
export const openDebrief = async (page: Page, opportunityId: string, interviewId: string): Promise<void> => {
  await goTo(page, `/opportunities/${opportunityId}?debrief=${interviewId}`);
  await expect(page.getByRole('tab', { name: 'Debrief', selected: true })).toBeVisible();
};

const steps = (page: Page): Locator => page.getByRole('group', { name: 'The debrief, question by question' });

/** One question of the debrief. */
export const question = (page: Page, name: string): Locator => steps(page).getByRole('region', { name });

/** Opens one question of the debrief, wherever it stands, and answers it. */
export const openQuestion = async (page: Page, name: string): Promise<Locator> => {
  const region = question(page, name);
  await expect(steps(page)).toBeVisible();
  if ((await region.count()) === 0)
    await steps(page)
      .getByRole('button', { name: /more questions?$/ })
      .click();
  // One at a time is open: where it is this one, its name is no button.
  const closed = region.getByRole('button', { name });
  await expect(region).toBeVisible();
  if ((await closed.count()) > 0) await closed.click();
  await expect(region.getByText('Saved as you type')).toBeVisible();
  return region;
};
