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
  // Compiled code is kept from the first start on; as a rule only a page opened twice within three days would be given that.
  v8CacheOptions: 'bypassHeatCheck',
});
