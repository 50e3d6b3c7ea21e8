import { preferences } from '@/components/state/preferences';
import { useBusy } from '@/components/state/use-busy';
import { useGranted } from '@/components/state/use-granted';
import { chooseSite } from './choose-site';

/**
 * Whether a site has the button, and a way to change that; null until it is known. What is chosen but
 * not granted has it no more.
 */
export function useSite(
  site: string | null,
): [isOn: boolean | null, change: (isWanted: boolean) => void] {
  // Being busy and no more so renders a checkbox anew whose wish was refused.
  const [, run] = useBusy();
  const isGranted = useGranted(site);
  const isChosen = site !== null && preferences.value.hoverSites.includes(site);
  const change = (isWanted: boolean): void => {
    if (site !== null) void run(() => chooseSite(site, isWanted));
  };
  return [isGranted === null ? null : isGranted && isChosen, change];
}
