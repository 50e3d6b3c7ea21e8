import { Trash2 } from 'lucide';
import { Button } from '@/components/base/button';
import { IconButton } from '@/components/base/icon-button';
import part from '@/components/options/part.module.css';
import { hostName } from '@/components/privacy/use-granted-hosts';
import { t } from '@/components/words/words';
import { chooseSite } from './choose-site';
import { useSite } from './use-site';

interface Props {
  site: string;
  /** The button was taken off it. */
  removed: () => void;
}

/** A site that was chosen for the button, and whether the browser still lets it in. */
export function SiteRow({ site, removed }: Props) {
  const [isOn] = useSite(site);
  const host = hostName(site) ?? site;
  return (
    <li>
      {host}
      {isOn === false && (
        <span class={part.row}>
          <span class={part.soft}>{t('hover.blocked')}</span>
          <Button press={() => chooseSite(site, true)}>{t('hover.allow')}</Button>
        </span>
      )}
      <IconButton
        quiet
        icon={Trash2}
        label={t('hover.remove', { host })}
        press={() => {
          removed();
          return chooseSite(site, false);
        }}
      />
    </li>
  );
}
