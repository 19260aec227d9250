import type { Pace } from '../../../core/model/opportunity.ts';
import { useSend, useSettings } from '../../data/services.ts';
import { RadioCards } from '../../ui/RadioCards.tsx';
import { useSay } from '../../ui/say.ts';
import { Group, SwitchLine } from './Group.tsx';
import { QuietHours } from './QuietHours.tsx';
import { switches, withWeekday } from './view.ts';
import { WeekdayChips } from './WeekdayChips.tsx';

const PACES = ['standard', 'reserved'] as const satisfies readonly Pace[];

/** How soon to write again, when to be quiet, and which advice to follow where it disagrees. */
export function PaceSection() {
  const say = useSay();
  const send = useSend();
  const settings = useSettings();
  return (
    <>
      <Group title={say('settings.pace.title')}>
        <RadioCards
          label={say('settings.pace.title')}
          value={settings.pace}
          options={PACES.map((pace) => ({
            value: pace,
            label: say(`settings.pace.${pace}`),
            detail: say(`settings.pace.${pace}.detail`),
          }))}
          onChange={(pace) => void send('settings.update', { pace })}
        />
      </Group>
      <QuietHours />
      <Group title={say('settings.weekend.title')} lede={say('settings.weekend.note')}>
        <WeekdayChips
          label={say('settings.weekend.title')}
          days={settings.weekend}
          onChange={(day, isIn) => void send('settings.update', { weekend: withWeekday(settings.weekend, day, isIn) })}
        />
      </Group>
      <Group title={say('settings.disagree.title')} lede={say('settings.disagree.lede')}>
        {switches.map((name) => (
          <SwitchLine
            key={name}
            label={say(`settings.switch.${name}`)}
            detail={say(`settings.switch.${name}.detail`)}
            aside={say(`settings.switch.${name}.source`)}
            on={settings.switches[name]}
            onChange={(on) => void send('settings.update', { switches: { ...settings.switches, [name]: on } })}
          />
        ))}
      </Group>
    </>
  );
}
