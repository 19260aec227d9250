import { Ellipsis } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { keyCaps, keysInWords } from '../../../core/shortcuts/key-caps.ts';
import { keysPressed } from '../../../core/shortcuts/keys-pressed.ts';
import { type QuickWindow, usualShortcuts } from '../../../core/shortcuts/shortcuts.ts';
import { useClient, useReport, useStatus } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import { Line } from './Group.tsx';
import styles from './ShortcutLine.module.css';

/** What was just tried and did not come about. */
type Refusal = { readonly kind: 'needed' } | { readonly kind: 'taken' | 'same'; readonly accelerator: string };

/** The keys that open one little window: pressed to be changed, back to the usual ones, or none. */
export function ShortcutLine({ window: which }: { readonly window: QuickWindow }) {
  const say = useSay();
  const client = useClient();
  const report = useReport();
  const { shortcuts, platform } = useStatus();
  const [isListening, setListening] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const { accelerator, state } = shortcuts[which];
  const other = shortcuts[which === 'capture' ? 'caller' : 'capture'];
  const name = say(`settings.keyboard.${which}`);
  const words = (keys: string): string => keysInWords(keys, platform, say);

  const choose = async (asked: string | null): Promise<void> => {
    setListening(false);
    if (asked !== null && asked === other.accelerator) {
      setRefusal({ kind: 'same', accelerator: asked });
      return;
    }
    const answer = await client.call('shortcut.set', { window: which, accelerator: asked });
    if (!answer.ok) report(answer.problem);
    else setRefusal(answer.value.state === 'taken' && asked !== null ? { kind: 'taken', accelerator: asked } : null);
  };

  const press = (event: KeyboardEvent): void => {
    if (!isListening) return;
    const isPlain = !event.ctrlKey && !event.altKey && !event.metaKey;
    if (isPlain && event.key === 'Tab') return;
    event.preventDefault();
    event.stopPropagation();
    if (isPlain && event.key === 'Escape') {
      setListening(false);
      setRefusal(null);
      return;
    }
    const pressed = keysPressed(event, platform === 'darwin');
    if (pressed.kind === 'refused') setRefusal({ kind: 'needed' });
    if (pressed.kind === 'keys') void choose(pressed.accelerator);
  };

  const refused = (): string | null => {
    if (refusal === null) return null;
    if (refusal.kind === 'needed') return say('settings.keyboard.needed');
    return say(`settings.keyboard.refused.${refusal.kind}`, { keys: words(refusal.accelerator) });
  };
  const detail = refused() ?? (isListening ? say('settings.keyboard.listening.detail') : say(`settings.keyboard.${which}.${state}`));
  const isCaution = refusal !== null || (!isListening && (state === 'taken' || state === 'unavailable'));

  return (
    <Line
      label={name}
      detail={
        <span role="status" className={isCaution ? styles['caution'] : undefined}>
          {detail}
        </span>
      }
    >
      <div className={styles['control']}>
        <Button
          size="small"
          data-takes-keys={isListening || undefined}
          aria-label={
            isListening
              ? say('settings.keyboard.listening')
              : say('settings.keyboard.change', { name, keys: accelerator === null ? say('settings.keyboard.none') : words(accelerator) })
          }
          onClick={() => {
            setRefusal(null);
            setListening(true);
          }}
          onKeyDown={press}
          onBlur={() => setListening(false)}
        >
          {isListening ? (
            say('settings.keyboard.listening')
          ) : accelerator === null ? (
            say('settings.keyboard.none')
          ) : (
            <span className={styles['caps']} data-off={state !== 'on' || undefined}>
              {keyCaps(accelerator, platform).map((cap) => (
                <Kbd key={say(cap)}>{say(cap)}</Kbd>
              ))}
            </span>
          )}
        </Button>
        <Menu
          align="end"
          trigger={
            <IconButton
              label={say('settings.keyboard.more', { name })}
              tip={say('settings.keyboard.more.tip')}
              icon={<Ellipsis aria-hidden="true" />}
            />
          }
        >
          <MenuItem onChoose={() => void choose(usualShortcuts[which])} end={words(usualShortcuts[which])}>
            {say('settings.keyboard.usual')}
          </MenuItem>
          <MenuItem onChoose={() => void choose(null)}>{say('settings.keyboard.none')}</MenuItem>
        </Menu>
      </div>
    </Line>
  );
}
