import { usePreferences, useSend, useStatus } from '../../data/services.ts';
import { Kbd } from '../../ui/Kbd.tsx';
import { useSay } from '../../ui/say.ts';
import { Group, SwitchLine } from './Group.tsx';
import { keysEverywhere, keysInLists, type KeyWords } from './keys.ts';
import styles from './KeyboardSection.module.css';

/** Whether single letters act, and every key there is. */
export function KeyboardSection() {
  const say = useSay();
  const send = useSend();
  const { singleLetterKeys } = usePreferences();
  const isMac = useStatus().platform === 'darwin';
  return (
    <>
      <Group title={say('settings.keyboard.title')}>
        <SwitchLine
          label={say('settings.keyboard.letters')}
          detail={say('settings.keyboard.letters.detail')}
          on={singleLetterKeys}
          onChange={(on) => void send('preferences.update', { singleLetterKeys: on })}
        />
      </Group>
      <Group title={say('settings.keyboard.everywhere')}>
        <Keys keys={keysEverywhere(isMac)} />
      </Group>
      <Group title={say('settings.keyboard.lists')}>
        <Keys keys={keysInLists} />
      </Group>
    </>
  );
}

function Keys({ keys }: { readonly keys: readonly KeyWords[] }) {
  const say = useSay();
  return (
    <dl className={styles['keys']}>
      {keys.map(({ does, presses }) => (
        <div key={does} className={styles['key']}>
          <dt>{say(does)}</dt>
          <dd className={styles['presses']}>
            {presses.map((press) => (
              <Kbd key={press} spoken>
                {press}
              </Kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
