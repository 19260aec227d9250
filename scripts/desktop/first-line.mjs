import { createInterface } from 'node:readline';

/**
 * The first line a service writes to its file descriptor 3, as servers do that say so when they are ready.
 * Undefined when it ends without.
 * @param {import('../process/service.mjs').Service} service
 * @returns {Promise<string | undefined>}
 */
export const firstLine = ({ child, ended }) => {
  const stream = /** @type {import('node:stream').Readable | null | undefined} */ (child.stdio[3]);
  if (!stream) throw new Error('The service was started without a pipe at file descriptor 3.');
  const line = new Promise((resolve) => createInterface(stream).once('line', resolve));
  return Promise.race([line, ended.then(() => undefined)]);
};
