import fs from 'node:fs';
import path from 'node:path';
import { root } from '../platform/platform.mjs';

const EVERY_MS = 2000;

/**
 * Says that the screen is a virtual one and keeps a picture of it up to date, for as long as this process runs.
 * Does nothing on a real screen.
 * @param {import('./desktop.mjs').Desktop} desktop
 */
export const keepScreenshot = ({ capture }) => {
  if (!capture) return;
  const file = path.join(root, '.cache', 'screenshot.png');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  console.log(`No display here: the app runs on a virtual one. What it shows is kept up to date in\n  ${file}`);

  /** @type {Buffer} */
  let last = Buffer.alloc(0);
  setInterval(() => {
    const picture = capture();
    if (picture.equals(last)) return;
    last = picture;
    // Replaced as a whole, so that a reader never sees half a picture.
    fs.writeFileSync(`${file}.new`, picture);
    fs.renameSync(`${file}.new`, file);
  }, EVERY_MS).unref();
};
