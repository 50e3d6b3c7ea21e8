import { saveFile } from '@/components/export/save-file';
import { fileName } from '@/lib/export/file-name';
import { failure, success, type Outcome } from '@/lib/failures/outcome';
import { sniffFormat } from '@/lib/picture/format';

/** Saves a picture as a file named after its format. @returns also `picture-not-one` */
export async function savePicture(reading: Promise<Outcome<Blob>>): Promise<Outcome<null>> {
  const picture = await reading;
  if (!picture.ok) return picture;
  const format = sniffFormat(new Uint8Array(await picture.value.arrayBuffer()));
  if (format === null) return failure('picture-not-one');
  saveFile(picture.value, fileName(['picture'], format === 'jpeg' ? 'jpg' : format));
  return success(null);
}
