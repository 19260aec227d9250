import type { WebPreferences } from 'electron';

/** Exactly what the window is given: no Node, its own world for the bridge, the sandbox. */
export const webPreferences = (preload: string, release: boolean): WebPreferences => ({
  preload,
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  experimentalFeatures: false,
  spellcheck: false,
  safeDialogs: true,
  disableDialogs: true,
  devTools: !release,
});
