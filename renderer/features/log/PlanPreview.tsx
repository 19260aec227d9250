import { useDeferredValue, useMemo } from 'react';
import type { InterviewLog } from '../../../core/model/interview-log.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { previewPlan } from '../../interview-log/preview.ts';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { NowLine, Thread, ThreadItem, ThreadTitle } from '../../ui/Thread.tsx';
import styles from './PlanPreview.module.css';
import { previewOf } from './view.ts';

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
  return (
    <aside className={styles['preview']} aria-label={say('log.preview')}>
      <h2 className={text['heading']}>{say('log.preview')}</h2>
      <p className={styles['summary']}>{preview === null ? say('log.preview.empty') : say(preview.summary)}</p>
      {preview !== null && (
        <Thread label={say('log.preview')} className={styles['thread']}>
          <NowLine time={say('log.preview.now')} />
          {preview.steps.map((step) => (
            <ThreadItem key={step.key} when={say(step.when)} node={<Node kind={step.node} />} line={step.isAhead ? 'dashed' : 'solid'}>
              <ThreadTitle>{say(step.title)}</ThreadTitle>
            </ThreadItem>
          ))}
        </Thread>
      )}
    </aside>
  );
}
