import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import { useClient } from '../data/services.ts';
import type { FactWatch } from '../data/fact-watch.ts';
import { type Say, useSay } from '../ui/say.ts';
import type { ToastMore, Toasts } from '../ui/Toasts.tsx';
import { type PlanNews, planNewsOf } from './plan-news.ts';
import { useUndo } from './use-undo.ts';

/** The news of the plan as a toast folds them. */
const inWords = ({ counts, lines }: PlanNews, say: Say): ToastMore => ({
  summary: say('app.plan.changed', { changes: counts.map((count) => say(count)) }),
  lines: lines.map(({ what, line }) => say(line(say(what)))),
});

/** Goes where the main process says, and says what it tells, with what a fact changed in the plan. */
export const usePushes = (toasts: Toasts, facts: FactWatch): void => {
  const client = useClient();
  const say = useSay();
  const undo = useUndo(toasts);
  const [, navigate] = useLocation();
  const go = useEffectEvent((to: string) => navigate(to));
  const tell = useEffectEvent((text: string, undoable: boolean) => {
    const change = facts.take();
    const news = undoable && change !== null ? planNewsOf(change) : null;
    toasts.show({ text, ...(undoable ? { undo } : {}), ...(news === null ? {} : { more: inWords(news, say) }) });
  });
  const words = useEffectEvent(say);

  useEffect(() => {
    const stopNavigating = client.subscribe('navigate', ({ to }) => go(to));
    const stopTelling = client.subscribe('said', ({ message, undoable }) => tell(words(message), undoable));
    return () => {
      stopNavigating();
      stopTelling();
    };
  }, [client]);
};
