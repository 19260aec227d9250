import { parseAddress } from './parse-address.ts';

/** The only place the window is loaded from. A standard, secure scheme of our own: no server, no file: rights. */
export const APP_SCHEME = 'app';
export const APP_HOST = 'afterview';
const APP_ORIGIN = `${APP_SCHEME}://${APP_HOST}`;
export const APP_PAGE = `${APP_ORIGIN}/index.html`;

/** Whether a page is the app's own; while developing also the page of the development server. */
export const isOwnPage = (address: string, developmentPage: string | null): boolean => {
  const url = parseAddress(address);
  if (url === null) return false;
  if (url.protocol === `${APP_SCHEME}:`) return url.host === APP_HOST && url.username === '' && url.password === '';
  return developmentPage !== null && url.origin !== 'null' && url.origin === parseAddress(developmentPage)?.origin;
};
