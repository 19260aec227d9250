import { parseAddress } from '../security/parse-address.ts';

/** The scheme other programs may use to bring Afterview to a place. It only navigates; it changes nothing. */
export const LINK_SCHEME = 'afterview';

/** The places of the window that can be reached from outside, by the host of the link. */
const places: Readonly<Record<string, string>> = {
  today: '/today',
  log: '/log',
  opportunities: '/opportunities',
  inbox: '/inbox',
  settings: '/settings',
};

const OPPORTUNITY = /^\/(opp_[0-9a-z]{8,40})\/?$/;

/** The route a link means, such as `/opportunities/opp_…`; null for anything that is not a known place. */
export const routeOfLink = (link: string): string | null => {
  if (link.length > 200) return null;
  const url = parseAddress(link);
  if (url?.protocol !== `${LINK_SCHEME}:` || url.username !== '' || url.password !== '' || url.port !== '') return null;
  if (!Object.hasOwn(places, url.host)) return null;
  const place = places[url.host] ?? null;
  if (url.pathname === '' || url.pathname === '/') return place;
  const opportunity = url.host === 'opportunities' ? OPPORTUNITY.exec(url.pathname)?.[1] : undefined;
  return opportunity === undefined ? null : `/opportunities/${opportunity}`;
};
