// Planning and reading beside many opportunities.
import { measureBundled } from './bundled.mjs';

/** @returns {Promise<import('./store.mjs').Figure[]>} */
export const measureThinking = async () => await measureBundled('thinking');
