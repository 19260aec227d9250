import fs from 'node:fs';

const EVERY_MS = 2000;

/**
 * Keeps a picture of the screen up to date, for as long as this process runs.
 * @param {() => Buffer} capture
 * @param {string} file replaced as a whole, so that a reader never sees half a picture
 */
export const keepScreenshot = (capture, file) => {
  /** @type {Buffer} */
  let last = Buffer.alloc(0);
  setInterval(() => {
    const picture = capture();
    if (picture.equals(last)) return;
    last = picture;
    fs.writeFileSync(`${file}.new`, picture);
    fs.renameSync(`${file}.new`, file);
  }, EVERY_MS).unref();
};
