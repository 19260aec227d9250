import { Sheet } from 'lucide-react';
import { useId } from 'react';
import { useLocation } from 'wouter';
import type { ComparedOffers } from '../../../core/offers/compare-offers.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { useNow, useSend, useSettings } from '../../data/services.ts';
import { useSaved } from '../../export/use-saved.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSay } from '../../ui/say.ts';
import { Switch } from '../../ui/Switch.tsx';
import { tableOf } from './save-table.ts';
import styles from './Tools.module.css';

export interface ToolsProps {
  readonly compared: ComparedOffers;
  readonly onlyDifferences: boolean;
  readonly onOnlyDifferences: (only: boolean) => void;
}

/** What can be done with the whole comparison: leave out what is the same, ask for more time, take it along. */
export function Tools({ compared, onlyDifferences, onOnlyDifferences }: ToolsProps) {
  const say = useSay();
  const send = useSend();
  const saved = useSaved();
  const now = useNow();
  const { zone } = useSettings();
  const [, navigate] = useLocation();
  const id = useId();
  const [first] = compared.offers;
  const canDiffer = compared.offers.length + (compared.present === null ? 0 : 1) > 1;
  const save = async (): Promise<void> => {
    const name = say('offers.export.name', { day: dayOf(now, zone) });
    const answer = await send('export.table', { name, rows: tableOf(compared, say).map((row) => [...row]) });
    if (answer.ok) saved(answer.value.savedAs);
  };
  return (
    <div className={styles['tools']}>
      {canDiffer && (
        <div className={styles['only']}>
          <Switch labelledBy={id} on={onlyDifferences} onChange={onOnlyDifferences} />
          <span id={id}>{say('offers.differences')}</span>
        </div>
      )}
      <div className={styles['ways']}>
        {first?.offer?.deadlineAt != null && (
          <Button look="quiet" size="small" onClick={() => navigate(`/opportunities/${first.id}/write?kind=reply&variant=more-time`)}>
            {say('offers.more-time', { company: first.company })}
          </Button>
        )}
        <IconButton
          label={say('offers.export')}
          tip={say('offers.export')}
          icon={<Sheet aria-hidden="true" />}
          onClick={() => void save()}
        />
      </div>
    </div>
  );
}
