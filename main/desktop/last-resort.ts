import { app, dialog } from 'electron';
import type { Message } from '../../core/messages/message.ts';
import { message } from '../../core/messages/message.ts';
import { errorFacts } from './error-facts.ts';
import type { Log } from './log.ts';

export interface LastResort {
  /** A fault nobody else could deal with: every one is logged, the first is told. */
  readonly fault: (error: unknown) => void;
  /** The words to tell it in, once they are known. */
  readonly speak: (say: (message: Message) => string) => void;
}

/** Catches what was not meant to be thrown, so that one fault neither ends the app nor passes in silence. */
export const createLastResort = ({ log }: { readonly log: Log }): LastResort => {
  let say: ((message: Message) => string) | null = null;
  let told = false;

  const tell = async (words: (message: Message) => string): Promise<void> => {
    const { response } = await dialog.showMessageBox({
      type: 'error',
      message: words(message('app.fault.title')),
      detail: words(message('app.fault.body')),
      buttons: [words(message('app.fault.goOn')), words(message('menu.quit'))],
      defaultId: 0,
      cancelId: 0,
    });
    if (response === 1) app.quit();
  };

  const fault = (error: unknown): void => {
    log('fault', errorFacts(error));
    if (told || say === null) return;
    told = true;
    tell(say).catch((failure: unknown) => {
      log('fault-not-told', errorFacts(failure));
    });
  };

  process.on('uncaughtException', fault);
  process.on('unhandledRejection', fault);
  return {
    fault,
    speak: (given) => {
      say = given;
    },
  };
};
