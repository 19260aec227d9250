import type { App } from 'electron';

/** Ties toasts and the Start Menu shortcut to this app for ever: never changed, or old shortcuts stop answering. */
const TOAST_ACTIVATOR = '{5B0B6B0E-6F5E-4E0C-9C1B-2A8E6B9C7D41}';

/** Tells Windows whose toasts these are; before any window or notification. Nothing elsewhere. */
export const identifyToWindows = (app: App, appId: string, platform: NodeJS.Platform): void => {
  if (platform !== 'win32') return;
  // Newer than the oldest Electron that is supported, and only counts before the id is set.
  if ('setToastActivatorCLSID' in app && typeof app.setToastActivatorCLSID === 'function') app.setToastActivatorCLSID(TOAST_ACTIVATOR);
  app.setAppUserModelId(appId);
};
