import { BookLock, Info } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSend, useStatus } from '../data/services.ts';
import { Button } from '../ui/Button.tsx';
import { useSay } from '../ui/say.ts';
import styles from './Banners.module.css';

/** What must be known about the data on every screen: an example, reading only, something that happened at start. */
export function Banners() {
  const say = useSay();
  const send = useSend();
  const { view, readOnly, notice } = useStatus();
  return (
    <div role="status">
      {view === 'example' && (
        <Banner
          kind="example"
          icon={<Info aria-hidden="true" />}
          action={
            <Button size="small" onClick={() => void send('example.leave', {})}>
              {say('app.example.leave')}
            </Button>
          }
        >
          {say('app.example')}
        </Banner>
      )}
      {readOnly !== null && (
        <Banner kind="caution" icon={<BookLock aria-hidden="true" />}>
          {say(readOnly)}
        </Banner>
      )}
      {notice !== null && (
        <Banner
          kind="caution"
          icon={<Info aria-hidden="true" />}
          action={
            <Button size="small" look="quiet" onClick={() => void send('notice.dismiss', {})}>
              {say('app.notice.dismiss')}
            </Button>
          }
        >
          {say(notice)}
        </Banner>
      )}
    </div>
  );
}

interface BannerProps {
  readonly kind: 'example' | 'caution';
  readonly icon: ReactNode;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Banner({ kind, icon, action, children }: BannerProps) {
  return (
    <div className={styles['banner']} data-kind={kind}>
      {icon}
      <p>{children}</p>
      {action}
    </div>
  );
}
