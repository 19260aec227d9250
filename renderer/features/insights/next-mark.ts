/** One thing a picture shows: `data-mark` names it on what is drawn, and the words are what it says. */
export interface PictureMark {
  readonly id: string;
  readonly words: string;
  /** Marks of one group follow each other by the up and down arrows: a column, a row of dots. */
  readonly group: number;
}

/**
 * The mark a key leads to: left and right through all of them, up and down within a group, Home and End to the ends;
 * undefined for a key that leads nowhere, which is then left to the page.
 */
export const nextMark = (marks: readonly Pick<PictureMark, 'id' | 'group'>[], active: string | null, key: string): string | undefined => {
  const at = marks.findIndex(({ id }) => id === active);
  const present = marks[at];
  const along = (step: 1 | -1): string | undefined =>
    present === undefined ? (step === 1 ? marks.at(0) : marks.at(-1))?.id : marks[at + step]?.id;
  const within = (step: 1 | -1): string | undefined => {
    if (present === undefined) return along(step);
    const group = marks.filter((mark) => mark.group === present.group);
    return group[group.indexOf(present) + step]?.id;
  };
  switch (key) {
    case 'ArrowRight':
      return along(1) ?? active ?? undefined;
    case 'ArrowLeft':
      return at === 0 ? (active ?? undefined) : along(-1);
    case 'ArrowDown':
      return within(1) ?? active ?? undefined;
    case 'ArrowUp':
      return present !== undefined && marks.find(({ group }) => group === present.group) === present ? (active ?? undefined) : within(-1);
    case 'Home':
      return marks.at(0)?.id;
    case 'End':
      return marks.at(-1)?.id;
    default:
      return undefined;
  }
};
