// Finding who is calling beside many opportunities and people.
import { measureBundled } from './bundled.mjs';

/** @returns {Promise<import('./store.mjs').Figure[]>} */
export const measureCaller = async () => await measureBundled('caller');
