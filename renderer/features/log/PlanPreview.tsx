import { useDeferredValue, useMemo } from 'react';
import type { CaptureWrite } from '../../../core/capture/capture.ts';
import { useNow, useWholeWorkspace } from '../../data/services.ts';
import { previewPlan } from '../../capture/preview.ts';
import { Node } from '../../ui/Node.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { NowLine, Thread, ThreadItem, ThreadTitle } from '../../ui/Thread.tsx';
import styles from './PlanPreview.module.css';
import { previewOf, type PreviewStep } from './view.ts';

/** The plan that the line would make, drawn while it is typed; null while something is in its way. */
export function PlanPreview({ writes }: { readonly writes: readonly CaptureWrite[] | null }) {
  const say = useSay();
  const workspace = useWholeWorkspace();
  const now = useNow();
  const settled = useDeferredValue(writes);
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
