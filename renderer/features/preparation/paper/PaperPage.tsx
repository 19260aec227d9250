import { useMemo } from 'react';
import { briefOf } from '../../../../core/brief/brief-of.ts';
import type { InterviewId } from '../../../../core/model/ids.ts';
import type { PaperSize } from '../../../../core/papers/paper.ts';
import { useNow, useWholeWorkspace } from '../../../data/services.ts';
import { useDrawnPaper } from '../../../papers/use-drawn-paper.ts';
import { useSay } from '../../../ui/say.ts';
import { Paper } from './Paper.tsx';

export interface PaperPageProps {
  readonly interviewId: InterviewId;
  readonly size: PaperSize;
  /** What the main process knows this page by; null where somebody only looks at it. */
  readonly token: string | null;
}

/** A page that holds nothing but the brief, and says when it can be printed. */
export function PaperPage({ interviewId, size, token }: PaperPageProps) {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const brief = useMemo(() => briefOf(workspace, interviewId, now), [workspace, interviewId, now]);
  const title =
    brief === null
      ? null
      : say('preparation.paper.title', {
          company: brief.opportunity.company,
          day: { at: brief.interview.startAt, as: 'long-day', zone: brief.interview.zone },
        });
  const paper = useDrawnPaper(title, token);
  return brief === null ? null : <Paper ref={paper} brief={brief} size={size} />;
}
