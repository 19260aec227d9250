// What `electron [flags] [-r module] <app> [arguments]` runs when an Electron was taken out of a packaged app and so has no
// default app of its own. Electron holds back `ready` until this module has loaded, hence the top-level await.
import fs from 'node:fs';
import Module, { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/** What Electron's own default app uses of Electron beyond its public typings. */
const internal = /** @type {{ setVersion: (version: string) => void, setAppPath: (folder: string) => void }} */ (
  /** @type {unknown} */ (app)
);

/** Splits the command line into modules to preload and the app to run; flags before the app are Chromium's. */
const readCommandLine = (/** @type {string[]} */ args) => {
  /** @type {string[]} */
  const preloads = [];
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '-r' || arg === '--require') {
      index += 1;
      preloads.push(args[index] ?? '');
    } else if (!arg.startsWith('-')) {
      return { preloads, target: path.resolve(arg) };
    }
  }
  return { preloads, target: undefined };
};

/** Makes the app of a folder with a package.json the running one, and answers its entry file. */
const adopt = (/** @type {string} */ target) => {
  const manifest = path.join(target, 'package.json');
  if (!fs.existsSync(manifest)) return target;
  const about = /** @type {{ name: string, productName?: string, version?: string, main?: string }} */ (
    JSON.parse(fs.readFileSync(manifest, 'utf8'))
  );
  if (about.version) internal.setVersion(about.version);
  app.name = about.productName ?? about.name;
  if (!app.commandLine.hasSwitch('user-data-dir')) app.setPath('userData', path.join(app.getPath('appData'), app.name));
  app.setPath('sessionData', app.getPath('userData'));
  internal.setAppPath(target);
  return createRequire(manifest).resolve(path.resolve(target, about.main ?? 'index.js'));
};

const { preloads, target } = readCommandLine(process.argv.slice(1));
if (target === undefined) {
  console.error('Usage: electron [flags] <folder of an app, or a file>');
  process.exit(2);
}
try {
  Object.assign(process, { defaultApp: true });
  // Playwright attaches through a module that is required before the app.
  /** @type {{ _preloadModules: (modules: string[]) => void }} */ (/** @type {unknown} */ (Module))._preloadModules(preloads);
  await import(pathToFileURL(adopt(target)).href);
} catch (error) {
  console.error('The app could not be loaded:', error);
  process.exit(1);
}
