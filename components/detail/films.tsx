import { Play } from 'lucide';
import { LinkButton } from '@/components/base/link-button';
import { t } from '@/components/words/words';
import type { OfferDetail } from '@/lib/offers/detail';
import { httpUrl } from '@/lib/picture/addresses';
import styles from './detail.module.css';
import { Section } from './section';

/** An offer's films as links: our pages load nothing from the host of the films. */
export function Films({ detail: { video, detailVideo } }: { detail: OfferDetail }) {
  const films = [
    { words: t('detail.films.main'), url: secureUrl(video) },
    { words: t('detail.films.more'), url: video === detailVideo ? null : secureUrl(detailVideo) },
  ].flatMap(({ words, url }) => (url === null ? [] : [{ words, url }]));
  if (films.length === 0) return null;
  const hosts = [...new Set(films.map(({ url }) => url.hostname))];
  return (
    <Section name="films" title={t('detail.films.title')}>
      <div class={styles.row}>
        {films.map(({ words, url }) => (
          <LinkButton key={words} icon={Play} href={url.href}>
            {words}
          </LinkButton>
        ))}
      </div>
      <p class={styles.soft}>{t('detail.films.note', { host: hosts.join(', ') })}</p>
    </Section>
  );
}

function secureUrl(address: string | null): URL | null {
  const url = address === null ? null : httpUrl(address);
  return url?.protocol === 'https:' ? url : null;
}
