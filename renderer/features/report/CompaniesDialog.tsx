import type { OpportunityId } from '../../../core/model/ids.ts';
import type { ReportedOpportunity } from '../../../core/report/activity-report.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckItem } from '../../ui/CheckItem.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useSay } from '../../ui/say.ts';
import text from '../../ui/text.module.css';
import styles from './CompaniesDialog.module.css';

interface CompaniesDialogProps {
  readonly open: boolean;
  readonly positions: readonly ReportedOpportunity[];
  readonly without: readonly OpportunityId[];
  readonly onWant: (without: OpportunityId[]) => void;
  readonly onClose: () => void;
}

const byCompany = (one: ReportedOpportunity, other: ReportedOpportunity): number => one.company.localeCompare(other.company);

/** Which positions the report names, one by one. */
export function CompaniesDialog({ open, positions, without, onWant, onClose }: CompaniesDialogProps) {
  const say = useSay();
  return (
    <Dialog open={open} onClose={onClose} title={say('report.companies.title')} size="narrow">
      <p className={text['second']}>{say('report.companies.lede')}</p>
      <ul className={styles['positions']}>
        {positions.toSorted(byCompany).map(({ id, company, role }) => (
          <li key={id}>
            <CheckItem
              comesForward
              checked={!without.includes(id)}
              onChange={(isNamed) => onWant(isNamed ? without.filter((each) => each !== id) : [...without, id])}
            >
              {company}
              {role !== '' && <span className={styles['role']}> {role}</span>}
            </CheckItem>
          </li>
        ))}
      </ul>
      <div className={styles['acts']}>
        <Button look="primary" onClick={onClose}>
          {say('report.companies.done')}
        </Button>
      </div>
    </Dialog>
  );
}
