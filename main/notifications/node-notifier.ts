import { fail, type Result, succeed } from '../../core/result.ts';
import type { Timer } from '../desktop/timer.ts';
import type { Notifier, NotifyFailure } from './notifier.ts';

/** The tool that is started shows and ends; a longer life is a hang. */
const DEADLINE_MS = 5000;

/** Invisible, and enough for a tool not to take "-1 of 3" for an option. */
const WORD_JOINER = '\u2060';

const guarded = (text: string): string => {
  // The tools are started through a command line: no line breaks or control characters in it.
  const line = text.replace(/\p{Cc}+/gu, ' ');
  return line.startsWith('-') ? `${WORD_JOINER}${line}` : line;
};

/** What of node-notifier is used: shows, then calls back with what went wrong, if anything. */
export type ShowNative = (notification: { title: string; message: string }, done: (error: unknown) => void) => void;

export interface NodeNotifierNeeds {
  /** Loaded only when the better ways have failed. */
  readonly load: () => Promise<ShowNative>;
  readonly timer: Timer;
}

/** The last native way: a small tool of the platform (notify-send on Linux). It has no buttons, and no click comes back. */
export const createNodeNotifier = ({ load, timer }: NodeNotifierNeeds): Notifier => {
  /** Whether the tool works shows only when it is used. */
  let hasWorked = false;
  const show = (title: string, body: string) =>
    new Promise<Result<'node-notifier', NotifyFailure>>((resolve) => {
      const cancel = timer.after(DEADLINE_MS, () => {
        resolve(fail({ kind: 'timed-out', detail: 'tool' }));
      });
      const failed = (detail: string): void => {
        cancel();
        hasWorked = false;
        resolve(fail({ kind: 'unavailable', detail }));
      };
      load()
        .then((notify) => {
          // An empty message is refused by the tool, though a title alone can say it all.
          notify({ title: guarded(title), message: guarded(body === '' ? title : body) }, (error) => {
            if (error !== null && error !== undefined && error !== '') failed('tool');
            else {
              cancel();
              hasWorked = true;
              resolve(succeed('node-notifier'));
            }
          });
        })
        .catch(() => {
          failed('not loaded');
        });
    });

  return {
    name: 'node-notifier',
    available: () => Promise.resolve(hasWorked),
    notify: ({ title, body }) => show(title, body),
    onAction: () => () => undefined,
    close: () => undefined,
  };
};

/** The real one. Its tools stand outside the app's archive, because an archive cannot be executed. */
export const loadNodeNotifier = async (): Promise<ShowNative> => {
  const { default: notifier } = await import('node-notifier');
  return (notification, done) => {
    notifier.notify(notification, done);
  };
};
