import { app } from 'electron';

/** Parts of Chromium that would go to the network by themselves. */
const talkative = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'MediaRouter',
  'OptimizationHints',
  'Translate',
];

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
