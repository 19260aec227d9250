import { debriefSignSchema } from '../../../../core/model/debrief.ts';
import { CheckItem } from '../../../ui/CheckItem.tsx';
import { useSay } from '../../../ui/say.ts';
import text from '../../../ui/text.module.css';
import styles from './Signs.module.css';
import type { Desk } from './use-desk.ts';

/** The eleven signs, ticked and never added up. */
export function Signs({ desk: { debrief, change } }: { readonly desk: Desk }) {
  const say = useSay();
  const { signs } = debrief;
  return (
    <aside className={styles['signs']} aria-label={say('debrief.signs')}>
      <h2 className={text['heading']}>{say('debrief.signs')}</h2>
      <p className={text['small']}>{say('debrief.signs.detail')}</p>
      <div className={styles['list']}>
        {debriefSignSchema.options.map((sign) => (
          <CheckItem
            key={sign}
            comesForward
            checked={signs.includes(sign)}
            onChange={(checked) => change({ signs: checked ? [...signs, sign] : signs.filter((each) => each !== sign) })}
          >
            {say(`debrief.sign.${sign}`)}
          </CheckItem>
        ))}
      </div>
    </aside>
  );
}
