import { useEffect, useMemo, useRef, useState } from 'react';
import type { Capture } from '../../core/capture/capture.ts';
import { captureOf } from '../../core/capture/capture-of.ts';
import { type CaptureContext, captureContextOf } from '../../core/capture/context.ts';
import type { CaptureCorrections } from '../../core/capture/corrections.ts';
import { type CaptureDraft, captureDraftOf, emptyCapture, isEmptyCapture } from '../../core/capture/draft.ts';
import { readCapture } from '../../core/capture/read-capture.ts';
import { type CaptureGiven, type CaptureKind, nothingGiven } from '../../core/capture/reading.ts';
import type { Message } from '../../core/messages/message.ts';
import type { DraftId } from '../../core/model/workspace.ts';
import type { Problem } from '../../core/result.ts';
import { useClient, useNow, useWholeWorkspace } from '../data/services.ts';
import { useSaver } from '../data/use-saver.ts';
import { startDraft } from './start-draft.ts';
import { typedSince } from './typed-since.ts';
import { type Noted, writeDown } from './write-down.ts';

/** What became of an attempt to note the line. */
export type CaptureOutcome =
  | { readonly kind: 'noted'; readonly noted: Noted }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** A line that is being written: what was typed, what was understood, and what is still in the way. */
export interface CaptureDesk {
  readonly line: string;
  readonly capture: Capture;
  readonly context: CaptureContext;
  /** What is in the way is told only from then on. */
  readonly hasTried: boolean;
  readonly refusal: Problem | null;
  readonly isEmpty: boolean;
  /** What became of the line that was noted last, in words; null until they are told, and once something new is typed. */
  readonly said: Message | null;
  /** What was typed another time and kept is on the desk. */
  readonly isKept: boolean;
  readonly type: (line: string) => void;
  readonly change: (by: (corrections: CaptureCorrections) => CaptureCorrections) => void;
  readonly startOver: () => void;
  /** Saves what was typed at once, for leaving. */
  readonly keep: () => void;
  /** Notes the line; the desk is fresh once it was. Undoing that anywhere brings the line back, and a redo takes it away again. */
  readonly submit: () => Promise<CaptureOutcome>;
}

export interface CaptureOptions {
  readonly draft: DraftId;
  /** What is settled before a letter is typed; of one identity for as long as it is the same. */
  readonly given?: CaptureGiven;
  /** What the line is where it does not clearly say something else; without it, that is asked. */
  readonly usually?: CaptureKind;
  /** What it begins with; nothing without it. */
  readonly fresh?: CaptureDraft;
}

/** Reads a line of anything while it is typed, keeps every letter as a draft, and notes it. */
export const useCapture = ({ draft: id, given = nothingGiven, usually, fresh = emptyCapture }: CaptureOptions): CaptureDesk => {
  const client = useClient();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const saver = useSaver();
  const stored = workspace.drafts[id]?.content ?? '';
  const [start] = useState(() => startDraft(stored, fresh));
  const [draft, setDraft] = useState(start.draft);
  /** The draft as it is, for what was begun with an earlier one. */
  const latest = useRef(draft);
  const put = (next: CaptureDraft): void => {
    latest.current = next;
    setDraft(next);
  };
  const [isKept, setKept] = useState(start.isKept);
  const [hasTried, setHasTried] = useState(false);
  const [refusal, setRefusal] = useState<Problem | null>(null);
  /**
   * Nothing was typed since the line was noted, or since it came back: what the store keeps then was brought back by an
   * undo, and what it no longer keeps was noted again by a redo.
   */
  const untouched = useRef<'noted' | 'back' | null>(null);

  const [said, setSaid] = useState<Message | null>(null);
  /** The words may come before the answer to the call, or after it. */
  const isListening = useRef(false);
  useEffect(
    () =>
      client.subscribe('said', ({ message, undoable }) => {
        if (isListening.current && undoable) setSaid((before) => before ?? message);
      }),
    [client],
  );

  const context = useMemo(() => captureContextOf(workspace, now, navigator.language), [workspace, now]);
  const reading = useMemo(() => readCapture(draft.line, context, given), [draft.line, context, given]);
  const capture = useMemo(() => {
    const { corrections } = draft;
    const kind = corrections.kind ?? (reading.kind === 'happened' ? null : (usually ?? null));
    return captureOf(reading, { ...corrections, kind }, context);
  }, [reading, draft, context, usually]);

  useEffect(() => {
    if (untouched.current === (stored === '' ? 'back' : 'noted')) {
      untouched.current = stored === '' ? 'noted' : 'back';
      const { draft: next } = startDraft(stored, fresh);
      latest.current = next;
      setDraft(next);
    }
  }, [stored, fresh]);

  const clear = (): void => {
    put(fresh);
    setKept(false);
    setHasTried(false);
    setRefusal(null);
  };
  const take = (next: CaptureDraft): void => {
    untouched.current = null;
    isListening.current = false;
    setSaid(null);
    put(next);
    setRefusal(null);
    saver.later(() => void client.call('draft.save', { id, content: captureDraftOf(next) }));
  };

  return {
    line: draft.line,
    capture,
    context,
    hasTried,
    refusal,
    isEmpty: isEmptyCapture(draft),
    isKept,
    said,
    type: (line) => take({ ...draft, line }),
    change: (by) => take({ ...draft, corrections: by(draft.corrections) }),
    startOver: () => {
      take(fresh);
      clear();
    },
    keep: saver.flush,
    submit: async () => {
      setHasTried(true);
      const { writes } = capture;
      if (!writes.ok) return { kind: 'incomplete' };
      // Saved first, so that undoing it brings the whole line back.
      saver.flush();
      isListening.current = true;
      const answer = await writeDown(client, writes.value, id);
      if (!answer.ok) {
        setRefusal(answer.problem);
        return { kind: 'refused', problem: answer.problem };
      }
      const since = typedSince(draft, latest.current);
      // Letters that came after the line was sent are the beginning of the next one.
      const wasTouched = latest.current !== draft;
      clear();
      if (wasTouched) take(since ?? fresh);
      untouched.current = since === null ? 'noted' : null;
      const about = capture.kind === 'happened' ? (capture.form.about?.value.opportunityIds ?? []) : [];
      return { kind: 'noted', noted: { ...answer.value, opportunityIds: [...new Set([...answer.value.opportunityIds, ...about])] } };
    },
  };
};
