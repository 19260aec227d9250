import type { ElectronApplication, Page } from 'playwright';
import type { QuickWindow } from '../core/shortcuts/shortcuts.ts';
import { windowOf } from './window.ts';

/** The page of a little window, as soon as it is ready, seen or not. */
export const quickPage = async (app: ElectronApplication, window: QuickWindow): Promise<Page> => {
  const isIt = async (page: Page): Promise<boolean> => {
    await page.waitForURL(/index\.html/u, { waitUntil: 'commit' });
    return page.url().endsWith(`#/quick/${window}`);
  };
  for (const page of app.windows()) if (await isIt(page)) return page;
  return app.waitForEvent('window', isIt);
};

/** Whether a little window can be seen, whether it has the focus, and where it is. */
export const quickState = async (
  app: ElectronApplication,
  page: Page,
): Promise<{ seen: boolean; focused: boolean; bounds: { x: number; y: number; width: number; height: number } }> =>
  (await windowOf(app, page)).evaluate((made) => ({ seen: made.isVisible(), focused: made.isFocused(), bounds: made.getBounds() }));
