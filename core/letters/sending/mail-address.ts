/** The longest address a mail server takes, in characters (RFC 5321, 4.5.3.1.3, less the angle brackets). */
const LONGEST = 254;

/** What separates addresses, quotes or hides something; such an address exists at best in theory. */
const PART = String.raw`[^\s@,;:<>()[\]\\"/?#&=|\p{C}]+`;
const ADDRESS = new RegExp(String.raw`^${PART}@${PART}$`, 'u');

/** Labels between single dots, of letters, digits and hyphens in any script. */
const DOMAIN =
  /^[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?(?:\.[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?)*$/u;

/** `Priya Nair <priya@…>`, as mail programs show it. */
const SHOWN = /^[^<>]*<([^<>]+)>$/u;

/** The one mail address a line holds, bare or as mail programs show it; null where it holds none, several, or no whole one. */
export const mailAddressOf = (line: string): string | null => {
  const bare = (SHOWN.exec(line.trim())?.[1] ?? line).trim();
  if (bare.length > LONGEST || !ADDRESS.test(bare)) return null;
  return DOMAIN.test(bare.slice(bare.lastIndexOf('@') + 1)) ? bare : null;
};
