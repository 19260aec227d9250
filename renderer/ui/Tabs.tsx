import { Tabs as BaseTabs } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';
import styles from './Tabs.module.css';

export interface TabsProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly tabs: readonly { readonly value: Value; readonly label: string; readonly content: ReactNode }[];
  readonly onChange: (value: Value) => void;
  /** Applied to the strip and to each panel, for the screen's own padding. */
  readonly stripClassName?: string | undefined;
  readonly panelClassName?: string | undefined;
}

/** Several faces of one thing, one shown at a time. */
export function Tabs<Value extends string>({ label, value, tabs, onChange, stripClassName, panelClassName }: TabsProps<Value>) {
  return (
    <BaseTabs.Root className={styles['root']} value={value} onValueChange={(next) => onChange(next as Value)}>
      <div className={stripClassName}>
        <BaseTabs.List className={styles['strip']} aria-label={label}>
          {tabs.map((tab) => (
            <BaseTabs.Tab key={tab.value} value={tab.value} className={styles['tab']}>
              {tab.label}
            </BaseTabs.Tab>
          ))}
        </BaseTabs.List>
      </div>
      {tabs.map((tab) => (
        <BaseTabs.Panel key={tab.value} value={tab.value} className={panelClassName}>
          {tab.content}
        </BaseTabs.Panel>
      ))}
    </BaseTabs.Root>
  );
}
