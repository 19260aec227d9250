import { expect, type Locator, type Page } from 'playwright/test';
import type { OpportunityId } from '../core/model/ids.ts';
import type { Action } from '../core/playbook/action.ts';
import type { RuleId } from '../core/playbook/rules.ts';
import { goTo, planOf, shownWorkspace } from './window.ts';

/** The steps of the opened opportunity that lie ahead. */
export const stepsAhead = (page: Page): Locator => page.getByRole('list', { name: 'Playbook' }).locator('[data-row]');

/** The step with this title. */
export const step = (page: Page, title: string): Locator => stepsAhead(page).filter({ has: page.getByRole('button', { name: title }) });

/** Notes what happened through the menu of the opened opportunity: a likely item by its name, any other through its group. */
export const note = async (page: Page, item: string, group?: string): Promise<void> => {
  await page.getByRole('button', { name: 'Note what happened' }).click();
  if (group === undefined) return page.getByRole('menuitem', { name: item }).click();
  await page.getByRole('menuitem', { name: group, exact: true }).click();
  await page.getByRole('menu', { name: group, exact: true }).getByRole('menuitem', { name: item }).click();
};

/** Opens a step, where it is closed, and answers it. */
export const openStep = async (page: Page, title: string): Promise<Locator> => {
  const row = step(page, title);
  const name = row.getByRole('button', { name: title });
  if ((await name.getAttribute('aria-expanded')) === 'false') await name.click();
  return row;
};

/** Presses the button of a step, opening the step first where it is closed. */
export const press = async (page: Page, title: string, button: string): Promise<void> => {
  const row = await openStep(page, title);
  await row.getByRole('button', { name: button, exact: true }).click();
};

/** Opens the opportunity at this company. */
export const openCompany = async (page: Page, company: string): Promise<OpportunityId> => {
  const found = Object.values((await shownWorkspace(page)).opportunities).find((each) => each.company === company);
  if (found === undefined) throw new Error(`${company} is not there`);
  await goTo(page, `/opportunities/${found.id}`);
  await expect(page.getByRole('button', { name: 'Note what happened' })).toBeVisible();
  return found.id;
};

/** The rules whose steps are open, in the order of the alphabet; kind words come and go by the day and are left out. */
export const openRules = async (page: Page): Promise<readonly RuleId[]> => {
  const open = (await planOf(page)).filter(
    ({ state, kind, move }) => state.kind === 'open' && kind !== 'kindness' && kind !== 'search' && move !== 'fixed',
  );
  return open.map(({ ruleId }) => ruleId).toSorted();
};

/** The one open action of a rule. */
export const openAction = async (page: Page, rule: RuleId): Promise<Action> => {
  const [action, ...others] = (await planOf(page)).filter(({ ruleId, state }) => ruleId === rule && state.kind === 'open');
  if (action === undefined || others.length > 0) throw new Error(`${rule} is open ${String(others.length + (action ? 1 : 0))} times`);
  return action;
};
