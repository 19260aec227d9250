import { ipcMain, type WebContents, type WebFrameMain } from 'electron';
import type { Push, PushName } from '../../core/contract.ts';
import { CALL_CHANNEL, PUSH_CHANNEL } from '../../preload/channels.ts';
import type { Log } from '../desktop/log.ts';
import { isOwnPage } from '../security/origin.ts';

/** Answers a call of the window; never throws for what it is given. */
export type Answerer = (name: unknown, input: unknown) => Promise<unknown>;

/** The main process's end of the bridge. */
export interface Bridge {
  /** From now on calls are answered; those that came earlier have waited. */
  readonly answerWith: (answer: Answerer) => void;
  /** Tells all our windows. */
  readonly push: <Name extends PushName>(name: Name, push: Push<Name>) => void;
}

export interface BridgeNeeds {
  /** The pages of our windows. */
  readonly windows: () => readonly WebContents[];
  /** The page of the development server; null in a release. */
  readonly developmentPage: string | null;
  readonly log: Log;
}

/** The only place that listens to windows: to the top frame of our own page in one of our own windows, and to nobody else. */
export const createBridge = ({ windows, developmentPage, log }: BridgeNeeds): Bridge => {
  let answerWith!: (answer: Answerer) => void;
  const answerer = new Promise<Answerer>((resolve) => (answerWith = resolve));

  const isTrusted = (sender: WebContents, frame: WebFrameMain | null): boolean =>
    frame !== null && windows().includes(sender) && frame === sender.mainFrame && isOwnPage(frame.url, developmentPage);

  ipcMain.handle(CALL_CHANNEL, async ({ sender, senderFrame }, name: unknown, input: unknown) => {
    if (!isTrusted(sender, senderFrame)) {
      log('sender-refused');
      throw new Error('refused');
    }
    const answer = await answerer;
    return answer(name, input);
  });

  return {
    answerWith,
    push: (name, push) => {
      for (const contents of windows()) if (!contents.isDestroyed()) contents.send(PUSH_CHANNEL, name, push);
    },
  };
};
