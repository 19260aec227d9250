import { ListFilter } from 'lucide-react';
import { useMemo } from 'react';
import { SPANS } from '../../../core/insights/range.ts';
import type { Scope, WantedScope } from '../../../core/insights/scope.ts';
import { sourcesKnown } from '../../../core/insights/sources-known.ts';
import { stageSchema, type Stage } from '../../../core/model/event.ts';
import { stageWords } from '../../../core/standing/standing-words.ts';
import { useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { Popover } from '../../ui/Popover.tsx';
import { useSay } from '../../ui/say.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Select } from '../../ui/Select.tsx';
import text from '../../ui/text.module.css';
import { TextField } from '../../ui/TextField.tsx';
import { DateField } from '../../ui/TimeFields.tsx';
import styles from './ScopeBar.module.css';
import { narrowingsIn, onlyDaysOf } from './wanted.ts';

export interface ScopeBarProps {
  readonly wanted: WantedScope;
  readonly scope: Scope;
  readonly onWant: (wanted: WantedScope) => void;
}

const RANGES = ['all', ...SPANS.map((days) => String(days) as `${typeof days}`), 'own'] as const;
type RangeChoice = (typeof RANGES)[number];

const ANY = 'any';
/** A source is a person's own word, so it is told from “any” by what stands before it. */
const SOURCE = 'source:';

/** Over which days and which opportunities the insights look. */
export function ScopeBar({ wanted, scope, onWant }: ScopeBarProps) {
  const say = useSay();
  const { range } = wanted;
  const chosen: RangeChoice = range.kind === 'last' ? `${range.days}` : range.kind;
  const choose = (choice: RangeChoice): void => {
    const days = SPANS.find((each) => String(each) === choice);
    if (days !== undefined) onWant({ ...wanted, range: { kind: 'last', days } });
    else onWant({ ...wanted, range: choice === 'own' ? { kind: 'own', from: null, to: null } : { kind: 'all' } });
  };
  return (
    <div className={styles['bar']} role="search" aria-label={say('insights.narrow.label')}>
      <Segmented
        label={say('insights.range')}
        value={chosen}
        options={RANGES.map((value) => ({ value, label: say(`insights.range.${value}`) }))}
        onChange={choose}
      />
      {range.kind === 'own' && (
        <div className={styles['days']}>
          <DateField
            label={say('insights.range.from')}
            value={range.from}
            onChange={(from) => onWant({ ...wanted, range: { ...range, from } })}
          />
          <DateField label={say('insights.range.to')} value={range.to} onChange={(to) => onWant({ ...wanted, range: { ...range, to } })} />
        </div>
      )}
      <Narrowing wanted={wanted} scope={scope} onWant={onWant} />
    </div>
  );
}

function Narrowing({ wanted, scope, onWant }: ScopeBarProps) {
  const say = useSay();
  const { opportunities } = useWholeWorkspace();
  const sources = useMemo(() => sourcesKnown(Object.values(opportunities)), [opportunities]);
  const count = narrowingsIn(wanted);
  const { route, source, role, stage } = wanted;
  return (
    <Popover
      label={say('insights.narrow.label')}
      trigger={
        <Button look="quiet" size="small" icon={<ListFilter aria-hidden="true" />}>
          {say('insights.narrow', { count })}
        </Button>
      }
      className={styles['narrow']}
    >
      <Select
        label={say('insights.narrow.route')}
        value={route ?? ANY}
        options={[
          { value: ANY, label: say('insights.narrow.route.any') },
          { value: 'recruiter', label: say('opportunities.through.recruiter') },
          { value: 'direct', label: say('opportunities.through.direct') },
        ]}
        onChange={(next) => onWant({ ...wanted, route: next === 'recruiter' || next === 'direct' ? next : null })}
      />
      <Select
        label={say('insights.narrow.source')}
        value={source === null ? ANY : `${SOURCE}${source}`}
        options={[
          { value: ANY, label: say('insights.narrow.source.any') },
          ...sources.map((each) => ({ value: `${SOURCE}${each}`, label: each })),
          { value: SOURCE, label: say('insights.narrow.source.none') },
        ]}
        onChange={(next) => onWant({ ...wanted, source: next === ANY ? null : next.slice(SOURCE.length) })}
      />
      <TextField label={say('insights.narrow.role')} value={role} maxLength={200} onChange={(next) => onWant({ ...wanted, role: next })} />
      <Select
        label={say('insights.narrow.stage')}
        value={stage ?? ANY}
        options={[
          { value: ANY, label: say('insights.narrow.stage.any') },
          ...stageSchema.options.map((value: Stage) => ({ value, label: say(stageWords(value)) })),
        ]}
        onChange={(next) => onWant({ ...wanted, stage: stageSchema.safeParse(next).data ?? null })}
      />
      <p className={styles['hint']}>{say('insights.narrow.hint')}</p>
      <div className={styles['end']}>
        <span role="status" className={text['second']}>
          {say('insights.narrow.shown', { count: scope.opportunities.length })}
        </span>
        {count > 0 && (
          <Button
            size="small"
            onClick={({ currentTarget }) => {
              onWant(onlyDaysOf(wanted));
              // The button goes with what it let go; the keyboard goes on at the first of the choices.
              currentTarget.closest('[role="dialog"]')?.querySelector('select')?.focus();
            }}
          >
            {say('insights.narrow.clear')}
          </Button>
        )}
      </div>
    </Popover>
  );
}
