import type { App } from 'electron';
import { errorFacts } from './error-facts.ts';
import type { Log } from './log.ts';
import type { Timer } from './timer.ts';

/** Longer than this nothing may hold up quitting. */
const QUIT_AT_LATEST_MS = 3000;

interface QuitNeeds {
  readonly app: Pick<App, 'on' | 'exit'>;
  readonly timer: Timer;
  readonly log: Log;
  /** Writes and closes what is open. */
  readonly close: () => Promise<void>;
}

/** Quitting waits until everything is written and closed, but not for ever. */
export const quitCleanly = ({ app, timer, log, close }: QuitNeeds): void => {
  let closing = false;
  app.on('will-quit', (event) => {
    event.preventDefault();
    if (closing) return;
    closing = true;
    timer.after(QUIT_AT_LATEST_MS, () => {
      log('quit-without-closing');
      app.exit(0);
    });
    close()
      .catch((error: unknown) => {
        log('not-closed-cleanly', errorFacts(error));
      })
      .finally(() => app.exit(0));
  });
};
