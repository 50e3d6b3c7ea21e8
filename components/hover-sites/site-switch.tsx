import { Checkbox } from '@/components/base/checkbox';
import part from '@/components/options/part.module.css';
import { useTabAddress } from '@/components/state/use-tab-address';
import { t } from '@/components/words/words';
import { httpUrl, originPattern } from '@/lib/picture/addresses';
import { ALL_SITES } from '@/lib/store/hover-sites';
import { inIncognito } from '@/lib/store/incognito';
import { useSite } from './use-site';

/**
 * Puts the button on pictures of the site in front, or takes it off. In incognito windows no site can
 * be chosen: the choice would outlast them.
 */
export function SiteSwitch() {
  const address = useTabAddress() ?? '';
  const site = inIncognito() ? null : originPattern(address);
  const [isOn, change] = useSite(site);
  const [isEverywhere] = useSite(site && ALL_SITES);
  if (site === null || isOn === null || isEverywhere === null) return null;
  if (isEverywhere) return <p class={part.soft}>{t('hover.everywhere')}</p>;
  const host = httpUrl(address)?.hostname ?? '';
  return <Checkbox label={t('hover.here', { host })} checked={isOn} change={change} />;
}
