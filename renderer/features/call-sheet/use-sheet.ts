import { useEffect, useEffectEvent } from 'react';
import type { CallAbout, CallToRecruiter } from '../../../core/call-sheet/call-to-recruiter.ts';
import { emptyCallSheet } from '../../../core/call-sheet/empty-call-sheet.ts';
import type { CallSheet } from '../../../core/model/call-sheet.ts';
import { useNow, useSend, useWorkspace } from '../../data/services.ts';
import { useEdited } from '../../data/use-edited.ts';
import { type Say, useSay } from '../../ui/say.ts';

/** One interview's part of the call, as it is edited. */
export interface Sheet {
  readonly call: CallToRecruiter;
  readonly about: CallAbout;
  readonly value: CallSheet;
  readonly change: (given: Partial<Pick<CallSheet, 'excitement' | 'pleasure' | 'mention' | 'question'>>) => void;
  readonly hear: (given: Partial<CallSheet['heard']>) => void;
  readonly leave: () => void;
  readonly isTicked: (point: string) => boolean;
  readonly tick: (point: string, ticked: boolean) => void;
}

/** What the facts propose to say, until the person writes something else. */
const proposedSheet = (empty: CallSheet, { opportunity, met, topics, forgotten }: CallAbout, say: Say): CallSheet => {
  const [topic = ''] = topics;
  return {
    ...empty,
    excitement: opportunity.excites,
    pleasure: met.length === 0 ? '' : say('callSheet.pleasure.proposed', { people: met, talked: topic === '' ? 'no' : 'yes', topic }),
    question: forgotten.join('\n'),
  };
};

const NONE: readonly string[] = [];

/** Edits the sheet of one interview; `onWaiting` is told how to save at once what was typed. */
export const useSheet = (call: CallToRecruiter, about: CallAbout, onWaiting: (flush: () => void) => () => void): Sheet => {
  const say = useSay();
  const send = useSend();
  const now = useNow();
  const { id } = about.interview;
  const ticked = useWorkspace(({ ticks }) => ticks[about.key]?.points ?? NONE);
  const first = (): CallSheet => proposedSheet(emptyCallSheet(id, now), about, say);
  const { value, edit, leave } = useEdited(`call sheet ${id}`, about.sheet, (next) => send('callSheet.save', next ?? first()));
  const flush = useEffectEvent(leave);
  const watch = useEffectEvent(onWaiting);
  useEffect(() => watch(() => flush()), []);
  return {
    call,
    about,
    value: value ?? first(),
    change: (given) => edit((sheet) => ({ ...(sheet ?? first()), ...given })),
    hear: (given) =>
      edit((sheet) => {
        const before = sheet ?? first();
        return { ...before, heard: { ...before.heard, ...given } };
      }),
    leave,
    isTicked: (point) => ticked.includes(point),
    tick: (point, isTicked) => void send('guide.tick', { key: about.key, point, ticked: isTicked }),
  };
};
