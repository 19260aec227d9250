/** The secure address within a place, such as that of a video call; null where it is a room, a street or a number. */
export const linkIn = (place: string): string | null => {
  const found = /https:\/\/[^\s<>"]+/u.exec(place)?.[0].replace(/[),.;]+$/u, '');
  return found !== undefined && URL.canParse(found) ? found : null;
};
