import { useEffect, useMemo, useRef } from 'react';
import { briefOf } from '../../../../core/brief/brief-of.ts';
import type { PaperSize } from '../../../../core/brief/paper.ts';
import type { InterviewId } from '../../../../core/model/ids.ts';
import { useClient, useNow, useWholeWorkspace } from '../../../data/services.ts';
import { useSay } from '../../../ui/say.ts';
import { Paper } from './Paper.tsx';

/** Every face a paper is set in. */
const FACES = [
  '400 1rem "Inter Variable"',
  '600 1rem "Inter Variable"',
  '400 1rem "Literata Variable"',
  '700 1rem "Literata Variable"',
  'italic 400 1rem "Literata Variable"',
];

export interface PaperPageProps {
  readonly interviewId: InterviewId;
  readonly size: PaperSize;
  /** What the main process knows this page by; null where somebody only looks at it. */
  readonly token: string | null;
}

/** A page that holds nothing but the paper, and says when it can be printed. */
export function PaperPage({ interviewId, size, token }: PaperPageProps) {
  const say = useSay();
  const client = useClient();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const paper = useRef<HTMLElement>(null);
  const brief = useMemo(() => briefOf(workspace, interviewId, now), [workspace, interviewId, now]);
  const title =
    brief === null
      ? null
      : say('preparation.paper.title', {
          company: brief.opportunity.company,
          day: { at: brief.interview.startAt, as: 'long-day', zone: brief.interview.zone },
        });

  useEffect(() => {
    if (title === null) return;
    const before = document.title;
    document.title = title;
    return () => {
      document.title = before;
    };
  }, [title]);
  useEffect(() => {
    const words = paper.current?.textContent ?? '';
    if (token === null || words === '') return;
    // A page that nobody sees loads no font by itself before it is printed.
    void Promise.all(FACES.map((face) => document.fonts.load(face, words))).then(() => client.call('paper.drawn', { token }));
  }, [client, token]);

  return brief === null ? null : <Paper ref={paper} brief={brief} size={size} />;
}
