/** An address taken apart, or null where it is none. (`URL.parse` is younger than the oldest runtime.) */
export const parseAddress = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);
