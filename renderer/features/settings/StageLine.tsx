import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import type { Stage } from '../../../core/model/event.ts';
import type { CustomStage } from '../../../core/model/settings.ts';
import { stageWords } from '../../../core/standing/standing-words.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { standsFor } from './stages.ts';
import styles from './StagesSection.module.css';

export interface StageLineProps {
  readonly stage: CustomStage;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onChange: (change: { readonly name?: string; readonly mapsTo?: Stage }) => Promise<unknown>;
  readonly onMove: (step: 1 | -1) => void;
  readonly onRemove: () => void;
}

/** One stage: its name, what it counts as, its place, and its removal. A name is kept when the field is left, or with Enter. */
export function StageLine({ stage, isFirst, isLast, onChange, onMove, onRemove }: StageLineProps) {
  const say = useSay();
  const [draft, setDraft] = useState<string | null>(null);
  const { name } = stage;
  const keep = async (): Promise<void> => {
    if (draft !== null && draft.trim() !== name) await onChange({ name: draft });
    setDraft(null);
  };
  return (
    <li className={styles['stage']}>
      <TextField
        className={styles['name']}
        label={say('settings.stages.name', { name })}
        labelUnseen
        value={draft ?? name}
        maxLength={200}
        onChange={setDraft}
        onBlur={() => void keep()}
        onKeyDown={({ key }) => {
          if (key === 'Enter') void keep();
        }}
      />
      <Select
        label={say('settings.stages.counts.named', { name })}
        labelUnseen
        value={stage.mapsTo}
        options={standsFor.map((value) => ({ value, label: say(stageWords(value)) }))}
        onChange={(mapsTo) => void onChange({ mapsTo })}
      />
      <div className={styles['buttons']}>
        {/* At the end they stay, so that the focus does: a button that is disabled would lose it. */}
        <Button
          look="quiet"
          iconOnly
          aria-disabled={isFirst}
          aria-label={say('settings.stages.up', { name })}
          icon={<ArrowUp aria-hidden="true" />}
          onClick={() => onMove(-1)}
        />
        <Button
          look="quiet"
          iconOnly
          aria-disabled={isLast}
          aria-label={say('settings.stages.down', { name })}
          icon={<ArrowDown aria-hidden="true" />}
          onClick={() => onMove(1)}
        />
        <Button
          look="quiet"
          iconOnly
          aria-label={say('settings.stages.remove', { name })}
          icon={<X aria-hidden="true" />}
          onClick={onRemove}
        />
      </div>
    </li>
  );
}
