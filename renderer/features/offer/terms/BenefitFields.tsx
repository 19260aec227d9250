import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { BENEFITS_LIMIT } from '../../../../core/model/offer.ts';
import { LINE_LIMIT } from '../../../../core/model/text.ts';
import { newItemId } from '../../../data/new-item-id.ts';
import { Button } from '../../../ui/Button.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { MoneyField } from '../../../ui/MoneyField.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useSay } from '../../../ui/say.ts';
import { TextField } from '../../../ui/TextField.tsx';
import styles from './BenefitFields.module.css';
import type { TermsFieldsProps } from './edit-terms.ts';
import { USUAL_EQUITY } from './EquityFields.tsx';
import { Group, Whole } from './Group.tsx';

/** The pension, and what else comes with the job, each with its worth where the person says so. */
export function BenefitFields({ terms: { pensionPercent, benefits, equity, currency }, edit, onLeave }: TermsFieldsProps) {
  const say = useSay();
  const list = useRef<HTMLUListElement>(null);
  const [addedId, setAddedId] = useState<string | null>(null);
  const change = (index: number, part: Partial<(typeof benefits)[number]>): void =>
    edit((now) => ({ ...now, benefits: now.benefits.map((each, at) => (at === index ? { ...each, ...part } : each)) }));
  return (
    <Group title={say('offerTerms.group.benefits')}>
      <NumberField
        label={say('offerTerms.pension')}
        hint={say('offerTerms.pension.hint')}
        value={pensionPercent}
        most={100}
        percent
        onChange={(next) => edit((now) => ({ ...now, pensionPercent: next }))}
        onLeave={onLeave}
      />
      <Whole>
        {benefits.length > 0 && (
          <ul ref={list} className={styles['benefits']}>
            {benefits.map(({ id, name, yearly }, index) => (
              <li key={id} className={styles['benefit']}>
                <TextField
                  label={say('offerTerms.benefit')}
                  labelUnseen={index > 0}
                  placeholder={say('offerTerms.benefit.such-as')}
                  maxLength={LINE_LIMIT}
                  autoFocus={id === addedId}
                  value={name}
                  onChange={(next) => change(index, { name: next })}
                  onBlur={onLeave}
                />
                <MoneyField
                  label={say('offerTerms.benefit.worth')}
                  labelUnseen={index > 0}
                  keepAs={id}
                  value={yearly}
                  currency={currency}
                  onChange={(typed) => change(index, { yearly: typed?.amount ?? null })}
                  onLeave={onLeave}
                />
                <IconButton
                  icon={<X aria-hidden="true" />}
                  tip={say('offerTerms.benefit.remove.tip')}
                  label={say('offerTerms.benefit.remove', { name })}
                  onClick={() => {
                    // What is being typed is kept first, so that taking this back takes back nothing else.
                    onLeave();
                    edit((now) => ({ ...now, benefits: now.benefits.filter((each) => each.id !== id) }));
                    onLeave();
                    list.current?.closest('section')?.querySelector<HTMLElement>('[data-add]')?.focus();
                  }}
                />
              </li>
            ))}
          </ul>
        )}
        <div className={styles['more']}>
          {benefits.length < BENEFITS_LIMIT && (
            <Button
              data-add
              look="quiet"
              size="small"
              icon={<Plus aria-hidden="true" />}
              onClick={() => {
                const id = newItemId();
                setAddedId(id);
                edit((now) => ({ ...now, benefits: [...now.benefits, { id, name: '', yearly: null }] }));
              }}
            >
              {say('offerTerms.benefit.add')}
            </Button>
          )}
          {equity === null && (
            <Button
              look="quiet"
              size="small"
              icon={<Plus aria-hidden="true" />}
              onClick={() => edit((now) => ({ ...now, equity: USUAL_EQUITY }))}
            >
              {say('offerTerms.equity.add')}
            </Button>
          )}
        </div>
      </Whole>
    </Group>
  );
}
