import { Image } from 'lucide';
import { useState } from 'preact/hooks';
import { Icon } from '@/components/base/icon';
import { useFileUrl } from '@/components/state/use-file-url';
import styles from './chosen.module.css';

interface Props {
  file: File;
  isTicked: boolean;
  toggle: () => void;
}

/** A chosen file with its picture, to be ticked. */
export function ChosenRow({ file, isTicked, toggle }: Props) {
  return (
    <label class={styles.file}>
      <input type="checkbox" checked={isTicked} onChange={toggle} />
      <Preview file={file} />
      <span class={styles.fileName} dir="auto" title={file.name}>
        {file.name}
      </span>
    </label>
  );
}

/** What the browser cannot show may still be a picture: the worker says what is wrong with it. */
function Preview({ file }: { file: File }) {
  const url = useFileUrl(file);
  const [isBad, setBad] = useState(false);
  return (
    <span class={styles.preview}>
      {url === null || isBad ? (
        <Icon shape={Image} />
      ) : (
        <img src={url} alt="" onError={() => setBad(true)} />
      )}
    </span>
  );
}
