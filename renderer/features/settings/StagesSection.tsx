import { useRef, useState } from 'react';
import type { Stage } from '../../../core/model/event.ts';
import type { CustomStageId } from '../../../core/model/ids.ts';
import type { CustomStage } from '../../../core/model/settings.ts';
import { stageWords } from '../../../core/standing/standing-words.ts';
import { useSend, useSettings } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { Group } from './Group.tsx';
import { StageLine } from './StageLine.tsx';
import { MOST_STAGES, standsFor, withChange, withoutStage, withStage, withStageMoved } from './stages.ts';
import styles from './StagesSection.module.css';

const newId = (): CustomStageId => `stg_${crypto.randomUUID().replaceAll('-', '')}` as CustomStageId;

/** Stages with names of one's own: a column each, and what the playbook takes them for. */
export function StagesSection() {
  const say = useSay();
  const send = useSend();
  const { customStages } = useSettings();
  const adding = useRef<HTMLInputElement>(null);
  const set = (next: CustomStage[]) => send('settings.update', { customStages: next });
  return (
    <Group title={say('settings.stages.title')} lede={say('settings.stages.lede')}>
      {customStages.length > 0 && (
        <ul className={styles['stages']} aria-label={say('settings.stages.title')}>
          {customStages.map((stage, index) => (
            <StageLine
              key={stage.id}
              stage={stage}
              isFirst={index === 0}
              isLast={index === customStages.length - 1}
              onChange={(change) => set(withChange(customStages, stage.id, change))}
              onMove={(step) => void set(withStageMoved(customStages, stage.id, step))}
              onRemove={() => {
                void set(withoutStage(customStages, stage.id));
                adding.current?.focus();
              }}
            />
          ))}
        </ul>
      )}
      {customStages.length < MOST_STAGES ? (
        <AddStage inputRef={adding} onAdd={(name, mapsTo) => void set(withStage(customStages, newId(), name, mapsTo))} />
      ) : (
        <p className={styles['note']}>{say('settings.stages.full', { count: MOST_STAGES })}</p>
      )}
      {customStages.length > 0 && <p className={styles['note']}>{say('settings.stages.note')}</p>}
    </Group>
  );
}

interface AddStageProps {
  readonly inputRef: React.RefObject<HTMLInputElement | null>;
  readonly onAdd: (name: string, mapsTo: Stage) => void;
}

function AddStage({ inputRef, onAdd }: AddStageProps) {
  const say = useSay();
  const [name, setName] = useState('');
  const [mapsTo, setMapsTo] = useState<Stage>('interviewing');
  return (
    <form
      className={styles['add']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() === '') return;
        onAdd(name, mapsTo);
        setName('');
        inputRef.current?.focus();
      }}
    >
      <TextField
        className={styles['name']}
        label={say('settings.stages.new')}
        placeholder={say('settings.stages.placeholder')}
        value={name}
        maxLength={200}
        inputRef={inputRef}
        onChange={setName}
      />
      <Select
        label={say('settings.stages.counts')}
        value={mapsTo}
        options={standsFor.map((value) => ({ value, label: say(stageWords(value)) }))}
        onChange={setMapsTo}
      />
      <Button type="submit">{say('settings.stages.add')}</Button>
    </form>
  );
}
