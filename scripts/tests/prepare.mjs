import { packageApp } from '../package/package-app.mjs';
import { isLinux } from '../platform/platform.mjs';
import { build, setUp } from '../setup/set-up.mjs';
import { step } from '../setup/step.mjs';

/** What the tests need of the system, whatever screen and bus there are: they bring their own. */
export const testNeeds = { screen: isLinux, bus: isLinux, tests: isLinux };

/** Everything up to the packaged app, in both variants. */
export const prepare = async () => {
  const { electron } = await setUp(testNeeds);
  await build();
  await step('Package', () => packageApp('release', electron));
  await step('Package for e2e', () => packageApp('e2e', electron));
  return electron;
};
