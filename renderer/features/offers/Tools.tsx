import { Sheet } from 'lucide-react';
import type { ComparedOffers } from '../../../core/offers/compare-offers.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { useNow, useSend, useSettings } from '../../data/services.ts';
import { useSaved } from '../../export/use-saved.ts';
import { AskForTime } from '../../offers/AskForTime.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { useSay } from '../../ui/say.ts';
import { tableOf } from './save-table.ts';
import styles from './Screen.module.css';

/** What can be done about the offers: ask for more time for the one that ends first, unless all is decided; take the comparison along. */
export function Tools({ compared, isDecided }: { readonly compared: ComparedOffers; readonly isDecided: boolean }) {
  const say = useSay();
  const send = useSend();
  const saved = useSaved();
  const now = useNow();
  const { zone } = useSettings();
  const [first] = compared.offers;
  const save = async (): Promise<void> => {
    const name = say('offers.export.name', { day: dayOf(now, zone) });
    const answer = await send('export.table', { name, rows: tableOf(compared, say).map((row) => [...row]) });
    if (answer.ok) saved(answer.value.savedAs);
  };
  return (
    <div className={styles['tools']}>
      {!isDecided && first !== undefined && first.id !== 'present' && <AskForTime id={first.id} look="quiet" />}
      <IconButton label={say('offers.export')} tip={say('offers.export')} icon={<Sheet aria-hidden="true" />} onClick={() => void save()} />
    </div>
  );
}
