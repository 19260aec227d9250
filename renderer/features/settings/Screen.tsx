import type { ComponentType } from 'react';
import { Link } from 'wouter';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import text from '../../ui/text.module.css';
import { AppearanceSection } from './AppearanceSection.tsx';
import { DataSection } from './DataSection.tsx';
import { KeyboardSection } from './KeyboardSection.tsx';
import { LettersSection } from './LettersSection.tsx';
import { PlaybookSection } from './PlaybookSection.tsx';
import { PreparationSection } from './PreparationSection.tsx';
import { RemindersSection } from './RemindersSection.tsx';
import styles from './Screen.module.css';
import { StagesSection } from './StagesSection.tsx';
import { type Section, sectionOf, sections } from './view.ts';

const PAGES: Record<Section, ComponentType> = {
  playbook: PlaybookSection,
  preparation: PreparationSection,
  letters: LettersSection,
  stages: StagesSection,
  reminders: RemindersSection,
  data: DataSection,
  keyboard: KeyboardSection,
  appearance: AppearanceSection,
};

/** The person's own choices. Each is saved at once, and can be taken back. */
export function SettingsScreen({ section: name }: { readonly section: string | undefined }) {
  const say = useSay();
  const section = sectionOf(name);
  const Page = PAGES[section];
  return (
    <Screen className={styles['settings']}>
      <nav className={styles['nav']} aria-label={say('settings.sections')}>
        <h1 className={text['title']}>{say('settings.title')}</h1>
        <ul className={styles['sections']}>
          {sections.map((each) => (
            <li key={each}>
              <Link to={`/settings/${each}`} className={styles['link'] ?? ''} aria-current={each === section ? 'page' : undefined}>
                {say(`settings.section.${each}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className={styles['page']}>
        <Page />
      </div>
    </Screen>
  );
}
