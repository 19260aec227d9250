import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Message } from '../../../../core/messages/message.ts';
import type { Debrief } from '../../../../core/model/debrief.ts';
import type { Interview, Taps } from '../../../../core/model/interview.ts';
import type { Case } from '../../../../core/playbook/case.ts';
import { useClient, useNow, useSettings } from '../../../data/services.ts';
import { useSaver } from '../../../data/use-saver.ts';
import { type Draft, draftOf, keptForm } from './draft.ts';
import { unsaved } from './unsaved.ts';
import { type DebriefTimer, useTimer } from './use-timer.ts';

/** How often the time spent is kept while nothing is typed, in milliseconds: a crash gives that much back. */
const KEEP_TIME_EVERY_MS = 15_000;
/** So little time more is not worth keeping, in milliseconds. */
const WORTH_KEEPING_MS = 1_000;

/** Where a debrief is written: what stands in it, and the ways to change it. */
export interface Desk {
  readonly facts: Case;
  readonly interview: Interview;
  readonly draft: Draft;
  readonly debrief: Debrief;
  readonly taps: Taps;
  readonly timer: DebriefTimer;
  /** Why the newest state is not saved; null while all is well. */
  readonly problem: Message | null;
  /** What changes, or how it follows from the newest state, for what was asked of the main process meanwhile. */
  readonly change: (changed: Partial<Debrief> | ((debrief: Debrief) => Partial<Debrief>)) => void;
  readonly tap: (changed: Partial<Taps>) => void;
  /** Saves at once; whether that worked. */
  readonly save: () => Promise<boolean>;
  /** Keeps the time spent, where there is something of the debrief yet. */
  readonly keepTime: () => void;
  /** Nothing is saved from here any more: it was put away. */
  readonly leave: () => void;
}

/**
 * Keeps what is typed here and saves it with every rest. What is on the desk is never replaced by what the main
 * process tells: it begins with what was kept, and from then on the person's own typing counts.
 */
export const useDesk = (facts: Case, interview: Interview, kept: Debrief | undefined): Desk => {
  const client = useClient();
  const settings = useSettings();
  const now = useNow();
  const saver = useSaver();
  const { id } = interview;
  const [draft, setDraft] = useState(() => unsaved.get(id) ?? draftOf(interview, kept, settings, now));
  const [problem, setProblem] = useState<Message | null>(null);
  const timer = useTimer(draft.debrief);
  const latest = useRef({ draft, isBegun: kept !== undefined, spentMs: draft.debrief.spentMs, isLeft: false });

  const save = async (): Promise<boolean> => {
    const sent = latest.current.draft;
    const spentMs = timer.spentNow();
    saver.cancel();
    unsaved.set(id, sent);
    const answer = await client.call('debrief.save', keptForm(sent, spentMs));
    if (answer.ok) {
      latest.current.isBegun = true;
      latest.current.spentMs = spentMs;
      if (unsaved.get(id) === sent) unsaved.delete(id);
    }
    setProblem(answer.ok ? null : answer.problem.message);
    return answer.ok;
  };
  const put = (next: Draft): void => {
    latest.current.draft = next;
    setDraft(next);
    saver.later(() => void save());
  };
  const keepTime = (): void => {
    const { isBegun, isLeft, spentMs } = latest.current;
    if (isBegun && !isLeft && timer.spentNow() - spentMs > WORTH_KEEPING_MS) void save();
  };
  const keepTimeNow = useEffectEvent(keepTime);
  const resume = useEffectEvent(() => {
    // What could not be saved before is tried once more, so that nothing stands here as saved that is not.
    if (unsaved.has(id)) void save();
  });

  useEffect(() => resume(), []);

  useEffect(() => {
    const beat = setInterval(() => keepTimeNow(), KEEP_TIME_EVERY_MS);
    const leave = (): void => keepTimeNow();
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(beat);
      window.removeEventListener('pagehide', leave);
      keepTimeNow();
    };
  }, []);

  return {
    facts,
    interview,
    draft,
    debrief: draft.debrief,
    taps: draft.taps,
    timer,
    problem,
    change: (changed) => {
      const { debrief, taps } = latest.current.draft;
      put({ taps, debrief: { ...debrief, ...(typeof changed === 'function' ? changed(debrief) : changed) } });
    },
    tap: (changed) => put({ ...latest.current.draft, taps: { ...latest.current.draft.taps, ...changed } }),
    save,
    keepTime,
    leave: () => {
      saver.cancel();
      latest.current.isLeft = true;
    },
  };
};
