import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import type { QuickWindow } from '../../core/shortcuts/shortcuts.ts';
import { useClient } from '../data/services.ts';
import styles from './QuickFrame.module.css';
import { useCloseQuick } from './use-close-quick.ts';
import { useFrameKeys } from './use-frame-keys.ts';

interface QuickFrameProps {
  readonly window: QuickWindow;
  /** What the window is called, as a screen reader says it. */
  readonly label: string;
  /** Nothing was typed: the window goes away as soon as another one is used. With something in it, it stays. */
  readonly isEmpty: boolean;
  /** The window was just shown: put the focus where typing begins, and take this text where there is one. */
  readonly onShown: (text: string | null) => void;
  /** What the card holds. An element with `data-grip` moves the window, as the edge at its top does. */
  readonly children: ReactNode;
}

/** The card that fills a little window: the window is as high as the card. Esc puts it away. */
export function QuickFrame({ window: which, label, isEmpty, onShown, children }: QuickFrameProps) {
  const client = useClient();
  const close = useCloseQuick(which);
  const card = useRef<HTMLDivElement>(null);
  const told = useRef(0);
  const shown = useEffectEvent(onShown);
  const hasFocus = useRef(false);

  const fit = useEffectEvent(() => {
    const height = Math.ceil(card.current?.getBoundingClientRect().height ?? 0);
    if (height === 0 || height === told.current) return;
    told.current = height;
    void client.call('quick.fit', { window: which, height });
  });
  const leave = useEffectEvent(() => {
    // A window that never had the focus cannot lose it: it may be late in coming.
    if (hasFocus.current && isEmpty) close();
    hasFocus.current = false;
  });

  useFrameKeys(close);
  useEffect(
    () =>
      client.subscribe('quickShown', (push) => {
        if (push.window === which) shown(push.text);
      }),
    [client, which],
  );
  useEffect(() => {
    document.title = label;
  }, [label]);
  useEffect(() => {
    const arrive = (): void => {
      hasFocus.current = true;
    };
    const left = (): void => leave();
    window.addEventListener('focus', arrive);
    window.addEventListener('blur', left);
    return () => {
      window.removeEventListener('focus', arrive);
      window.removeEventListener('blur', left);
    };
  }, []);
  useEffect(() => {
    const observer = new ResizeObserver(() => fit());
    if (card.current !== null) observer.observe(card.current);
    return () => observer.disconnect();
  }, []);
  // A window that is hidden draws no frames, and is measured all the same.
  useLayoutEffect(() => fit());

  return (
    <main className={styles['window']} aria-label={label}>
      <div ref={card} className={styles['card']}>
        <div className={styles['edge']} data-grip />
        {children}
      </div>
    </main>
  );
}
