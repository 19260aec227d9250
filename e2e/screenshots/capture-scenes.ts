import { CAPTURE_LINE } from '../capture-line.ts';
import type { Scene } from './scene.ts';
import type { Studio } from './studio.ts';

/** As wide as the window is, in CSS pixels. */
export const CAPTURE_WIDTH = 640;
/** For what is higher than a picture at first. */
const TALL = 900;

/** Makes the picture as high as the card, as the window is. */
const fit = async ({ page, frame }: Studio): Promise<void> => {
  const height = await page.evaluate(() => Math.ceil(document.querySelector('main > div')?.getBoundingClientRect().height ?? 1));
  await frame({ width: CAPTURE_WIDTH, height, scale: 2 });
};

const written = (name: string, text: string, then: (studio: Studio) => Promise<void> = () => Promise.resolve()): Scene => ({
  name: `capture${name}`,
  height: TALL,
  enter: async (studio) => {
    await studio.goTo('/quick/capture');
    const line = studio.page.getByRole('textbox', { name: CAPTURE_LINE });
    await line.fill('');
    await line.fill(text);
    await then(studio);
    await fit(studio);
  },
  leave: async ({ page }) => page.getByRole('textbox', { name: CAPTURE_LINE }).fill(''),
});

/** Quick capture: what is typed into it, what it asks, and its editors. */
export const captureScenes: readonly Scene[] = [
  written('-empty', ''),
  written('', 'Priya Nair at Northgate yesterday 2:30pm, decision next Friday, via Tom'),
  written('-called', 'Northgate called, wants references by Friday'),
  written('-asked', 'Tom says decision moved to Tuesday'),
  written('-editor', 'Priya Nair at Northgate yesterday 2:30pm', async ({ page }) => {
    await page.getByRole('button', { name: /14:30/u }).click();
  }),
  written('-note', 'bring the blue folder'),
];
