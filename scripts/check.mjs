// npm run check: everything that is quick. Prints one line a check, and what a failed one said.
import { staticChecks, unitTests } from './checks/checks.mjs';
import { runCheck } from './checks/run-check.mjs';

let failed = 0;
for (const check of [...staticChecks, unitTests]) {
  const { name, passed, output, tookMs } = await runCheck(check);
  console.log(`${passed ? '✓' : '✗'} ${name} (${(tookMs / 1000).toFixed(1)} s)`);
  if (!passed) {
    failed += 1;
    console.log(`\n${output}\n`);
  }
}
process.exitCode = failed === 0 ? 0 : 1;
