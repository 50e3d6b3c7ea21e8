import { Images } from 'lucide';
import { Icon } from '@/components/base/icon';
import { QueryPicture } from '@/components/picture/query-picture';
import type { SeveralSearch } from '@/lib/store/records';
import { useParts } from './use-parts';

/** The first of several pictures, which stands for all of them. */
export function FirstPicture({ search }: { search: SeveralSearch }) {
  const [first] = useParts(search);
  return first ? <QueryPicture search={first} /> : <Icon shape={Images} />;
}
