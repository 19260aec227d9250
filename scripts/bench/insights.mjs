// Computing the pictures of the insights over a very long search.
import { measureBundled } from './bundled.mjs';

/** @returns {Promise<import('./store.mjs').Figure[]>} */
export const measureInsights = async () => await measureBundled('insights');
