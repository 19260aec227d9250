import { expect, type Locator, type Page } from 'playwright/test';

/** What has the focus. */
export const focused = (page: Page): Locator => page.locator(':focus');

/** What has the focus is in the window and looks other than without it. */
export const expectFocusInSight = async (page: Page): Promise<void> => {
  const seen = await focused(page).evaluate((element) => {
    const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const inWindow = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0;
    // A row draws it around all of itself, behind what stands in it.
    const around = getComputedStyle(element, '::before');
    const outlined = [
      [outlineStyle, outlineWidth],
      [around.content === 'none' ? 'none' : around.outlineStyle, around.outlineWidth],
    ].some(([style, width]) => style !== 'none' && parseFloat(width ?? '') > 0);
    // In a sheet to write on the caret is the mark.
    const hasCaret = element.matches('textarea');
    return { inWindow, marked: outlined || boxShadow !== 'none' || hasCaret, what: element.outerHTML.slice(0, 120), borderColor };
  });
  expect(seen, seen.what).toMatchObject({ inWindow: true, marked: true });
};

/** More stops than any screen of a story has. */
const MOST_STOPS = 80;

/** Goes on with the Tab key until this has the focus; fails where it is never reached. */
export const tabTo = async (page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
  await expect(target).toBeVisible();
  for (let stops = 0; stops < MOST_STOPS; stops += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
};
