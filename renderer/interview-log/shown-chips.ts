import { type Message, message } from '../../core/messages/message.ts';
import type { Chip } from '../../core/quick-log/chips.ts';
import type { FormField, FormProblem } from '../../core/quick-log/form-problem.ts';
import type { Question } from '../../core/quick-log/reading.ts';
import type { RowLook } from './row-chip.ts';

/** What a chip's popover edits: the four parts of a time share one editor. */
export type EditedPart = 'company' | 'role' | 'round' | 'people' | 'when' | 'format' | 'route' | 'decision' | 'channel';

/** A chip as it is drawn. */
export interface ShownChip {
  readonly key: string;
  readonly part: EditedPart;
  readonly label: Message;
  readonly look: RowLook;
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
const partOfField = (field: FormField): EditedPart | null => {
  switch (field) {
    case 'feeling':
    case 'goodAnswer':
    case 'gap':
    case 'notes':
    case 'place':
    case 'source':
    case 'references':
    case 'line':
      return null;
    default:
      return partOf(field);
  }
};

const isEditedPart = (key: string | null): key is EditedPart => key !== null && Object.hasOwn(MISSING, key);

const MISSING: Record<EditedPart, Message> = {
  company: message('log.missing.company'),
  role: message('log.missing.role'),
  round: message('log.missing.round'),
  people: message('log.missing.people'),
  when: message('log.missing.when'),
  format: message('log.missing.format'),
  route: message('log.missing.route'),
  decision: message('log.missing.decision'),
  channel: message('log.missing.channel'),
};

/**
 * A chip for each piece and for each problem: on the chip that is there, or on one that asks for what is missing.
 * Keys name the part, so that a chip stays the same one while its editor (`open`) fills or empties it.
 */
export const shownChips = (chips: readonly Chip[], problems: readonly FormProblem[], open: string | null): ShownChips => {
  const waiting = new Map<EditedPart, FormProblem | null>();
  for (const problem of problems) {
    const part = partOfField(problem.field);
    if (part !== null && !waiting.has(part)) waiting.set(part, problem);
  }
  const used = new Set<string>();
  const shown: ShownChip[] = chips.map((chip) => {
    const part = partOf(chip.part);
    const problem = waiting.get(part) ?? null;
    waiting.delete(part);
    const key = part === 'people' || used.has(part) ? chip.key : part;
    used.add(key);
    return { key, part, label: chip.label, look: LOOKS[chip.state], problem, question: chip.question };
  });
  if (isEditedPart(open) && !used.has(open) && !waiting.has(open)) waiting.set(open, null);
  const missing = [...waiting].map(([part, problem]): ShownChip => ({
    key: part,
    part,
    label: MISSING[part],
    look: 'ask',
    problem,
    question: null,
  }));
  return {
    understood: shown.filter(({ look }) => look !== 'ask'),
    asked: [...missing, ...shown.filter(({ look }) => look === 'ask')],
  };
};
