import { Trash2 } from 'lucide';
import { IconButton } from '@/components/base/icon-button';
import part from '@/components/options/part.module.css';
import privacy from '@/components/privacy/privacy.module.css';
import { hostName } from '@/components/privacy/use-granted-hosts';
import { preferences } from '@/components/state/preferences';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';

/** The sites that are left out where all have the button, each of which can be taken in again. */
export function Exceptions() {
  const { hoverExceptions } = preferences.value;
  if (hoverExceptions.length === 0) return null;
  return (
    <>
      <p class={part.soft}>{t('hover.except')}</p>
      <ul class={privacy.hosts} aria-label={t('hover.except')}>
        {hoverExceptions.map((site) => {
          const host = hostName(site) ?? site;
          return (
            <li key={site}>
              {host}
              <IconButton
                quiet
                icon={Trash2}
                label={t('hover.again', { host })}
                press={() => send('hover.except', { site, isExcepted: false })}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
