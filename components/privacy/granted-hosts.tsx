import { Trash2 } from 'lucide';
import { IconButton } from '@/components/base/icon-button';
import { t } from '@/components/words/words';
import part from '@/components/options/part.module.css';
import styles from './privacy.module.css';
import { hostName, useGrantedHosts } from './use-granted-hosts';

/** The sites whose pictures may be read, each of which can be taken back. */
export function GrantedHosts() {
  const [hosts, remove] = useGrantedHosts();
  return (
    <div class={part.block}>
      <h3>{t('privacy.hosts')}</h3>
      {hosts.length === 0 && <p class={part.soft}>{t('privacy.hostsNone')}</p>}
      <ul class={styles.hosts} aria-label={t('privacy.hosts')}>
        {hosts.map((pattern) => {
          const host = hostName(pattern) ?? t('privacy.everySite');
          return (
            <li key={pattern}>
              {host}
              <IconButton
                quiet
                icon={Trash2}
                label={t('privacy.removeHost', { host })}
                press={() => remove(pattern)}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
