import { useDeferredValue, useMemo } from 'react';
import type { InterviewLog } from '../../../core/model/interview-log.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { previewPlan } from '../../interview-log/preview.ts';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { NowLine, Thread, ThreadItem, ThreadTitle } from '../../ui/Thread.tsx';
import styles from './PlanPreview.module.css';
import { previewOf, type PreviewStep } from './view.ts';

/** The plan the interview would get, drawn while it is typed. */
export function PlanPreview({ log }: { readonly log: InterviewLog | null }) {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const settled = useDeferredValue(log);
  const preview = useMemo(
    () => (settled === null ? null : previewOf(previewPlan(workspace, settled, now), now, workspace.settings.zone)),
    [workspace, settled, now],
  );
  const late = preview?.steps.filter(({ node }) => node === 'late') ?? [];
  const ahead = preview?.steps.filter(({ node }) => node !== 'late') ?? [];
  const drawn = ({ key, when, node, title, isAhead }: PreviewStep) => (
    <ThreadItem key={key} when={say(when)} node={<Node kind={node} />} line={isAhead ? 'dashed' : 'solid'}>
      <ThreadTitle>{say(title)}</ThreadTitle>
    </ThreadItem>
  );
  return (
    <aside className={styles['preview']} aria-label={say('log.preview')}>
      <h2 className={text['heading']}>{say('log.preview')}</h2>
      <p className={styles['summary']}>{preview === null ? say('log.preview.empty') : say(preview.summary)}</p>
      {preview !== null && (
        <Thread label={say('log.preview')} className={styles['thread']}>
          {late.map(drawn)}
          <NowLine time={say('log.preview.now')} />
          {ahead.map(drawn)}
        </Thread>
      )}
    </aside>
  );
}
