import { expect, test } from 'playwright/test';
import { launch } from './launch.ts';

test('the app starts and shows its window', async () => {
  const running = await launch();
  await expect(running.page).toHaveTitle('Afterview');
  await running.close();
});
