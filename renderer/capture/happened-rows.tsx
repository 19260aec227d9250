import type { CaptureProblem, FormFact, HappenedChip } from '../../core/capture/capture.ts';
import { answerCapture } from '../../core/capture/corrections.ts';
import type { RowChip, RowLook } from '../interview-log/row-chip.ts';
import { AboutEditor } from './AboutEditor.tsx';
import type { CaptureEditorProps } from './editor.ts';
import { FactEditor } from './FactEditor.tsx';
import { HappenedIcon } from './HappenedIcon.tsx';
import { KindEditor } from './KindEditor.tsx';
import { WhenEditor } from './WhenEditor.tsx';
import { WhoEditor } from './WhoEditor.tsx';

const LOOKS = { said: 'understood', inferred: 'assumed', corrected: 'set', open: 'ask', offered: 'ask' } as const satisfies Record<
  HappenedChip['state'],
  RowLook
>;

/** The chips of something that happened, or of a note, with their editors. */
export const happenedRows = (
  chips: readonly HappenedChip[],
  problems: readonly CaptureProblem[],
  editing: CaptureEditorProps,
): { readonly understood: readonly RowChip[]; readonly asked: readonly RowChip[] } => {
  const rows = chips.map((chip): RowChip => {
    const { key, part, label, state, question } = chip;
    const fact = factOf(part, editing);
    const problem = problems.find((each) => each.part === part)?.message ?? null;
    return {
      key,
      label,
      look: LOOKS[state],
      icon: <HappenedIcon chip={chip} fact={fact?.value ?? null} isWrong={problem !== null} />,
      problem,
      question: question === null || question.answers.length === 0 ? null : askedBy(question, editing),
      editor: editorOf(part, fact, editing),
    };
  });
  return { understood: rows.filter(({ look }) => look !== 'ask'), asked: rows.filter(({ look }) => look === 'ask') };
};

const factOf = (part: HappenedChip['part'], { form }: CaptureEditorProps): FormFact | null =>
  ('facts' in form ? form.facts.find(({ key }) => part === `fact:${key}`) : undefined) ?? null;

const editorOf = (part: HappenedChip['part'], fact: FormFact | null, editing: CaptureEditorProps) => {
  switch (part) {
    case 'kind':
      return <KindEditor {...editing} />;
    case 'person':
      return <WhoEditor {...editing} />;
    case 'about':
      return <AboutEditor {...editing} />;
    case 'when':
      return <WhenEditor {...editing} />;
    default:
      return fact === null ? null : <FactEditor fact={fact} {...editing} />;
  }
};

const askedBy = (question: NonNullable<HappenedChip['question']>, { change, onDone }: CaptureEditorProps): RowChip['question'] => ({
  asks: question.asks,
  answers: question.answers.map(({ id, label }) => ({
    id,
    label,
    choose: () => {
      change((corrections) => answerCapture(corrections, question, id));
      onDone();
    },
  })),
});
