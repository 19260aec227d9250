/**
 * What was typed while these words were being saved: what was added at their end, or the whole of it where they were changed
 * in another way. Empty where nothing was.
 */
export const wordsSince = (saved: string, now: string): string => (now.startsWith(saved) ? now.slice(saved.length).trimStart() : now);
