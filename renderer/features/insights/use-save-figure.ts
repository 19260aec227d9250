import type { RefObject } from 'react';
import { dayOf } from '../../../core/time/zone.ts';
import { useNow, useSend, useSettings } from '../../data/services.ts';
import { useSaved } from '../../export/use-saved.ts';
import { useSay } from '../../ui/say.ts';
import { type FigureTable, useFigureFrame } from './figure-frame.ts';
import { pngOf } from './picture-png.ts';
import { svgTextOf } from './picture-svg.ts';

export interface SavedFigure {
  readonly title: string;
  readonly fileName: string;
  readonly table: FigureTable | null;
  /** Where the picture is drawn. */
  readonly inside: RefObject<HTMLElement | null>;
}

/** Saves a picture of the insights, or its table, where the person says. */
export const useSaveFigure = ({ title, fileName, table, inside }: SavedFigure): ((as: 'png' | 'svg' | 'csv') => Promise<void>) => {
  const send = useSend();
  const say = useSay();
  const saved = useSaved();
  const now = useNow();
  const { zone } = useSettings();
  const { about } = useFigureFrame();
  return async (as) => {
    const name = `${fileName} ${dayOf(now, zone)}`;
    if (as === 'csv') {
      if (table === null) return;
      const rows = [table.columns.map(({ label }) => label), ...table.rows.map((row) => [...row])];
      const answer = await send('export.table', { name, rows });
      if (answer.ok) saved(answer.value.savedAs);
      return;
    }
    const svg = inside.current?.querySelector('svg') ?? null;
    if (svg === null || inside.current === null) return;
    const { backgroundColor: ground, color: ink, fontFamily } = getComputedStyle(inside.current);
    const sheet = {
      title,
      under: say('insights.figure.under', { about, at: { on: dayOf(now, zone), as: 'full' } }),
      ground,
      ink,
      fontFamily,
    };
    const answer = await send('export.picture', {
      name,
      picture: as === 'svg' ? { format: 'svg', text: svgTextOf(svg, sheet) } : { format: 'png', base64: pngOf(svg, sheet) },
    });
    if (answer.ok) saved(answer.value.savedAs);
  };
};
