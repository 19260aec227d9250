import { useState } from 'react';
import { type NoticePeriod, noticePeriodSchema } from '../../../../core/model/offer.ts';
import { CheckItem } from '../../../ui/CheckItem.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useSay } from '../../../ui/say.ts';
import { Select } from '../../../ui/Select.tsx';
import { DateField } from '../../../ui/TimeFields.tsx';
import type { TermsFieldsProps } from './edit-terms.ts';
import { Group, Together } from './Group.tsx';

/** Hours, days off, and how the job begins and ends. */
export function TimeFields({ terms, edit, onLeave, begins }: TermsFieldsProps & { readonly begins: boolean }) {
  const say = useSay();
  const { notice } = terms;
  /** The unit is kept with the figure; chosen before there is one, it waits here. */
  const [wanted, setWanted] = useState<NoticePeriod['unit']>('month');
  const unit = notice?.unit ?? wanted;
  return (
    <Group title={say('offerTerms.group.time')}>
      <NumberField
        label={say('offerTerms.hours')}
        value={terms.hours}
        most={168}
        onChange={(hours) => edit((now) => ({ ...now, hours }))}
        onLeave={onLeave}
      />
      <div>
        <NumberField
          label={say('offerTerms.days-off')}
          value={terms.daysOff}
          most={366}
          onChange={(daysOff) => edit((now) => ({ ...now, daysOff }))}
          onLeave={onLeave}
        />
        {terms.daysOff !== null && (
          <CheckItem
            comesForward
            checked={terms.daysOffIncludePublic}
            onChange={(daysOffIncludePublic) => {
              edit((now) => ({ ...now, daysOffIncludePublic }));
              onLeave();
            }}
          >
            {say('offerTerms.days-off.public')}
          </CheckItem>
        )}
      </div>
      <Together>
        <NumberField
          label={say('offerTerms.notice')}
          value={notice?.count ?? null}
          most={365}
          whole
          onChange={(count) => {
            // A figure that is cleared to be typed anew still counts the same.
            setWanted(unit);
            edit((now) => ({ ...now, notice: count === null ? null : { count, unit: now.notice?.unit ?? wanted } }));
          }}
          onLeave={onLeave}
        />
        <Select
          label={say('offerTerms.notice.unit')}
          value={unit}
          options={noticePeriodSchema.shape.unit.options.map((value) => ({
            value,
            label: say('offerTerms.notice.unit.one', { unit: value, count: notice?.count ?? 2 }),
          }))}
          onChange={(next: NoticePeriod['unit']) => {
            setWanted(next);
            edit((now) => ({ ...now, notice: now.notice === null ? null : { ...now.notice, unit: next } }));
          }}
        />
      </Together>
      {begins && (
        <>
          <DateField label={say('offerTerms.start')} value={terms.startOn} onChange={(startOn) => edit((now) => ({ ...now, startOn }))} />
          <NumberField
            label={say('offerTerms.probation')}
            value={terms.probationMonths}
            most={60}
            onChange={(probationMonths) => edit((now) => ({ ...now, probationMonths }))}
            onLeave={onLeave}
          />
        </>
      )}
    </Group>
  );
}
