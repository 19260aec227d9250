import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { type Decision, REASONS_LIMIT } from '../../core/model/decision.ts';
import { LINE_LIMIT } from '../../core/model/text.ts';
import { newItemId } from '../data/new-item-id.ts';
import { useAnnounce } from '../data/services.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { InPlace } from '../ui/InPlace.tsx';
import { useSay } from '../ui/say.ts';
import { TextField } from '../ui/TextField.tsx';
import text from '../ui/text.module.css';
import type { BoardProps } from './board-props.ts';
import styles from './Reasons.module.css';

/** What speaks for the job and what against it, side by side, a line each. */
export function Reasons(parts: BoardProps) {
  return (
    <div className={styles['reasons']}>
      <Side side="pros" {...parts} />
      <Side side="cons" {...parts} />
    </div>
  );
}

type Reason = Decision['pros'][number];

function Side({ side, board, change, tap, leave }: BoardProps & { readonly side: 'pros' | 'cons' }) {
  const say = useSay();
  const announce = useAnnounce();
  /** The reason that is being typed: kept from its first letter on, listed once it is finished. */
  const [typed, setTyped] = useState<Reason | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const reasons = board.decision[side];
  const put = (make: (own: readonly Reason[]) => readonly Reason[]) => (decision: Decision) => ({
    ...decision,
    [side]: [...make(decision[side])],
  });
  const type = (text: string): void => {
    const reason = { id: typed?.id ?? newItemId(), text };
    setTyped(text === '' ? null : reason);
    change(
      put((own) => {
        const others = own.filter(({ id }) => id !== reason.id);
        return text.trim() === '' ? others : [...others, reason];
      }),
    );
  };
  const finish = (): void => {
    setTyped(null);
    leave();
  };
  const remove = (reason: Reason, at: number): void => {
    tap(put((own) => own.filter(({ id }) => id !== reason.id)));
    field.current?.focus();
    announce(say('decision.reason.removed', { what: reason.text }), {
      label: say('app.undo'),
      run: () => tap(put((own) => own.toSpliced(at, 0, reason))),
    });
  };
  return (
    <section aria-labelledby={`decision-${side}`}>
      <h2 id={`decision-${side}`} className={text['heading']}>
        {say(`decision.${side}`)}
      </h2>
      <ul className={styles['list']}>
        {reasons.map((reason, at) =>
          reason.id === typed?.id ? null : (
            <li key={reason.id} className={styles['reason']}>
              <InPlace
                label={say('decision.reason')}
                labelUnseen
                human
                limit={LINE_LIMIT}
                value={reason.text}
                onWrite={(next) => {
                  // A reason without words is none; it is removed by its button, not by a slip of the key.
                  if (next.trim() !== '') change(put((own) => own.map((each) => (each.id === reason.id ? { ...each, text: next } : each))));
                }}
                onLeave={leave}
              />
              <IconButton
                label={say('decision.reason.remove.named', { what: reason.text })}
                tip={say('decision.reason.remove')}
                icon={<X aria-hidden="true" />}
                onClick={() => remove(reason, at)}
              />
            </li>
          ),
        )}
      </ul>
      {(reasons.length < REASONS_LIMIT || typed !== null) && (
        <TextField
          label={say(`decision.${side}.add`)}
          labelUnseen
          human
          placeholder={say(`decision.${side}.add`)}
          maxLength={LINE_LIMIT}
          value={typed?.text ?? ''}
          inputRef={field}
          onChange={type}
          onBlur={finish}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) finish();
          }}
        />
      )}
    </section>
  );
}
