import { contextBridge, ipcRenderer, type IpcRendererEvent, webUtils } from 'electron';
import type { Bridge } from './bridge-types.ts';
import { CALL_CHANNEL, PUSH_CHANNEL } from './channels.ts';

type AnyListener = (push: unknown) => void;

const listeners = new Map<string, Set<AnyListener>>();

// One handler for all subscriptions, so that neither the event object nor ipcRenderer ever reaches the window.
ipcRenderer.on(PUSH_CHANNEL, (_event: IpcRendererEvent, name: string, push: unknown) => {
  for (const listener of [...(listeners.get(name) ?? [])]) listener(push);
});

const bridge: Bridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  subscribe: (name, listener) => {
    const own = listener as AnyListener;
    const set = listeners.get(name) ?? new Set();
    listeners.set(name, set.add(own));
    return () => {
      set.delete(own);
    };
  },
  pathOf: (file) => webUtils.getPathForFile(file),
};

contextBridge.exposeInMainWorld('afterview', bridge);
