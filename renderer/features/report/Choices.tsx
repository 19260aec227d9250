import { useId, useState } from 'react';
import { type Leavable, leavables, type ReportAsked } from '../../../core/report/asked.ts';
import type { ReportedOpportunity } from '../../../core/report/activity-report.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import { Switch } from '../../ui/Switch.tsx';
import text from '../../ui/text.module.css';
import styles from './Choices.module.css';
import { CompaniesDialog } from './CompaniesDialog.tsx';

interface ChoicesProps {
  readonly asked: ReportAsked;
  /** Every position of the period, those that are left out included. */
  readonly positions: readonly ReportedOpportunity[];
  readonly onWant: (next: Partial<ReportAsked>) => void;
}

/** What the report tells, and what it leaves out. */
export function Choices({ asked, positions, onWant }: ChoicesProps) {
  const say = useSay();
  const [isChoosing, setChoosing] = useState(false);
  const { leaveOut, without } = asked;
  const leftOut = positions.filter(({ id }) => without.includes(id)).length;
  const tell = (what: Leavable, tells: boolean): void =>
    onWant({ leaveOut: leavables.filter((each) => (each === what ? !tells : leaveOut.includes(each))) });
  return (
    <aside className={styles['choices']} aria-label={say('report.leave-out')}>
      <h2 className={text['heading']}>{say('report.leave-out')}</h2>
      {leavables.map((what) => (
        <Choice
          key={what}
          name={say(`report.tells.${what}`)}
          detail={say(`report.tells.${what}.detail`)}
          on={!leaveOut.includes(what)}
          onChange={(tells) => tell(what, tells)}
        />
      ))}
      <div className={styles['companies']}>
        <p className={text['strong']}>{say('report.companies')}</p>
        <p className={text['small']}>{leftOut === 0 ? say('report.companies.all') : say('report.companies.without', { count: leftOut })}</p>
        <Button look="quiet" disabled={positions.length === 0} onClick={() => setChoosing(true)}>
          {say('report.companies.choose')}
        </Button>
      </div>
      <CompaniesDialog
        open={isChoosing}
        positions={positions}
        without={without}
        onWant={(next) => onWant({ without: next })}
        onClose={() => setChoosing(false)}
      />
    </aside>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly detail: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

function Choice({ name, detail, on, onChange }: ChoiceProps) {
  const [nameId, detailId] = [useId(), useId()];
  return (
    <div className={styles['choice']}>
      <div>
        <p id={nameId} className={text['strong']}>
          {name}
        </p>
        <p id={detailId} className={styles['detail']}>
          {detail}
        </p>
      </div>
      <Switch labelledBy={nameId} describedBy={detailId} on={on} onChange={onChange} />
    </div>
  );
}
