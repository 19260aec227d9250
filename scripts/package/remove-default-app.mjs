import fs from 'node:fs';
import path from 'node:path';

/**
 * An Electron that runs any app carries a default app; a packaged app must not.
 * @param {{ appOutDir: string }} context
 */
export default ({ appOutDir }) => {
  fs.rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true, recursive: true });
};
