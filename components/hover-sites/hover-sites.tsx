import { useState } from 'preact/hooks';
import { Checkbox } from '@/components/base/checkbox';
import part from '@/components/options/part.module.css';
import privacy from '@/components/privacy/privacy.module.css';
import { preferences } from '@/components/state/preferences';
import { t } from '@/components/words/words';
import { ALL_SITES, withoutSite } from '@/lib/store/hover-sites';
import { Exceptions } from './exceptions';
import { GiveBack } from './give-back';
import { SiteRow } from './site-row';
import { useSite } from './use-site';

/** The sites whose pictures get a button, each of which can be taken off, and the choice of all. */
export function HoverSites() {
  const [isEverywhere, change] = useSite(ALL_SITES);
  const [left, setLeft] = useState<string | null>(null);
  // Where all sites have it, single choices change nothing; they hold again afterwards.
  const sites = isEverywhere ? [] : withoutSite(preferences.value.hoverSites, ALL_SITES);
  return (
    <div class={part.block}>
      <h3>{t('hover.title')}</h3>
      <p class={part.soft}>{t('hover.how')}</p>
      <Checkbox
        label={t('hover.all')}
        hint={t('hover.allHint')}
        checked={isEverywhere ?? false}
        change={(isWanted) => {
          setLeft(isWanted ? null : ALL_SITES);
          change(isWanted);
        }}
      />
      {sites.length === 0 && !isEverywhere && <p class={part.soft}>{t('hover.none')}</p>}
      <ul class={privacy.hosts} aria-label={t('hover.title')}>
        {sites.map((site) => (
          <SiteRow key={site} site={site} removed={() => setLeft(site)} />
        ))}
      </ul>
      <Exceptions />
      {left !== null && <GiveBack site={left} done={() => setLeft(null)} />}
    </div>
  );
}
