import { HoverSites } from '@/components/hover-sites/hover-sites';
import { t } from '@/components/words/words';
import { GrantedHosts } from './granted-hosts';
import part from '@/components/options/part.module.css';
import styles from './privacy.module.css';
import { Rankings } from './rankings';
import { Saved } from './saved';
import { Searches } from './searches';
import { Sends } from './sends';

const SENTENCES = [
  'toGateway',
  'toFeed',
  'toRankings',
  'toOthers',
  'toHost',
  'toPage',
  'thumbnails',
  'noServer',
] as const;

/** What is sent where, which sites may be read, and what was sent so far. */
export function PrivacySection() {
  return (
    <div class={part.section}>
      <div class={part.block}>
        <p>{t('privacy.nothing')}</p>
        <ul class={styles.plain}>
          {SENTENCES.map((name) => (
            <li key={name}>{t(`privacy.${name}`)}</li>
          ))}
        </ul>
      </div>
      <HoverSites />
      <GrantedHosts />
      <Searches />
      <Rankings />
      <Saved />
      <Sends />
    </div>
  );
}
