import { namedDaysFinding } from '../../../../core/insights/answer-findings.ts';
import { useSay } from '../../../ui/say.ts';
import { Figure } from '../Figure.tsx';
import { namedDaysFigure } from './days-figures.ts';
import { StripPicture } from './StripPicture.tsx';
import type { Learned } from './use-learned.ts';

/** How the days they named were kept; nothing while none is over. */
export function NamedDays({ learned: { named } }: { readonly learned: Learned }) {
  const say = useSay();
  const finding = namedDaysFinding(named);
  if (finding === null) return null;
  const { table, savedTable, ...picture } = namedDaysFigure(named, say);
  return (
    <Figure title={say(finding.title)} lede={say(finding.lede)} fileName={say('insights.named.file')} table={table} savedTable={savedTable}>
      <StripPicture {...picture} label={say('insights.named.label')} axisWords={say('insights.named.axis')} />
    </Figure>
  );
}
