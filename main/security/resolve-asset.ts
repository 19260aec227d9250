import { APP_HOST } from './origin.ts';
import { parseAddress } from './parse-address.ts';

/** What the window may be made of; anything else is not served. */
const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
  aff: 'text/plain; charset=utf-8',
  dic: 'text/plain; charset=utf-8',
};

/** Plain segments that do not begin with a dot, and an ending: no escapes, so nothing needs decoding. */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+\.([a-z0-9]+)$/;

/** A file of the window, by its path inside the folder that is served. */
export interface Asset {
  readonly path: string;
  readonly contentType: string;
}

/** The file an address means; null for everything that is not plainly one of the window's own files. */
export const resolveAsset = (address: string): Asset | null => {
  const url = parseAddress(address);
  if (url?.host !== APP_HOST) return null;
  const path = url.pathname === '/' ? '/index.html' : url.pathname;
  const ending = PLAIN_PATH.exec(path)?.[1];
  if (ending === undefined || !Object.hasOwn(contentTypes, ending)) return null;
  return { path: path.slice(1), contentType: contentTypes[ending] ?? '' };
};
