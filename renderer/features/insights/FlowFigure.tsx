import { useMemo } from 'react';
import { flowOf } from '../../../core/insights/flow.ts';
import type { Scope } from '../../../core/insights/scope.ts';
import { useSay } from '../../ui/say.ts';
import { Figure } from './Figure.tsx';
import { flowTable } from './flow-view.ts';
import { FlowPicture } from './FlowPicture.tsx';

export interface FlowFigureProps {
  readonly scope: Scope;
  /** The finding, which the screen opens with. */
  readonly title: string;
}

/** What became of every application. */
export function FlowFigure({ scope, title }: FlowFigureProps) {
  const say = useSay();
  const flow = useMemo(() => flowOf(scope), [scope]);
  return (
    <Figure title={title} isTitleUnseen fileName={say('insights.flow.file')} table={flowTable(flow, say)}>
      <FlowPicture flow={flow} />
    </Figure>
  );
}
