import { type Scene, seen } from './scene.ts';

/** As wide as the little window. */
export const CALLER_WIDTH = 432;

const typed = (name: string, text: string, height: number): Scene => ({
  name,
  height,
  enter: async (studio) => {
    await studio.goTo('/quick/caller');
    await studio.page.getByRole('combobox').first().fill(text);
    await seen(studio.page.getByRole('heading', { level: 1 }));
  },
});

/** The caller card: found by a number, several of one name, and nobody. */
export const callerScenes: readonly Scene[] = [
  typed('caller', '020 7946 0', 860),
  typed('caller-several', 'in', 900),
  typed('caller-company', 'northgate', 900),
  typed('caller-unknown', '0161 496 0000', 260),
  {
    ...typed('caller-add', '0161 496 0000', 420),
    enter: async (studio) => {
      await typed('', '0161 496 0000', 0).enter(studio);
      await studio.page.getByRole('button', { name: 'It is the number of somebody here' }).click();
      await studio.page.getByRole('combobox').nth(1).fill('ines');
      await seen(studio.page.getByRole('button', { name: /^Add it to/u }));
    },
    leave: async ({ page }) => page.keyboard.press('Escape'),
  },
  {
    ...typed('caller-note', '020 7946 0142', 1000),
    enter: async (studio) => {
      await typed('', '020 7946 0142', 0).enter(studio);
      await studio.page.keyboard.press('Enter');
      await studio.page.getByRole('textbox', { name: 'What came up in the call' }).fill('they want references by Friday');
      await seen(studio.page.getByRole('heading', { name: 'Understood' }));
    },
    leave: async ({ page }) => {
      await page.getByRole('textbox', { name: 'What came up in the call' }).fill('');
      await page.keyboard.press('Escape');
    },
  },
];
