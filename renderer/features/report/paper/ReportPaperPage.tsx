import { useMemo } from 'react';
import type { Sheet } from '../../../../core/papers/paper.ts';
import { activityReport } from '../../../../core/report/activity-report.ts';
import type { ReportAsked } from '../../../../core/report/asked.ts';
import { useNow, useWholeWorkspace } from '../../../data/services.ts';
import { useDrawnPaper } from '../../../papers/use-drawn-paper.ts';
import { useSay } from '../../../ui/say.ts';
import { Report } from '../Report.tsx';
import styles from './ReportPaper.module.css';

export interface ReportPaperPageProps {
  readonly asked: ReportAsked;
  readonly size: Sheet;
  /** What the main process knows this page by; null where somebody only looks at it. */
  readonly token: string | null;
}

/** A page that holds nothing but the activity report, and says when it can be printed. */
export function ReportPaperPage({ asked, size, token }: ReportPaperPageProps) {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const report = useMemo(() => activityReport(workspace, asked, now), [workspace, asked, now]);
  const paper = useDrawnPaper(say('report.paper.title'), token);
  return (
    <main ref={paper} className={styles['paper']} data-size={size}>
      <Report report={report} leavesOutContacts={asked.leaveOut.includes('contacts')} heading="h1" />
    </main>
  );
}
