import type { Timer } from './timer.ts';

/** Longer than this, in milliseconds, no desktop takes to say that it knows no program. Ours, measured: under a second on a busy computer. */
export const REFUSED_AT_LATEST_MS = 5000;

/**
 * Opens a file in the program for it; false where there is none. Some desktops answer only once that program is closed:
 * one that has not refused by then is open.
 */
export const createOpenFile =
  ({ openPath, timer }: { readonly openPath: (file: string) => Promise<string>; readonly timer: Timer }) =>
  async (file: string): Promise<boolean> => {
    let cancel = (): void => undefined;
    const isOpen = new Promise<boolean>((resolve) => {
      cancel = timer.after(REFUSED_AT_LATEST_MS, () => resolve(true));
    });
    try {
      return await Promise.race([openPath(file).then((refusal) => refusal === ''), isOpen]);
    } finally {
      cancel();
    }
  };
