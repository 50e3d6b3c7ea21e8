import { z } from '../zod';
import { inIncognito } from './incognito';
import { setting } from './setting';

const stored = setting('local', 'memberId', z.string(), '');
/** Incognito windows get another one, which ends with their worker. */
const passing = crypto.randomUUID();

/** A random number for this browser, made once: 1688 builds its feed for it. It says nothing else. */
export async function memberId(): Promise<string> {
  if (inIncognito()) return passing;
  const known = await stored.read();
  if (known !== '') return known;
  await stored.write(passing);
  return passing;
}
