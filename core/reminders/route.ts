import type { Action } from '../playbook/action.ts';

/** Where the window shows an action: on its opportunity, or in Today when it belongs to none. */
export const routeOf = ({ key, opportunityId }: Pick<Action, 'key' | 'opportunityId'>): string => {
  const action = `action=${encodeURIComponent(key)}`;
  return opportunityId === null ? `/today?${action}` : `/opportunities/${opportunityId}?${action}`;
};
