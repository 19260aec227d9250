import { app } from 'electron';

/** Parts of Chromium that would go to the network by themselves. */
const talkative = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
];

/** All pages share one process, which saves memory (decision 0015). Has to run before Electron is ready. */
export const shareOneProcess = (): void => {
  app.commandLine.appendSwitch('process-per-site');
};

/** Under Wayland only the desktop's portal gives keys that act everywhere. Has to run before Electron is ready. */
export const askPortalForKeys = (): void => {
  if (process.env['XDG_SESSION_TYPE'] === 'wayland') app.commandLine.appendSwitch('enable-features', 'GlobalShortcutsPortal');
};

/** Afterview is offline: Chromium's own errands are switched off. Has to run before Electron is ready. */
export const goOffline = (release: boolean): void => {
  const { commandLine } = app;
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch('no-pings');
  commandLine.appendSwitch('no-proxy-server');
  commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
  commandLine.appendSwitch('disable-features', talkative.join(','));
  // While developing, the page comes from a server on this computer.
  if (release) commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
};
