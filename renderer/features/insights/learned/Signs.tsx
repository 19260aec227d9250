import { signsFinding } from '../../../../core/insights/signs-finding.ts';
import { useSay } from '../../../ui/say.ts';
import { Figure } from '../Figure.tsx';
import { IntervalPicture } from '../IntervalPicture.tsx';
import { signsFigure } from './shares-figures.ts';
import type { Learned } from './use-learned.ts';

/** Which signs went with good outcomes; nothing while no debriefed interview has one. */
export function Signs({ learned: { signs } }: { readonly learned: Learned }) {
  const say = useSay();
  const finding = signsFinding(signs, (sign) => say(`debrief.sign.${sign}`));
  if (finding === null || signs.all === null) return null;
  const { rows, table } = signsFigure(signs, say);
  const { of, total } = signs.all;
  return (
    <Figure title={say(finding.title)} lede={say(finding.lede)} fileName={say('insights.signs.file')} table={table}>
      <IntervalPicture
        label={say('insights.signs.label')}
        rows={rows}
        names="long"
        all={{ share: signs.all, words: say('insights.signs.all', { of, total }) }}
      />
    </Figure>
  );
}
