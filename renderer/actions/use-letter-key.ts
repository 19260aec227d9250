import { useLocation } from 'wouter';
import type { Action } from '../../core/playbook/action.ts';
import { letterPlaceOf } from './begin-words.ts';

/** Opens the letter that does an action; the letters of its opportunity where none does. */
export const useLetterKey = (): ((action: Action) => void) => {
  const [, navigate] = useLocation();
  return (action) => {
    const place = letterPlaceOf(action) ?? (action.opportunityId === null ? null : `/opportunities/${action.opportunityId}?letters`);
    if (place !== null) navigate(place);
  };
};
