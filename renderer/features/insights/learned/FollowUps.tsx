import { followUpFinding } from '../../../../core/insights/follow-up-finding.ts';
import { useSay } from '../../../ui/say.ts';
import { Figure } from '../Figure.tsx';
import { IntervalPicture } from '../IntervalPicture.tsx';
import { followUpFigure } from './shares-figures.ts';
import type { Learned } from './use-learned.ts';

/** What followed check-ins; nothing while there was none. */
export function FollowUps({ learned: { effect } }: { readonly learned: Learned }) {
  const say = useSay();
  const finding = followUpFinding(effect);
  if (finding === null) return null;
  const { rows, table } = followUpFigure(effect, say);
  return (
    <Figure title={say(finding.title)} lede={say(finding.lede)} fileName={say('insights.follow-up.file')} table={table}>
      <IntervalPicture label={say('insights.follow-up.label')} rows={rows} />
    </Figure>
  );
}
