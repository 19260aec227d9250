import { Suspense, useEffect, useState } from 'react';
import type { Layer } from '../../core/contract.ts';
import { useClient } from '../data/services.ts';
import { laterParts } from './later-parts.ts';

/** What the desktop around the window asked to be shown in it, over whatever it shows. */
export function AskedLayer() {
  const client = useClient();
  // A number, so that the same that is asked for again begins anew.
  const [asked, setAsked] = useState<{ readonly layer: Layer; readonly count: number } | null>(null);
  useEffect(() => client.subscribe('layer', (layer) => setAsked((before) => ({ layer, count: (before?.count ?? 0) + 1 }))), [client]);
  if (asked === null) return null;
  const { layer, count } = asked;
  const close = (): void => setAsked(null);
  return (
    <Suspense fallback={null}>
      {layer.kind === 'pause' ? (
        <laterParts.PauseDialog.Component key={count} onClose={close} />
      ) : (
        <laterParts.Card.Component key={count} actionKey={layer.key} isTooLate={layer.isTooLate} onClose={close} />
      )}
    </Suspense>
  );
}
