import type { Finding, Fix } from '../../../core/letters/finding.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './Nearest.module.css';

export interface NearestProps {
  /** What the caret or the pointer is at; null for nothing. */
  readonly finding: Finding | null;
  readonly onFix: (fix: Fix) => void;
  readonly onIgnore: (key: string) => void;
}

/** Where the list of findings stands below the letter, out of sight: the one that is looked at, in one line. */
export function Nearest({ finding, onFix, onIgnore }: NearestProps) {
  const say = useSay();
  if (finding === null) return null;
  const name = say(finding.title);
  const [fix] = finding.fixes;
  return (
    <div className={styles['nearest']} data-level={finding.level}>
      <p>
        <b>{name}</b> {finding.detail === null ? '' : say(finding.detail)}
      </p>
      {fix !== undefined && (
        <Button look="link" onClick={() => onFix(fix)}>
          {say(fix.label)}
        </Button>
      )}
      <Button look="link" aria-label={say('letters.ignore.named', { name })} onClick={() => onIgnore(finding.key)}>
        {say('letters.ignore')}
      </Button>
    </div>
  );
}
