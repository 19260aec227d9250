import type { GuidePoint } from '../action.ts';

/** What is known of a point already: the person's own words for it, and whether it was seen to. */
export interface Known {
  readonly words?: readonly string[];
  readonly isDone?: boolean;
}

const isSaid = (text: string): boolean => text.trim() !== '';

const isTelling = ({ words, isDone }: Known): boolean => isDone === true || words?.some(isSaid) === true;

/** A guide with what is known laid over its points; the guide itself where nothing is. Blank words are none. */
export const withKnown = (guide: readonly GuidePoint[], known: Readonly<Record<string, Known>>): readonly GuidePoint[] => {
  if (!Object.values(known).some(isTelling)) return guide;
  return guide.map((point): GuidePoint => {
    const about = known[point.id];
    if (about === undefined || !isTelling(about)) return point;
    return { ...point, words: about.words?.filter(isSaid) ?? [], isDone: about.isDone ?? false };
  });
};
