import { BookOpenText, Briefcase, ChartNoAxesColumn, Scale, Settings2, Sun, UsersRound } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { Link, useLocation } from 'wouter';
import { comingInterviews } from '../../core/brief/coming.ts';
import { standingOffers } from '../../core/offers/standing-offers.ts';
import { badgeCount } from '../../core/reminders/badge.ts';
import { useNow, usePlan, useSettings, useStatus, useWholeWorkspace } from '../data/services.ts';
import { Bell } from '../features/inbox/Bell.tsx';
import { Kbd } from '../ui/Kbd.tsx';
import { useSay } from '../ui/say.ts';
import { Tooltip } from '../ui/Tooltip.tsx';
import { Mark } from './Mark.tsx';
import styles from './Sidebar.module.css';
import { useIsNarrow } from './use-is-narrow.ts';

/** The screens, what waits on each, and the next reminder. */
export function Sidebar() {
  const say = useSay();
  const actions = usePlan();
  const settings = useSettings();
  const now = useNow();
  const workspace = useWholeWorkspace();
  const coming = useMemo(() => comingInterviews(workspace, now), [workspace, now]);
  const standing = useMemo(() => standingOffers(workspace, now), [workspace, now]);
  return (
    <nav className={styles['side']} aria-label={say('app.screens')}>
      <div className={styles['brand']}>
        <Mark className={styles['mark']} />
        <span>{say('app.name')}</span>
      </div>
      <ul className={styles['nav']}>
        <ScreenLink
          to="/today"
          icon={<Sun aria-hidden="true" />}
          label={say('app.screen.today')}
          count={badgeCount(actions, settings, now)}
          number={1}
        />
        <ScreenLink
          to="/opportunities"
          icon={<Briefcase aria-hidden="true" />}
          label={say('app.screen.opportunities')}
          count={Object.keys(workspace.opportunities).length}
          number={2}
        />
        <ScreenLink
          to="/people"
          icon={<UsersRound aria-hidden="true" />}
          label={say('app.screen.people')}
          count={Object.keys(workspace.people).length}
          number={3}
        />
        <ScreenLink
          to="/preparation"
          icon={<BookOpenText aria-hidden="true" />}
          label={say('app.screen.preparation')}
          count={coming.length}
          number={4}
        />
        <ScreenLink to="/offers" icon={<Scale aria-hidden="true" />} label={say('app.screen.offers')} count={standing.length} number={5} />
        <ScreenLink to="/insights" icon={<ChartNoAxesColumn aria-hidden="true" />} label={say('app.screen.insights')} number={6} />
      </ul>
      <div className={styles['foot']}>
        <Bell />
        <ul className={styles['nav']}>
          <ScreenLink to="/settings" icon={<Settings2 aria-hidden="true" />} label={say('app.screen.settings')} number={7} />
        </ul>
      </div>
    </nav>
  );
}

interface ScreenLinkProps {
  readonly to: string;
  readonly icon: ReactNode;
  readonly label: string;
  readonly count?: number;
  readonly number: number;
}

function ScreenLink({ to, icon, label, count = 0, number }: ScreenLinkProps) {
  const say = useSay();
  const [path] = useLocation();
  const isNarrow = useIsNarrow();
  const isMac = useStatus().platform === 'darwin';
  const isHere = path === to || path.startsWith(`${to}/`);
  const link = (
    <Link
      to={to}
      className={styles['link']}
      aria-current={isHere ? 'page' : undefined}
      aria-label={count > 0 ? say('app.screen.counted', { screen: label, count }) : label}
      aria-keyshortcuts={`${isMac ? 'Meta' : 'Control'}+${number}`}
    >
      {icon}
      <span>{label}</span>
      {count > 0 && <b>{count}</b>}
    </Link>
  );
  return (
    <li>
      <Tooltip trigger={link} disabled={!isNarrow}>
        {label} <Kbd>{say(isMac ? 'app.key.command' : 'app.key.control')}</Kbd>
        <Kbd>{number}</Kbd>
      </Tooltip>
    </li>
  );
}
