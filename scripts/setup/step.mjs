/**
 * @typedef {Error & { advice: string, details: string }} Problem A failure a person can do something about.
 */

/**
 * @param {string} what what went wrong, a sentence
 * @param {string} advice what to do about it
 * @param {string} [details] what the failing program printed
 * @returns {Problem}
 */
export const problem = (what, advice, details = '') => Object.assign(new Error(what), { advice, details });

/** @param {unknown} error @returns {error is Problem} */
const isProblem = (error) => error instanceof Error && 'advice' in error && 'details' in error;

/** @param {number} ms */
export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Does one step and prints one line about it: what, how it ended, and the time it took.
 * @template {string | { said: string }} T
 * @param {string} title
 * @param {() => Promise<T>} act answers what was done, in words
 * @returns {Promise<T>}
 */
export const step = async (title, act) => {
  const startedMs = performance.now();
  process.stdout.write(`${title} … `);
  try {
    const done = await act();
    process.stdout.write(`${typeof done === 'string' ? done : done.said} (${seconds(performance.now() - startedMs)})\n`);
    return done;
  } catch (error) {
    process.stdout.write(`failed (${seconds(performance.now() - startedMs)})\n`);
    throw error;
  }
};

/**
 * Says what went wrong and what to do, and lets the process end with a failure.
 * @param {unknown} error
 */
export const giveUp = (error) => {
  process.exitCode = 1;
  if (!isProblem(error)) {
    console.error(error);
    return;
  }
  if (error.details) console.error(`\n${error.details.split('\n').slice(-30).join('\n')}`);
  console.error(`\n${error.message} ${error.advice}\n`);
};
