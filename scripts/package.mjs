// npm run package [-- target...]: the release app of this platform. Without a target, the unpacked app in release/.
import { packageApp } from './package/package-app.mjs';
import { build, setUp } from './setup/set-up.mjs';
import { giveUp, step } from './setup/step.mjs';

const main = async () => {
  const targets = process.argv.slice(2);
  const { electron } = await setUp({ screen: false, bus: false, tests: false });
  await build();
  await step('Package', () => packageApp('release', electron, targets.length > 0 ? targets : ['dir']));
};

main().catch(giveUp);
