import { quickWindows } from '../../../core/shortcuts/shortcuts.ts';
import { usePreferences, useSend } from '../../data/services.ts';
import { KeyList } from '../../keys/KeyList.tsx';
import { useSay } from '../../ui/say.ts';
import { Group, SwitchLine } from './Group.tsx';
import { ShortcutLine } from './ShortcutLine.tsx';
import styles from './KeyboardSection.module.css';

/** Whether single letters act, and every key there is. */
export function KeyboardSection() {
  const say = useSay();
  const send = useSend();
  const { singleLetterKeys } = usePreferences();
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
      <Group title={say('settings.keyboard.anywhere')} lede={say('settings.keyboard.anywhere.lede')}>
        {quickWindows.map((window) => (
          <ShortcutLine key={window} window={window} />
        ))}
      </Group>
      <Group title={say('keys.title')}>
        <div className={styles['keys']}>
          <KeyList />
        </div>
      </Group>
    </>
  );
}
