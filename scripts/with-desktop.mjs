// node scripts/with-desktop.mjs <script> [arguments]: a Node script of the clone, run beside the packaged app as the tests are.
import { prepare } from './tests/prepare.mjs';
import { runOnDesktop } from './tests/run-on-desktop.mjs';
import { giveUp } from './setup/step.mjs';

const main = async () => {
  const electron = await prepare();
  process.exitCode = await runOnDesktop(electron, process.argv.slice(2));
};

main().catch(giveUp);
