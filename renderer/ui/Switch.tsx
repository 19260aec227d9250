import { Switch as BaseSwitch } from '@base-ui/react/switch';
import styles from './Switch.module.css';

export interface SwitchProps {
  /** What it turns on, for assistive technology; `labelledBy` where the words are on screen. */
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly on: boolean;
  readonly disabled?: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, labelledBy, describedBy, on, disabled = false, onChange }: SwitchProps) {
  return (
    <BaseSwitch.Root
      className={styles['switch']}
      checked={on}
      disabled={disabled}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onCheckedChange={onChange}
    >
      <BaseSwitch.Thumb className={styles['thumb']} />
    </BaseSwitch.Root>
  );
}
