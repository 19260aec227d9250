import { ensureSystemPackages, needsFor } from '../platform/debian.mjs';
import { ensureBuilt } from './build.mjs';
import { ensureElectron } from './electron.mjs';
import { ensurePackages } from './packages.mjs';
import { problem, step } from './step.mjs';

const oldestNode = [20, 19];

const ensureNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = oldestNode;
  if (major < wantedMajor || (major === wantedMajor && minor < wantedMinor)) {
    throw problem(`Node ${process.versions.node} is too old.`, `Install Node ${oldestNode.join('.')} or newer from https://nodejs.org.`);
  }
};

/**
 * Everything that is needed before the app can run; each step does nothing when nothing changed.
 * @param {Parameters<typeof needsFor>[0]} wanted
 */
export const setUp = async (wanted) => {
  ensureNode();
  await step('Packages', ensurePackages);
  await step('System packages', () => ensureSystemPackages(needsFor(wanted)));
  const electron = await step('Electron', ensureElectron);
  return { electron };
};

export const build = () => step('Build', ensureBuilt);
