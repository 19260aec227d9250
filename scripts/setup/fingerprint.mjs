import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../platform/platform.mjs';

/**
 * One hash over the names and contents of files and folders.
 * @param {readonly string[]} names relative to the clone
 */
export const fingerprint = (names) => {
  const hash = createHash('sha256');
  /** @param {string} name */
  const add = (name) => {
    const file = path.join(root, name);
    const stat = fs.statSync(file, { throwIfNoEntry: false });
    if (!stat) return;
    if (stat.isDirectory()) for (const entry of fs.readdirSync(file).toSorted()) add(path.join(name, entry));
    else hash.update(`${name}\0${stat.size}\0`).update(fs.readFileSync(file));
  };
  names.forEach(add);
  return hash.digest('hex');
};
