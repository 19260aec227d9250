import { headerLine, linesOf } from './well-formed.ts';

/** What a link to the mail program fills in. */
export interface LinkedLetter {
  /** A whole mail address; empty where it is not known yet. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * The longest link each system is trusted with, in characters.
 * Windows: Electron hands on 2,081 at most (its documentation of shell.openExternal), and programs there cut at 2,000 or a little above.
 * macOS and Linux name no limit of their own; 8,000 is where programs that pass it to a web page begin to refuse.
 */
const LONGEST_LINK = { win32: 2000, darwin: 8000, linux: 8000 } as const;

/** What encodeURIComponent leaves as it is although RFC 3986 reserves it, and which scripts between us and the program may take for theirs. */
const RESERVED = /[!'()*]/gu;

const encoded = (text: string): string =>
  encodeURIComponent(text).replace(RESERVED, (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`);

/** The address with its `@` in plain sight, as RFC 6068 writes it. */
const addressed = (to: string): string => {
  const at = to.lastIndexOf('@');
  return at === -1 ? '' : `${encoded(to.slice(0, at))}@${encoded(to.slice(at + 1))}`;
};

/** A link that opens a letter in the mail program (RFC 6068): UTF-8 in percents, lines ended by CRLF; empty parts are left out. */
export const mailtoOf = ({ to, subject, text }: LinkedLetter): string => {
  const parts = [
    ['subject', headerLine(subject)],
    ['body', text === '' ? '' : linesOf(text).join('\r\n')],
  ] as const;
  const filled = parts.flatMap(([name, value]) => (value === '' ? [] : [`${name}=${encoded(value)}`]));
  return `mailto:${addressed(headerLine(to))}${filled.length === 0 ? '' : `?${filled.join('&')}`}`;
};

/** Whether the system, and the programs it may lead to, take a link whole. */
export const isLinkShortEnough = (link: string, platform: keyof typeof LONGEST_LINK): boolean => link.length <= LONGEST_LINK[platform];
