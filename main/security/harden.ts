import { app, type Session, type WebContents } from 'electron';
import type { Log } from '../desktop/log.ts';
import { isOwnPage } from './origin.ts';

export interface HardenOptions {
  /** The page of the development server; null in a release. */
  readonly developmentPage: string | null;
  readonly log: Log;
}

/** Every session and every page, now and later, is held to the same few rules. Has to run before Electron is ready. */
export const harden = (options: HardenOptions): void => {
  app.on('session-created', (session) => {
    hardenSession(session, options);
  });
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents, options);
  });
};

const hardenSession = (session: Session, { developmentPage, log }: HardenOptions): void => {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    log('permission-denied', { permission });
    answer(false);
  });
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, answer) => {
    answer({});
  });
  // With any language set, dictionaries would be downloaded.
  session.setSpellCheckerLanguages([]);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    log('download-denied');
    event.preventDefault();
  });
  if (developmentPage === null) {
    session.webRequest.onBeforeRequest(
      { urls: ['http://*/*', 'https://*/*', 'ws://*/*', 'wss://*/*', 'ftp://*/*', 'file://*/*'] },
      (_details, answer) => {
        log('request-denied');
        answer({ cancel: true });
      },
    );
  }
};

const hardenContents = (contents: WebContents, { developmentPage, log }: HardenOptions): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (isOwnPage(event.url, developmentPage)) return;
    log('navigation-denied');
    event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
};
