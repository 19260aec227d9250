import path from 'node:path';
import { test } from 'playwright/test';
import { exampleScenes, firstRun, type Scene } from './scenes.ts';
import { openStudio, type Studio, type Theme } from './studio.ts';

const folder = path.join(process.env['AFTERVIEW_RESULTS'] ?? '.', 'screenshots');

const themes: readonly Theme[] = ['light', 'dark'];
const frames = [
  { width: 1400, height: 900, scale: 1 },
  { width: 900, height: 900, scale: 1 },
] as const;

const takeEverywhere = async (studio: Studio, scenes: readonly Scene[]): Promise<void> => {
  for (const theme of themes) {
    await studio.dress(theme);
    for (const frame of frames) {
      await studio.frame(frame);
      for (const scene of scenes) {
        await scene.enter(studio);
        await studio.take(`${scene.name}-${String(frame.width)}-${theme}`);
        await scene.leave?.(studio);
      }
    }
  }
};

/** The two of the README, fine enough for every screen. */
const takeForReadme = async (studio: Studio): Promise<void> => {
  await studio.frame({ width: 1400, height: 900, scale: 2 });
  for (const [name, theme] of [
    ['today', 'light'],
    ['opportunity', 'dark'],
  ] as const) {
    await studio.dress(theme);
    await exampleScenes.find((scene) => scene.name === name)?.enter(studio);
    await studio.take(name);
  }
};

test('pictures of every screen', async () => {
  const studio = await openStudio(folder);
  await takeEverywhere(studio, [firstRun]);
  await studio.call('example.open', {});
  await takeEverywhere(studio, exampleScenes);
  await takeForReadme(studio);
  await studio.close();
});
