import { Button } from '@/components/base/button';
import { Notice } from '@/components/base/notice';
import part from '@/components/options/part.module.css';
import { hostName, useGrantedHosts } from '@/components/privacy/use-granted-hosts';
import { t } from '@/components/words/words';
import { originsOf } from '@/lib/store/hover-sites';

interface Props {
  /** The button is no longer on it. */
  site: string;
  done: () => void;
}

/** Offers to give the browser's leave back, where it was asked for this site and still stands. */
export function GiveBack({ site, done }: Props) {
  const [hosts, remove] = useGrantedHosts();
  const granted = originsOf(site).filter((origin) => hosts.includes(origin));
  if (granted.length === 0) return null;
  const giveBack = async (): Promise<void> => {
    await remove(granted);
    done();
  };
  return (
    <Notice role="status">
      <p>{t('hover.still', { host: hostName(site) ?? t('privacy.everySite') })}</p>
      <div class={part.row}>
        <Button press={giveBack}>{t('hover.giveBack')}</Button>
        <Button kind="quiet" press={done}>
          {t('hover.keep')}
        </Button>
      </div>
    </Notice>
  );
}
