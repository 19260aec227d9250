import { CSPProvider } from '@base-ui/react/csp-provider';
import { Tooltip } from '@base-ui/react/tooltip';
import { useMemo } from 'react';
import { Router } from 'wouter';
import { ServicesContext, useIsLoaded, useNow, useSettings } from '../data/services.ts';
import { createSay, SayContext } from '../ui/say.ts';
import { ToastHost } from '../ui/Toasts.tsx';
import type { ComposedWindow } from './compose-window.ts';
import { hashHref, useHashLocation, useHashSearch } from './hash-location.ts';
import { Shell } from './Shell.tsx';

/** The window: nothing until the first snapshot, then the shell. */
export function App(composed: ComposedWindow) {
  return (
    <CSPProvider disableStyleElements>
      <ServicesContext value={composed.services}>
        <Loaded {...composed} />
      </ServicesContext>
    </CSPProvider>
  );
}

function Loaded(composed: ComposedWindow) {
  return useIsLoaded() ? <Spoken {...composed} /> : null;
}

/** Gives the screens their language; a new minute or zone says everything anew. */
function Spoken({ toasts, facts, formatterFor }: ComposedWindow) {
  const { zone } = useSettings();
  const now = useNow();
  const say = useMemo(() => createSay((message) => formatterFor(zone).say(message, now)), [formatterFor, zone, now]);
  return (
    <SayContext value={say}>
      <Tooltip.Provider>
        <Router hook={useHashLocation} searchHook={useHashSearch} hrefs={hashHref}>
          <Shell toasts={toasts} facts={facts} />
        </Router>
        <ToastHost toasts={toasts} />
      </Tooltip.Provider>
    </SayContext>
  );
}
