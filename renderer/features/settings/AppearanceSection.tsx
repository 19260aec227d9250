import { Monitor, Moon, Sun } from 'lucide-react';
import { usePreferences, useSend } from '../../data/services.ts';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Group } from './Group.tsx';

const THEMES = [
  ['system', Monitor],
  ['light', Sun],
  ['dark', Moon],
] as const;
const DENSITIES = ['comfortable', 'compact'] as const;

/** Light or dark, and how much room a row takes. */
export function AppearanceSection() {
  const say = useSay();
  const send = useSend();
  const { theme, density } = usePreferences();
  return (
    <>
      <Group title={say('settings.appearance.theme')}>
        <Segmented
          label={say('settings.appearance.theme')}
          value={theme}
          options={THEMES.map(([value, Icon]) => ({
            value,
            label: say(`settings.appearance.theme.${value}`),
            icon: <Icon aria-hidden="true" />,
          }))}
          onChange={(value) => void send('preferences.update', { theme: value })}
        />
      </Group>
      <Group title={say('settings.appearance.density')}>
        <Segmented
          label={say('settings.appearance.density')}
          value={density}
          options={DENSITIES.map((value) => ({ value, label: say(`settings.appearance.density.${value}`) }))}
          onChange={(value) => void send('preferences.update', { density: value })}
        />
      </Group>
    </>
  );
}
