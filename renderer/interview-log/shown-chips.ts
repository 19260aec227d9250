import { type Message, message } from '../../core/messages/message.ts';
import type { Chip } from '../../core/quick-log/chips.ts';
import type { FormField, FormProblem } from '../../core/quick-log/form-problem.ts';
import type { Question } from '../../core/quick-log/reading.ts';

/** What a chip's popover edits: the four parts of a time share one editor. */
export type EditedPart = 'company' | 'role' | 'round' | 'people' | 'when' | 'format' | 'route' | 'decision' | 'channel';

/** A chip as it is drawn. */
export interface ShownChip {
  readonly key: string;
  readonly part: EditedPart;
  readonly label: Message;
  /** `understood` stands in the line, `assumed` follows from it, `set` was set by hand, `ask` is still to be said. */
  readonly look: 'understood' | 'assumed' | 'set' | 'ask';
  readonly problem: FormProblem | null;
  readonly question: Question | null;
}

/** The two rows of chips: what is there, and what is worth adding. */
export interface ShownChips {
  readonly understood: readonly ShownChip[];
  readonly asked: readonly ShownChip[];
}

const LOOKS = { said: 'understood', inferred: 'assumed', corrected: 'set', open: 'ask', offered: 'ask' } as const;

const partOf = (part: Chip['part']): EditedPart => {
  switch (part) {
    case 'startOn':
    case 'startTime':
    case 'endTime':
    case 'zone':
      return 'when';
    default:
      return part;
  }
};

/** The part a problem is mended in; null where no chip stands for the field. */
export const partOfField = (field: FormField): EditedPart | null => {
  switch (field) {
    case 'feeling':
    case 'goodAnswer':
    case 'gap':
    case 'notes':
    case 'references':
    case 'line':
      return null;
    default:
      return partOf(field);
  }
};

/** A chip for each problem, on the chip that is there or on one that asks for what is missing. */
export const shownChips = (chips: readonly Chip[], problems: readonly FormProblem[]): ShownChips => {
  const waiting = new Map<EditedPart, FormProblem>();
  for (const problem of problems) {
    const part = partOfField(problem.field);
    if (part !== null && !waiting.has(part)) waiting.set(part, problem);
  }
  const shown: ShownChip[] = chips.map((chip) => {
    const part = partOf(chip.part);
    const problem = waiting.get(part) ?? null;
    waiting.delete(part);
    return { key: chip.key, part, label: chip.label, look: LOOKS[chip.state], problem, question: chip.question };
  });
  const missing = [...waiting].map(([part, problem]): ShownChip => ({
    key: `missing:${part}`,
    part,
    label: message(`log.missing.${part}`),
    look: 'ask',
    problem,
    question: null,
  }));
  return {
    understood: shown.filter(({ look }) => look !== 'ask'),
    asked: [...missing, ...shown.filter(({ look }) => look === 'ask')],
  };
};
