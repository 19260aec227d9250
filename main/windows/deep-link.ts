import { parseAddress } from '../security/parse-address.ts';

/** The scheme other programs may use to bring Afterview to a place. It only navigates; it changes nothing. */
export const LINK_SCHEME = 'afterview';

/** Where a link leads: to a place of the main window, or to the card of who is calling; its number is null where none is given. */
export type LinkTarget = { readonly kind: 'place'; readonly route: string } | { readonly kind: 'call'; readonly number: string | null };

/** The places of the window that can be reached from outside, by the host of the link. */
const places: Readonly<Record<string, string>> = {
  today: '/today',
  log: '/log',
  opportunities: '/opportunities',
  inbox: '/inbox',
  settings: '/settings',
};

/** Longest link that is looked at, in characters. */
const LONGEST_LINK = 200;

const OPPORTUNITY = /^\/(opp_[0-9a-z]{8,40})\/?$/;

/** What a phone number may be written with, an extension included; at least one digit. Longest: 15 digits (E.164) with room for how it is set. */
const PHONE_NUMBER = /^(?=.*\d)[+\d() ./\-,;#*x]{1,40}$/;

/** Where a link leads, such as `afterview://opportunities/opp_…` or `afterview://call?number=…`; null for anything that is not known. */
export const targetOfLink = (link: string): LinkTarget | null => {
  if (link.length > LONGEST_LINK) return null;
  const url = parseAddress(link);
  if (url?.protocol !== `${LINK_SCHEME}:` || url.username !== '' || url.password !== '' || url.port !== '') return null;
  const isPlain = url.pathname === '' || url.pathname === '/';
  if (url.host === 'call') {
    if (isPlain && url.search === '') return { kind: 'call', number: null };
    const number = isPlain ? numberIn(url.search) : null;
    return number === null ? null : { kind: 'call', number };
  }
  if (!Object.hasOwn(places, url.host)) return null;
  const place = places[url.host];
  if (place === undefined) return null;
  if (isPlain) return { kind: 'place', route: place };
  const opportunity = url.host === 'opportunities' ? OPPORTUNITY.exec(url.pathname)?.[1] : undefined;
  return opportunity === undefined ? null : { kind: 'place', route: `/opportunities/${opportunity}` };
};

/** The one number of a query; null where there is none, or anything else in its place. */
const numberIn = (query: string): string | null => {
  // Taken apart by hand: a form's query would read the plus of an international number as a space.
  const given = query
    .replace(/^\?/, '')
    .split('&')
    .filter((part) => part.startsWith('number='));
  const [encoded] = given;
  if (encoded === undefined || given.length > 1) return null;
  try {
    const number = decodeURIComponent(encoded.slice('number='.length)).trim();
    return PHONE_NUMBER.test(number) ? number : null;
  } catch {
    return null;
  }
};
