import { Trash2 } from 'lucide';
import { IconButton } from '@/components/base/icon-button';
import { t } from '@/components/words/words';
import part from '@/components/options/part.module.css';
import styles from './privacy.module.css';
import { hostName, useGrantedHosts } from './use-granted-hosts';

/** The sites whose pictures may be read, each of which can be taken back. */
export function GrantedHosts() {
  const [hosts, remove] = useGrantedHosts();
  // Each scheme has a pattern of its own, which nobody who reads a list of sites wants to know.
  const names = new Set(hosts.map(nameOf));
  return (
    <div class={part.block}>
      <h3>{t('privacy.hosts')}</h3>
      {hosts.length === 0 && <p class={part.soft}>{t('privacy.hostsNone')}</p>}
      <ul class={styles.hosts} aria-label={t('privacy.hosts')}>
        {[...names].map((host) => (
          <li key={host}>
            {host}
            <IconButton
              quiet
              icon={Trash2}
              label={t('privacy.removeHost', { host })}
              press={() => remove(hosts.filter((pattern) => nameOf(pattern) === host))}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf(pattern: string): string {
  return hostName(pattern) ?? t('privacy.everySite');
}
