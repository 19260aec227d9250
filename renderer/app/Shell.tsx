import { Suspense, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useClient, usePreferences } from '../data/services.ts';
import type { FactWatch } from '../data/fact-watch.ts';
import { Digest } from '../features/inbox/Digest.tsx';
import { askToPrint } from '../papers/use-print.ts';
import { useSay } from '../ui/say.ts';
import type { Toasts } from '../ui/Toasts.tsx';
import { useRedo } from '../undo/use-redo.ts';
import { useUndo } from '../undo/use-undo.ts';
import { AskedLayer } from './AskedLayer.tsx';
import { Banners } from './Banners.tsx';
import { fetchLaterParts, laterParts } from './later-parts.ts';
import { Routes } from './Routes.tsx';
import styles from './Shell.module.css';
import { Sidebar } from './Sidebar.tsx';
import { useGlobalKeys } from './use-global-keys.ts';
import { useMenuActs } from './use-menu-acts.ts';
import { useLooks } from './use-looks.ts';
import { usePushes } from './use-pushes.ts';

/** The desk and the sheet on it, and everything that is reachable from anywhere. */
export function Shell({ toasts, facts }: { readonly toasts: Toasts; readonly facts: FactWatch }) {
  const [layer, setLayer] = useState<'palette' | 'key-map' | null>(null);
  const [isDrawn, setDrawn] = useState(false);
  const sheet = useRef<HTMLElement>(null);
  const client = useClient();
  const undo = useUndo();
  const redo = useRedo();
  const say = useSay();
  const print = (): void => {
    if (!askToPrint()) toasts.show({ text: say('app.print.nothing') });
  };
  const togglePalette = (): void => setLayer(layer === 'palette' ? null : 'palette');
  const showKeyMap = (): void => setLayer('key-map');
  useLooks(usePreferences());
  usePushes(toasts, facts);
  useFocusOnArrival(sheet);
  useGlobalKeys({
    sheet,
    isLayered: layer !== null,
    undo,
    redo,
    print,
    togglePalette,
    showKeyMap,
  });
  useMenuActs({ sheet, undo, redo, print, togglePalette, showKeyMap });
  useEffect(() => {
    // After the frame that shows the first screen, so that the answer to "is it there?" is true.
    requestAnimationFrame(() =>
      setTimeout(() => {
        void client.call('window.painted', {});
        void fetchLaterParts();
        setDrawn(true);
      }, 0),
    );
  }, [client]);

  return (
    <div className={styles['app']}>
      <Sidebar />
      <main ref={sheet} className={styles['sheet']} tabIndex={-1}>
        <Banners />
        <Routes />
      </main>
      <Digest />
      <AskedLayer />
      {isDrawn && (
        <Suspense fallback={null}>
          <laterParts.Palette.Component open={layer === 'palette'} undo={undo} onClose={() => setLayer(null)} onShowKeyMap={showKeyMap} />
          <laterParts.KeyMap.Component open={layer === 'key-map'} onClose={() => setLayer(null)} />
        </Suspense>
      )}
    </div>
  );
}

/** A new screen starts with the focus at its beginning, where a screen reader begins to read. */
function useFocusOnArrival(sheet: { readonly current: HTMLElement | null }): void {
  const [path] = useLocation();
  const isFirst = useRef(true);
  useEffect(() => {
    if (isFirst.current) isFirst.current = false;
    else if (!sheet.current?.contains(document.activeElement)) sheet.current?.focus({ preventScroll: true });
  }, [path, sheet]);
}
