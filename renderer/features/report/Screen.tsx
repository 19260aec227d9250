import { ChevronLeft } from 'lucide-react';
import { useMemo } from 'react';
import { useLocation, useSearchParams } from 'wouter';
import { activityReport } from '../../../core/report/activity-report.ts';
import { type ReportAsked, reportAskedIn, reportSearch } from '../../../core/report/asked.ts';
import { daysOf } from '../../../core/report/periods.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { useNow, useSettings, useWholeWorkspace } from '../../data/services.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHeader } from '../../ui/PageHeader.tsx';
import { useSay } from '../../ui/say.ts';
import { Screen } from '../../ui/Screen.tsx';
import { Choices } from './Choices.tsx';
import { PeriodBar } from './PeriodBar.tsx';
import { Report } from './Report.tsx';
import { ReportActs } from './ReportActs.tsx';
import styles from './Screen.module.css';
import { titleOf } from './view.ts';

/** What was done for the search in a period, to be handed to a job centre or a coach. The address says over what. */
export function ReportScreen() {
  const say = useSay();
  const [, navigate] = useLocation();
  const [address] = useSearchParams();
  const workspace = useWholeWorkspace();
  const { zone } = useSettings();
  const now = useNow();
  const today = dayOf(now, zone);
  const asked = useMemo((): ReportAsked => {
    const wanted = reportAskedIn(address);
    // An address that says nothing asks for what is asked for most.
    return address.has('out') ? wanted : { ...wanted, ...daysOf('four-weeks', today) };
  }, [address, today]);
  const everywhere = useMemo(() => activityReport(workspace, { ...asked, without: [] }, now), [workspace, asked, now]);
  const report = useMemo(
    () => (asked.without.length === 0 ? everywhere : activityReport(workspace, asked, now)),
    [everywhere, workspace, asked, now],
  );
  const want = (next: Partial<ReportAsked>): void => navigate(`/insights/report?${reportSearch({ ...asked, ...next })}`, { replace: true });
  const title = titleOf(report.totals);
  return (
    <Screen>
      <Button
        className={styles['back']}
        look="quiet"
        size="small"
        icon={<ChevronLeft aria-hidden="true" />}
        onClick={() => navigate('/insights')}
      >
        {say('report.back')}
      </Button>
      <PageHeader
        over={say('report.over')}
        sentence={say(title)}
        lede={say(report.totals.opportunities === 0 ? 'report.lede.none' : 'report.lede')}
        actions={<ReportActs asked={asked} report={report} />}
      />
      <PeriodBar asked={asked} today={today} onWant={want} />
      <div className={styles['parts']}>
        <section className={styles['sheet']} aria-label={say('report.sheet')}>
          <Report report={report} leavesOutContacts={asked.leaveOut.includes('contacts')} heading="h2" />
        </section>
        <Choices asked={asked} positions={everywhere.opportunities} onWant={want} />
      </div>
    </Screen>
  );
}
