import { correct, uncorrect } from '../../core/quick-log/corrections.ts';
import { type Zone, zoneSchema } from '../../core/time/types.ts';
import { Select } from '../ui/Select.tsx';
import { useSay } from '../ui/say.ts';
import { DateField, TimeField } from '../ui/TimeFields.tsx';
import { type EditorProps, problemOf } from './editor.ts';
import styles from './editor.module.css';

const zonesWith = (zone: Zone): readonly string[] => [...new Set([zone, ...Intl.supportedValuesOf('timeZone')])].toSorted();

const zoneLabel = (zone: string): string => zone.replaceAll('_', ' ');

/** The day, from when to when, and in which zone that is meant. */
export function WhenEditor({ form, change, problems }: EditorProps) {
  const say = useSay();
  const said = (...fields: Parameters<typeof problemOf>[1][]): string | null => {
    const problem = problemOf(problems, ...fields);
    return problem === null ? null : say(problem.message);
  };
  return (
    <div className={styles['stack']}>
      <div className={styles['row']}>
        <DateField
          label={say('log.field.startOn')}
          value={form.startOn?.value ?? null}
          problem={said('startOn')}
          onChange={(day) => change((corrections) => correct(corrections, 'startOn', day))}
        />
        <TimeField
          label={say('log.field.startTime')}
          value={form.startTime?.value ?? null}
          problem={said('startTime')}
          onChange={(time) => change((corrections) => correct(corrections, 'startTime', time))}
        />
        <TimeField
          label={say('log.field.endTime')}
          value={form.endTime?.value ?? null}
          problem={said('endTime')}
          onChange={(time) =>
            change((corrections) => (time === null ? uncorrect(corrections, 'endTime') : correct(corrections, 'endTime', time)))
          }
        />
      </div>
      {form.endTime?.origin === 'inferred' && <p className={styles['note']}>{say('log.field.endTime.assumed')}</p>}
      <Select
        label={say('log.field.zone')}
        value={form.zone.value}
        problem={said('zone')}
        options={zonesWith(form.zone.value).map((zone) => ({ value: zone, label: zoneLabel(zone) }))}
        onChange={(zone) => change((corrections) => correct(corrections, 'zone', zoneSchema.parse(zone)))}
      />
    </div>
  );
}
