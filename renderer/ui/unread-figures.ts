/** Words in a figure field that are no figure, by the place and the field; they outlive the screen, so that they can be mended. */
const unread = new Map<string, string>();

/** The field of that name on the screen that is shown. */
export const figurePlace = (name: string): string => `${globalThis.location.hash.split('?', 1)[0] ?? ''} ${name}`;

/** What was typed there and is no figure; null where nothing is. */
export const unreadAt = (place: string): string | null => unread.get(place) ?? null;

/** Keeps what was typed there while it is no figure; null once it is one, or empty. */
export const keepUnread = (place: string, words: string | null): void => {
  if (words === null) unread.delete(place);
  else unread.set(place, words);
};
