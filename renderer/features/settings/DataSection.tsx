import { FolderOpen } from 'lucide-react';
import { useSend, useStatus } from '../../data/services.ts';
import { useExample } from '../../data/use-example.ts';
import { Button } from '../../ui/Button.tsx';
import { useSay } from '../../ui/say.ts';
import styles from './DataSection.module.css';
import { ExportGroup } from './ExportGroup.tsx';
import { Group, Line } from './Group.tsx';

/** Where the data is, who can read it, and the example to look around in. */
export function DataSection() {
  const say = useSay();
  const send = useSend();
  const { dataFolder, version } = useStatus();
  const { isShown: isExample, toggle } = useExample();
  return (
    <>
      <Group title={say('settings.data.title')}>
        <Line label={say('settings.data.folder')} detail={<code className={styles['folder']}>{dataFolder}</code>}>
          <Button size="small" icon={<FolderOpen aria-hidden="true" />} onClick={() => void send('folder.reveal', {})}>
            {say('settings.data.reveal')}
          </Button>
        </Line>
        <p className={styles['words']}>{say('settings.data.plain')}</p>
        <p className={styles['words']}>{say('settings.data.readable')}</p>
      </Group>
      <ExportGroup />
      <Group title={say('settings.data.example.title')}>
        <Line
          label={say(isExample ? 'settings.data.example.leave' : 'settings.data.example.open')}
          detail={say(isExample ? 'settings.data.example.leave.detail' : 'settings.data.example.detail')}
        >
          <Button size="small" onClick={() => void toggle()}>
            {say(isExample ? 'settings.data.example.leave' : 'settings.data.example.open')}
          </Button>
        </Line>
      </Group>
      <p className={styles['version']}>{say('settings.data.version', { version })}</p>
    </>
  );
}
