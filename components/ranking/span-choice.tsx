import { Select } from '@/components/base/select';
import { t } from '@/components/words/words';
import { SPANS, type Span } from '@/lib/store/ranking-tab';

interface Props {
  span: Span;
  change: (span: Span) => void;
}

/** With what lists are compared. */
export function SpanChoice({ span, change }: Props) {
  return (
    <Select
      label={t('ranking.compare.label')}
      value={span}
      options={SPANS.map((value) => ({ value, label: t(`ranking.compare.${value}`) }))}
      change={change}
    />
  );
}
