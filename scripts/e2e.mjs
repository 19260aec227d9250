// npm run e2e [-- part of a spec's name]: the stories, on the packaged app.
import { prepare } from './tests/prepare.mjs';
import { runE2e } from './tests/run-on-desktop.mjs';
import { giveUp } from './setup/step.mjs';

const main = async () => {
  const electron = await prepare();
  process.exitCode = await runE2e(electron, process.argv.slice(2));
};

main().catch(giveUp);
