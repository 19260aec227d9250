import { Copy, CornerDownLeft, Mail, Printer } from 'lucide-react';
import { useEffect, useEffectEvent, useId } from 'react';
import { keysPressed } from '../../../core/keys/chord.ts';
import { letterKeys } from '../../../core/keys/keys.ts';
import type { Finding } from '../../../core/letters/finding.ts';
import type { Letter } from '../../../core/model/letter.ts';
import { useStatus } from '../../data/services.ts';
import { usePrint } from '../../papers/use-print.ts';
import { Button, type ButtonLook } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { Menu, MenuItem, MenuSeparator } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import { useIsSlow } from './use-is-slow.ts';
import { type Sending, useSending } from './use-sending.ts';

export interface SendBarProps {
  readonly letter: Letter;
  /** What was found in it. None of that holds a letter back here: only the person knows whether it matters. */
  readonly check: { readonly findings: readonly Finding[] };
  /** Saves what is still being typed; false where it could not be saved, which has been told. */
  readonly flush: () => Promise<boolean>;
}

type Act = 'mail' | 'copy' | 'print';

/** By the way a letter goes: what is most likely meant first. */
const ORDER: Readonly<Record<Letter['medium'], readonly Act[]>> = {
  mail: ['mail', 'copy'],
  message: ['copy', 'mail'],
  post: ['print', 'copy'],
};

const ICONS = { mail: Mail, copy: Copy, print: Printer } as const;

const run: Readonly<Record<Act, (sending: Sending) => void>> = {
  mail: ({ openInMail }) => openInMail(),
  copy: ({ copy }) => copy(),
  print: ({ print }) => print('typed'),
};

/** A layer is over the letter and has the keys. */
const LAYERS = '[data-open][role="dialog"], [data-open][role="menu"], [data-open][role="listbox"]';

/** The ways a letter leaves the window. None of them sends it. */
export function SendBar({ letter, check, flush }: SendBarProps) {
  const say = useSay();
  const isMac = useStatus().platform === 'darwin';
  const findingsId = useId();
  const sending = useSending(letter, flush);
  const isSlow = useIsSlow(sending.doing !== null);
  const acts = ORDER[letter.medium];
  const first = acts[0] ?? 'mail';

  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.repeat || document.querySelector(LAYERS) !== null) return;
    if (keysPressed(letterKeys, event, isMac)?.command !== 'leave') return;
    event.preventDefault();
    run[first](sending);
  });
  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  usePrint(() => sending.print('typed'));

  const button = (act: Act, look: ButtonLook) => {
    const Icon = ICONS[act];
    const isFirst = look === 'primary';
    return (
      <Button
        key={act}
        look={look}
        icon={isFirst ? undefined : <Icon aria-hidden="true" />}
        aria-describedby={check.findings.length > 0 ? findingsId : undefined}
        aria-disabled={sending.doing !== null}
        aria-keyshortcuts={isFirst ? (isMac ? 'Meta+Enter' : 'Control+Enter') : undefined}
        onClick={() => run[act](sending)}
      >
        {say(`sending.${act}`)}
        {isFirst && (
          <>
            {' '}
            <Kbd>{say(isMac ? 'app.key.command' : 'app.key.control')}</Kbd>
            <Kbd>
              <CornerDownLeft size={12} aria-hidden="true" />
            </Kbd>
          </>
        )}
      </Button>
    );
  };

  return (
    <>
      {acts.map((act) => button(act, act === first ? 'primary' : 'plain'))}
      <Menu
        trigger={
          <Button look="quiet" icon={<Printer aria-hidden="true" />} aria-disabled={sending.doing !== null}>
            {say('sending.more')}
          </Button>
        }
      >
        <MenuItem
          end={
            <>
              <Kbd>{say(isMac ? 'app.key.command' : 'app.key.control')}</Kbd> <Kbd>P</Kbd>
            </>
          }
          onChoose={() => sending.print('typed')}
        >
          {say('sending.print')}
        </MenuItem>
        <MenuItem onChoose={() => sending.print('by-hand')}>{say('sending.print-by-hand')}</MenuItem>
        <MenuSeparator />
        <MenuItem onChoose={() => sending.savePdf('typed')}>{say('sending.save-pdf')}</MenuItem>
        <MenuItem onChoose={() => sending.savePdf('by-hand')}>{say('sending.save-by-hand')}</MenuItem>
        <MenuSeparator />
        {!acts.includes('mail') && <MenuItem onChoose={sending.openInMail}>{say('sending.mail')}</MenuItem>}
        <MenuItem onChoose={sending.openAsFile}>{say('sending.as-file')}</MenuItem>
        <MenuItem onChoose={sending.saveFile}>{say('sending.save-file')}</MenuItem>
      </Menu>
      <span id={findingsId} hidden>
        {say('sending.findings', { count: check.findings.length })}
      </span>
      <span role="status" className={isSlow ? text['small'] : text['unseen']}>
        {isSlow ? say('sending.busy') : ''}
      </span>
    </>
  );
}
