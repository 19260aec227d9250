// npm run check: everything that is quick. Prints one line a check, and what a failed one said.
import { staticChecks, unitTests } from './checks/checks.mjs';
import { run } from './process/run.mjs';
import { seconds } from './setup/step.mjs';

let failed = 0;
for (const { name, command } of [...staticChecks, unitTests]) {
  const { code, output, tookMs } = await run(command);
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds(tookMs)})`);
  if (code !== 0) {
    failed += 1;
    console.log(`\n${output}\n`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;
