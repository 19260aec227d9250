import { Suspense } from 'react';
import { quickWindowSchema } from '../../core/shortcuts/shortcuts.ts';
import { usePreferences } from '../data/services.ts';
import { type Toasts, ToastHost } from '../ui/Toasts.tsx';
import { quickParts } from './later-parts.ts';
import { useLooks } from './use-looks.ts';

/** `/quick/…` is what a little window shows and nothing else; nothing at all where there is no such window. */
export function QuickPage({ window: asked, toasts }: { readonly window: string; readonly toasts: Toasts }) {
  useLooks(usePreferences());
  const which = quickWindowSchema.safeParse(asked).data;
  if (which === undefined) return null;
  const { Component } = quickParts[which];
  return (
    <>
      <Suspense fallback={null}>
        <Component />
      </Suspense>
      <ToastHost toasts={toasts} />
    </>
  );
}
