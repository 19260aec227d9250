import { parseAddress } from './parse-address.ts';

/** Longer addresses are cut by some mail programs and shells. */
const LONGEST = 8000;

/** Control characters, spaces and bidirectional overrides could make an address read as another one. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}\\]/u;

/** A phone number as people write it, after `tel:`; no parameters. */
const PHONE = /^tel:\+?[0-9][0-9().-]{1,30}$/;

/** The parts of a letter a mailto may fill. Notably no `attach`: it would send a file. */
const letterParts = new Set(['subject', 'body', 'cc']);

/** Addresses as they stand in a mailto; none at all is allowed too. */
const RECIPIENTS = /^(?:[^\s@,;:/?#<>"]+@[^\s@,;:/?#<>"]+(?:,(?!$)|$))*$/;

/** A link taken apart, unless it is too long or hides something. */
const plainAddress = (text: string): URL | null => (text.length > LONGEST || HIDDEN.test(text) ? null : parseAddress(text));

/**
 * The address to hand to the system, if it is one of the few kinds the app ever opens for a page; null otherwise.
 * A page may name somebody to write to, never what is written.
 */
export const externalLink = (text: string): string | null => {
  const url = plainAddress(text);
  switch (url?.protocol) {
    case 'https:':
      return url.username === '' && url.password === '' && text.slice(0, 8).toLowerCase() === 'https://' ? url.href : null;
    case 'mailto:':
      return url.pathname !== '' && url.search === '' ? letterLink(text) : null;
    case 'tel:':
      return PHONE.test(text) ? text : null;
    default:
      return null;
  }
};

/** The link the main process made of a letter of the person's, to hand to the system; null where it is anything but a letter. */
export const letterLink = (text: string): string | null => {
  const url = plainAddress(text);
  if (url?.protocol !== 'mailto:') return null;
  return RECIPIENTS.test(url.pathname) && url.hash === '' && fillsOnlyLetter(url.searchParams) ? text : null;
};

const fillsOnlyLetter = (parameters: URLSearchParams): boolean =>
  [...parameters].every(
    ([name, value]) => letterParts.has(name.toLowerCase()) && (name.toLowerCase() === 'body' || !/\p{Cc}/u.test(value)),
  );
