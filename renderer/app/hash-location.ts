import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  window.addEventListener('popstate', listener);
  window.addEventListener('hashchange', listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('popstate', listener);
    window.removeEventListener('hashchange', listener);
  };
};

const place = (): readonly [path: string, search: string] => {
  const [path = '', search = ''] = location.hash.replace(/^#/, '').split('?');
  return [path === '' ? '/' : path, search];
};

const navigate = (to: string, { replace = false }: { readonly replace?: boolean } = {}): void => {
  if (replace) history.replaceState(null, '', `#${to}`);
  else history.pushState(null, '', `#${to}`);
  for (const listener of listeners) listener();
};

/**
 * The place in the window, kept in the address's hash together with its query: with the router's own hash
 * location a query outlives the screen it was meant for.
 */
export const useHashLocation = (): [string, typeof navigate] => [useSyncExternalStore(subscribe, () => place()[0]), navigate];

/** The query of the place, without its question mark. */
export const useHashSearch = (): string => useSyncExternalStore(subscribe, () => place()[1]);

/** How a place stands in a link. */
export const hashHref = (to: string): string => `#${to}`;
