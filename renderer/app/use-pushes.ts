import { useEffect, useEffectEvent } from 'react';
import { useLocation } from 'wouter';
import type { Message } from '../../core/messages/message.ts';
import { useClient } from '../data/services.ts';
import type { FactWatch } from '../data/fact-watch.ts';
import { offerNoted } from '../offers/offer-noted.ts';
import { type Say, useSay } from '../ui/say.ts';
import type { ToastMore, Toasts } from '../ui/Toasts.tsx';
import { useUndo } from '../undo/use-undo.ts';
import { guardNotesOf } from './guard-notes.ts';
import { type PlanNews, planNewsOf } from './plan-news.ts';

/** What a toast has to say of a fact besides: what speaks against writing again so soon, and the news of the plan. */
const inWords = (news: PlanNews | null, notes: readonly Message[], say: Say): ToastMore | null =>
  news === null && notes.length === 0
    ? null
    : {
        notes: notes.map((note) => say('app.plan.guard', { caution: say(note) })),
        summary: news === null ? null : say('app.plan.changed', { changes: news.counts.map((count) => say(count)) }),
        lines: news === null ? [] : news.lines.map(({ what, line }) => say(line(say(what)))),
      };

/** Goes where the main process says, and says what it tells, with what a fact changed in the plan. */
export const usePushes = (toasts: Toasts, facts: FactWatch): void => {
  const client = useClient();
  const say = useSay();
  const undo = useUndo();
  const [, navigate] = useLocation();
  const go = useEffectEvent((to: string) => navigate(to));
  const tell = useEffectEvent((text: string, undoable: boolean) => {
    const change = facts.take();
    const more = undoable && change !== null ? inWords(planNewsOf(change), guardNotesOf(change), say) : null;
    const offerId = change === null ? null : offerNoted(change.before.workspace, change.after.workspace);
    const act = undoable && offerId !== null ? { label: say('offerTerms.lay-out'), run: () => navigate(`/offers/${offerId}`) } : null;
    toasts.show({ text, ...(act === null ? {} : { act }), ...(undoable ? { undo } : {}), ...(more === null ? {} : { more }) });
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
