import path from 'node:path';
import { test } from 'playwright/test';
import { DAY_MS, HOUR_MS } from '../../core/time/instant.ts';
import { folderWith, interviewsAt } from '../own-data.ts';
import { emptyAnswers } from './answers-scenes.ts';
import { CALLER_WIDTH, callerScenes } from './caller-scenes.ts';
import { debriefScenes } from './debrief-scenes.ts';
import { CAPTURE_WIDTH, captureScenes } from './capture-scenes.ts';
import { ownOffersScenes } from './own-offers-scenes.ts';
import type { Scene } from './scene.ts';
import { exampleScenes, firstRun, whileAway } from './scenes.ts';
import { type Frame, openStudio, type Studio, type Theme } from './studio.ts';

const folder = path.join(process.env['AFTERVIEW_RESULTS'] ?? '.', 'screenshots');

const themes: readonly Theme[] = ['light', 'dark'];
const sheets: readonly Frame[] = [
  { width: 1400, height: 900, scale: 1 },
  { width: 900, height: 900, scale: 1 },
];

/** Parts of the names of the scenes to take; all of them where none is given. */
const parts = (process.env['AFTERVIEW_SCENES'] ?? '').split(' ').filter((part) => part !== '');
const isWanted = ({ name }: Scene): boolean => parts.length === 0 || parts.some((part) => name.includes(part));

const takeEverywhere = async (studio: Studio, scenes: readonly Scene[], frames: readonly Frame[] = sheets): Promise<void> => {
  const wanted = scenes.filter(isWanted);
  for (const theme of themes) {
    await studio.dress(theme);
    for (const frame of frames) {
      for (const scene of wanted) {
        await studio.frame({ ...frame, height: scene.height ?? frame.height });
        await scene.enter(studio);
        if (scene.points !== true) await studio.unpoint();
        await studio.take(`${scene.name}-${String(frame.width)}-${theme}`);
        await scene.leave?.(studio);
      }
    }
  }
};

type Picture = readonly [name: string, theme: Theme];
const readme: readonly Picture[] = [
  ['today', 'light'],
  ['opportunity', 'dark'],
  ['preparation', 'light'],
];

/** Those of the README, fine enough for every screen. */
const takeForReadme = async (studio: Studio): Promise<void> => {
  await studio.frame({ width: 1400, height: 900, scale: 2 });
  for (const [name, theme] of readme) {
    await studio.dress(theme);
    await exampleScenes.find((scene) => scene.name === name)?.enter(studio);
    await studio.unpoint();
    await studio.take(name);
  }
};

test('pictures of every screen', async () => {
  const studio = await openStudio(folder);
  await takeEverywhere(studio, [firstRun, emptyAnswers]);
  await studio.call('example.open', {});
  await takeEverywhere(studio, exampleScenes);
  if (parts.length === 0) await takeForReadme(studio);
  // They write in a debrief of the example, which the screens above show as it is.
  await takeEverywhere(studio, debriefScenes);
  await studio.close();
});

test('pictures of the little windows', async () => {
  test.skip(![...callerScenes, ...captureScenes].some(isWanted));
  const studio = await openStudio(folder);
  await studio.call('example.open', {});
  await takeEverywhere(studio, callerScenes, [{ width: CALLER_WIDTH, height: 900, scale: 2 }]);
  await takeEverywhere(studio, captureScenes, [{ width: CAPTURE_WIDTH, height: 900, scale: 2 }]);
  await studio.close();
});

test('pictures of offers and insights the example does not have', async () => {
  for (const { workspace, scenes } of ownOffersScenes.filter((own) => own.scenes.some(isWanted))) {
    const studio = await openStudio(folder, await folderWith(workspace()));
    await takeEverywhere(studio, scenes);
    await studio.close();
  }
});

test('pictures of what came due while nobody was there', async () => {
  test.skip(!isWanted(whileAway));
  const interviews = interviewsAt(['Northgate Energy', 'Pellow Health', 'Halden Freight'], DAY_MS + HOUR_MS);
  const studio = await openStudio(folder, await folderWith(interviews));
  await takeEverywhere(studio, [whileAway]);
  await studio.close();
});
