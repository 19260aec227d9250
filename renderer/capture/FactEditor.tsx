import type { FormFact } from '../../core/capture/capture.ts';
import { correctFact } from '../../core/capture/corrections.ts';
import type { SaidFact } from '../../core/capture/said-fact.ts';
import { Button } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';
import styles from '../interview-log/editor.module.css';
import type { CaptureEditorProps } from './editor.ts';
import { FactFields } from './FactFields.tsx';

/** One fact of the line: its values, and a way to leave it out. */
export function FactEditor({ fact: { key, value }, ...props }: CaptureEditorProps & { readonly fact: FormFact }) {
  const say = useSay();
  const set = (next: SaidFact | null): void => props.change((so) => correctFact(so, key, next));
  return (
    <div className={styles['stack']}>
      <FactFields fact={value} set={set} form={props.form} context={props.context} />
      <div>
        <Button
          look="link"
          onClick={() => {
            set(null);
            props.onDone();
          }}
        >
          {say('quick-capture.remove')}
        </Button>
      </div>
    </div>
  );
}
