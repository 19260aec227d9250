import { useEffect, useEffectEvent } from 'react';

/** Asked of the screen that is shown; whoever prints prevents its default. */
const ASKED = 'afterview-print';

/** Asks the screen that is shown to print itself; false where it has no paper. */
export const askToPrint = (): boolean => !window.dispatchEvent(new Event(ASKED, { cancelable: true }));

/** What "Print" in the menu and its keys do while the screen is shown. */
export const usePrint = (print: () => void): void => {
  const asked = useEffectEvent((event: Event) => {
    event.preventDefault();
    print();
  });
  useEffect(() => {
    window.addEventListener(ASKED, asked);
    return () => window.removeEventListener(ASKED, asked);
  }, []);
};
