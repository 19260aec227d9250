import { useSearchParams } from 'wouter';
import type { Pace } from '../../../core/model/opportunity.ts';
import { EVENING_FROM } from '../../../core/playbook/figures.ts';
import { ruleGroups } from '../../../core/playbook/rule-groups.ts';
import { dayOf, instantOf } from '../../../core/time/zone.ts';
import { useNow, useSend, useSettings } from '../../data/services.ts';
import { RadioCards } from '../../ui/RadioCards.tsx';
import { useSay } from '../../ui/say.ts';
import { DaysOff } from './DaysOff.tsx';
import { type Disagreement, disagreements, isOn } from './disagreements.ts';
import { Group, Line, SwitchLine } from './Group.tsx';
import styles from './PlaybookSection.module.css';
import { RuleGroup } from './RuleGroup.tsx';
import { TimeSetting } from './TimeSetting.tsx';
import { withWeekday } from './view.ts';
import { WeekdayChips } from './WeekdayChips.tsx';

const PACES = ['standard', 'reserved'] as const satisfies readonly Pace[];

/** Every rule of the playbook with its switch, and whose advice is followed. `?rule=…` leads to one of them. */
export function PlaybookSection() {
  const [address] = useSearchParams();
  const sought = address.get('rule');
  return (
    <>
      <Disagreements />
      <Days />
      {ruleGroups.map((group) => (
        <RuleGroup key={group} group={group} sought={sought} />
      ))}
    </>
  );
}

function Disagreements() {
  const say = useSay();
  const send = useSend();
  const settings = useSettings();
  // Only what was switched is sent: a whole list would take a quick switch before it back.
  const choose = ({ choice }: Disagreement, on: boolean): void => {
    if (choice.kind === 'rules') void send('rule.switch', { ruleIds: [...choice.ruleIds], on });
    else void send('settings.update', { switches: { [choice.name]: on } });
  };
  return (
    <Group title={say('settings.disagree.title')} lede={say('settings.disagree.lede')}>
      <p className={styles['pace']}>{say('settings.pace.title')}</p>
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
      <p className={styles['follows']}>{say('settings.disagree.pace.follows', { pace: settings.pace })}</p>
      {disagreements.map((each) => {
        const on = isOn(settings, each);
        return (
          <SwitchLine
            key={each.id}
            label={say(`settings.disagree.${each.id}`)}
            detail={say(`settings.disagree.${each.id}.detail`)}
            aside={say(`settings.disagree.${each.id}.follows`, { on: on ? 'yes' : 'no' })}
            on={on}
            onChange={(next) => choose(each, next)}
          />
        );
      })}
    </Group>
  );
}

/** What the playbook has to know of the person's days. */
function Days() {
  const say = useSay();
  const send = useSend();
  const settings = useSettings();
  const now = useNow();
  return (
    <Group title={say('settings.days.title')} lede={say('settings.days.note')}>
      <SwitchLine
        label={say('settings.days.employed')}
        detail={say('settings.days.employed.detail')}
        on={settings.employed}
        onChange={(employed) => void send('settings.update', { employed })}
      />
      <Line label={say('settings.days.morning')} detail={say('settings.days.morning.detail')}>
        <TimeSetting
          label={say('settings.days.morning')}
          kept={settings.morningTime}
          save={(morningTime) => send('settings.update', { morningTime })}
        />
      </Line>
      <Line label={say('settings.days.evening')} detail={say('settings.days.evening.detail')}>
        <p>
          {say('settings.days.evening.from', {
            time: { at: instantOf(dayOf(now, settings.zone), EVENING_FROM, settings.zone), as: 'time' },
          })}
        </p>
      </Line>
      <div className={styles['days']}>
        <p className={styles['label']}>{say('settings.weekend.title')}</p>
        <WeekdayChips
          label={say('settings.weekend.title')}
          days={settings.weekend}
          onChange={(day, isIn) => void send('settings.update', { weekend: withWeekday(settings.weekend, day, isIn) })}
        />
      </div>
      <DaysOff />
    </Group>
  );
}
