import type { BrowserWindow } from 'electron';
import type { ElectronApplication, JSHandle, Page } from 'playwright';
import { expect } from 'playwright/test';
import type { CallInput, CallName, CallOutput } from '../core/contract.ts';
import { createFormatter } from '../core/messages/format.ts';
import type { Message } from '../core/messages/message.ts';
import type { Workspace } from '../core/model/workspace.ts';
import type { Action } from '../core/playbook/action.ts';
import { planWorkspace } from '../core/playbook/plan.ts';
import type { Result } from '../core/result.ts';
import type { Instant } from '../core/time/types.ts';

/** The present time, in the app's own terms. */
export const now = (): Instant => new Date().toISOString() as Instant;

type AnyCall = (name: string, input: unknown) => Promise<Result<unknown>>;

/** Asks the main process over the page's own bridge; throws where it answers a problem. */
export const ask = async <Name extends CallName>(page: Page, name: Name, input: CallInput<Name>): Promise<CallOutput<Name>> => {
  const answer = await page.evaluate(([called, given]) => (window.afterview.call as unknown as AnyCall)(called, given), [
    name,
    input as unknown,
  ] as const);
  if (!answer.ok) throw new Error(`${name}: ${answer.problem.kind}`);
  return answer.value as CallOutput<Name>;
};

/** The workspace the window shows. */
export const shownWorkspace = async (page: Page): Promise<Workspace> => (await ask(page, 'snapshot.get', {})).workspace;

/** The plan of the workspace the window shows. */
export const planOf = async (page: Page): Promise<readonly Action[]> => planWorkspace(await shownWorkspace(page), now());

/** Says messages as the window does: in its language and the person's zone. */
export const speakerOf = async (page: Page): Promise<(words: Message) => string> => {
  const locale = await page.evaluate(() => navigator.language);
  const { zone } = (await shownWorkspace(page)).settings;
  const formatter = createFormatter({ locale, zone });
  return (words) => formatter.say(words, now());
};

/** What the stories do with a window. */
export type AnyWindow = Pick<
  BrowserWindow,
  'close' | 'isVisible' | 'isFocused' | 'getBounds' | 'setBounds' | 'setContentSize' | 'on' | 'once' | 'webContents'
>;

/** The window of a page. */
export const windowOf = async (app: ElectronApplication, page: Page): Promise<JSHandle<AnyWindow>> =>
  (await app.browserWindow(page)) as JSHandle<AnyWindow>;

/** The main window. The little ones beside it, which cannot be resized, are made ready whenever there is time. */
export const mainWindow = async (app: ElectronApplication): Promise<JSHandle<AnyWindow>> => {
  const found: JSHandle<AnyWindow | undefined> = await app.evaluateHandle(({ BrowserWindow: Windows }) =>
    Windows.getAllWindows().find((window) => window.isResizable()),
  );
  return found as JSHandle<AnyWindow>;
};

/** How many windows there are besides the little ones, seen or not. */
export const mainWindows = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow: Windows }) => Windows.getAllWindows().filter((window) => window.isResizable()).length);

/** Closes the main window as its own button does. */
export const closeWindow = async (app: ElectronApplication): Promise<void> => {
  await (await mainWindow(app)).evaluate((window) => window.close());
};

/** How many windows can be seen. */
export const visibleWindows = (app: ElectronApplication): Promise<number> =>
  app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().filter((window) => window.isVisible()).length);

/** Opens the palette and waits until it takes what is typed. */
export const openPalette = async (page: Page): Promise<void> => {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find or do anything' })).toBeFocused();
};

/** Goes to a place of the window, as a link in it would. */
export const goTo = async (page: Page, route: string): Promise<void> => {
  await page.evaluate((to) => {
    location.hash = to;
  }, route);
};
