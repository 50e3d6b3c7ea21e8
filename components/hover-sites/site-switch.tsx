import { Checkbox } from '@/components/base/checkbox';
import { useTabAddress } from '@/components/state/use-tab-address';
import { t } from '@/components/words/words';
import { httpUrl, originPattern } from '@/lib/picture/addresses';
import { ALL_SITES } from '@/lib/store/hover-sites';
import { inIncognito } from '@/lib/store/incognito';
import { useException } from './use-exception';
import { useSite } from './use-site';

/**
 * Puts the button on pictures of the site in front, or takes it off, also where all sites have it. In incognito windows no site can
 * be chosen: the choice would outlast them.
 */
export function SiteSwitch() {
  const address = useTabAddress() ?? '';
  const site = inIncognito() ? null : originPattern(address);
  const [isOn, change] = useSite(site);
  const [isEverywhere] = useSite(site && ALL_SITES);
  const [isExcepted, except] = useException(site);
  if (site === null || isOn === null || isEverywhere === null) return null;
  const label = t('hover.here', { host: httpUrl(address)?.hostname ?? '' });
  if (!isEverywhere) return <Checkbox label={label} checked={isOn} change={change} />;
  return (
    <Checkbox
      label={label}
      hint={t('hover.everywhere')}
      checked={!isExcepted}
      change={(isWanted) => except(!isWanted)}
    />
  );
}
