import { useLayoutEffect } from 'react';
import type { Preferences } from '../../core/contract.ts';

/** Puts the chosen theme and density on the document, where the tokens look for them. */
export const useLooks = ({ theme, density }: Preferences): void => {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset['theme'];
    else dataset['theme'] = theme;
    dataset['density'] = density;
  }, [theme, density]);
};
