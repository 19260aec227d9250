import type { Negotiation } from './warning.ts';

/** What they have already, from the person's own mouth: the last figure said here before that entry; null where there is none. */
export const figureTheyHave = ({ asked, negotiator }: Negotiation, beforeId: string | null): string | null => {
  const place = beforeId === null ? -1 : asked.findIndex(({ entry }) => entry.id === beforeId);
  const earlier = place === -1 ? asked : asked.slice(0, place);
  const here = earlier.filter(({ entry }) => entry.elsewhere === null && entry.does.kind !== 'answer');
  const toThem = here.findLast(({ entry }) => entry.person === null || entry.person.id === negotiator?.person.id);
  return toThem?.words ?? null;
};
