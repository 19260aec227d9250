import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { isDue } from '../../core/answers/schedule.ts';
import type { MessageKey } from '../../core/messages/en.ts';
import { useNow, useWorkspace } from '../data/services.ts';
import { PartsNav } from '../ui/PartsNav.tsx';
import { useSay } from '../ui/say.ts';

interface Part {
  readonly to: string;
  readonly label: MessageKey;
  /** A place of the same part that is not below it. */
  readonly also?: string;
}

const answers: Part = { to: '/preparation/answers', label: 'preparation.part.answers', also: '/preparation/practice' };

/** The parts of the preparation, in their order. */
const parts: readonly Part[] = [
  { to: '/preparation', label: 'preparation.part.briefs' },
  answers,
  { to: '/preparation/stories', label: 'preparation.part.stories' },
  { to: '/preparation/documents', label: 'documents.part' },
];

const isWithin = (path: string, place: string): boolean => path === place || path.startsWith(`${place}/`);

/** The part a place belongs to: every place of the preparation that is no other part's is a brief's. */
const partOf = (path: string): Part | undefined =>
  parts.findLast(({ to, also }) => isWithin(path, to) || (also !== undefined && isWithin(path, also)));

/** How many answers are to be practised now. */
const useDueCount = (): number => {
  const now = useNow();
  const bank = useWorkspace((workspace) => workspace.answers);
  return useMemo(() => Object.values(bank).filter((answer) => isDue(answer, now)).length, [bank, now]);
};

/** A small switch between the parts of the preparation. */
export function PreparationNav() {
  const say = useSay();
  const [path] = useLocation();
  const here = partOf(path);
  const due = useDueCount();
  return (
    <PartsNav
      label={say('preparation.parts')}
      parts={parts.map((part) => ({
        to: part.to,
        label: say(part.label),
        isHere: part === here,
        ...(part === answers ? { waiting: { count: due, words: say('preparation.part.due', { count: due }) } } : {}),
      }))}
    />
  );
}
