import { Notice } from '@/components/base/notice';
import { sentences, t } from '@/components/words/words';

/** The platform's word for an offer that can be ordered. */
const ON_SALE = 'published';
/** "expired", "member expired", "auto deleted" and their like. */
const GONE = /expire|delete|off/i;

/** Says that an offer cannot be ordered, where its status says so. */
export function StatusNotice({ status }: { status: string | null }) {
  if (status === null || status === '' || status.toLowerCase() === ON_SALE) return null;
  const says = t(GONE.test(status) ? 'detail.gone' : 'detail.notOnSale');
  return (
    <Notice kind="caution">
      <p data-field="status">{sentences(says, t('detail.statusIs', { status }))}</p>
    </Notice>
  );
}
