import { CopyButton } from '@/components/base/copy-button';
import { PlatformImage } from '@/components/offer/platform-image';
import { t } from '@/components/words/words';
import type { Certificate } from '@/lib/offers/detail';
import styles from './detail.module.css';
import { Section } from './section';

/** What the seller shows as proof: names, numbers, and pictures that open in a tab. */
export function Certificates({ certificates }: { certificates: readonly Certificate[] }) {
  if (certificates.length === 0) return null;
  return (
    <Section name="certificates" title={t('detail.certificates.title')} count={certificates.length}>
      <ul class={styles.rows}>
        {certificates.map((certificate, index) => (
          <li key={index}>
            <CertificateRow certificate={certificate} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function CertificateRow({ certificate: { name, code, pictures } }: { certificate: Certificate }) {
  const shownName = name ?? t('detail.certificates.unnamed');
  return (
    <>
      <p lang={name === null ? undefined : 'zh-CN'}>{shownName}</p>
      {code !== null && (
        <p class={styles.soft}>
          {t('detail.certificates.number', { code })}
          <CopyButton text={code} label={t('detail.certificates.copy', { code })} />
        </p>
      )}
      {pictures.length > 0 && (
        <div class={styles.row}>
          {pictures.map((address, index) => (
            <a
              key={address}
              class={styles.proof}
              href={address}
              target="_blank"
              rel="noopener noreferrer"
            >
              <PlatformImage
                address={address}
                side={220}
                size={56}
                alt={t('detail.certificates.picture', { name: shownName, number: index + 1 })}
              />
            </a>
          ))}
        </div>
      )}
    </>
  );
}
