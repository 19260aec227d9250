import { Printer } from 'lucide-react';
import { useRef } from 'react';
import { type Sheet, sheetOf } from '../../../core/papers/paper.ts';
import type { ActivityReport } from '../../../core/report/activity-report.ts';
import type { ReportAsked } from '../../../core/report/asked.ts';
import { reportRows } from '../../../core/report/report-rows.ts';
import { useSend } from '../../data/services.ts';
import { useSaved } from '../../export/use-saved.ts';
import { usePrint } from '../../papers/use-print.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu, MenuItem } from '../../ui/Menu.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './ReportActs.module.css';

interface ReportActsProps {
  readonly asked: ReportAsked;
  readonly report: ActivityReport;
}

/** Ways to hand the report over: on paper, as a PDF, as a table. */
export function ReportActs({ asked, report }: ReportActsProps) {
  const say = useSay();
  const send = useSend();
  const saved = useSaved();
  /** Something is being made, so that nobody asks twice; a button that was switched off meanwhile would lose the focus. */
  const isMaking = useRef(false);
  const sheet = sheetOf(navigator.language);

  const alone = async (make: () => Promise<void>): Promise<void> => {
    if (isMaking.current) return;
    isMaking.current = true;
    await make();
    isMaking.current = false;
  };
  const print = (): Promise<void> =>
    alone(async () => {
      await send('paper.print', { kind: 'report', size: sheet, asked });
    });
  const savePaper = (size: Sheet): Promise<void> =>
    alone(async () => {
      const answer = await send('paper.save', { kind: 'report', size, asked });
      if (answer.ok) saved(answer.value.savedAs);
    });
  const saveTable = (): Promise<void> =>
    alone(async () => {
      const { from, to } = report;
      const name = from === null ? say('report.file', { open: 'yes', to }) : say('report.file', { open: 'no', from, to });
      const rows = reportRows(report, say).map((cells) => [...cells]);
      const answer = await send('export.table', { name, rows });
      if (answer.ok) saved(answer.value.savedAs);
    });

  usePrint(() => void print());

  return (
    <div className={styles['acts']}>
      <Button look="primary" icon={<Printer aria-hidden="true" />} onClick={() => void print()}>
        {say('report.print')}
      </Button>
      <Menu trigger={<Button look="quiet">{say('report.pdf')}</Button>}>
        {[sheet, sheet === 'a4' ? ('letter' as const) : ('a4' as const)].map((size) => (
          <MenuItem key={size} onChoose={() => void savePaper(size)}>
            {say(`report.pdf.${size}`)}
          </MenuItem>
        ))}
      </Menu>
      <Button look="quiet" onClick={() => void saveTable()}>
        {say('report.csv')}
      </Button>
    </div>
  );
}
