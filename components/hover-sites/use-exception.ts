import { preferences } from '@/components/state/preferences';
import { useBusy } from '@/components/state/use-busy';
import { send } from '@/lib/messages/send';

/** Whether a site is left out where all sites have the button, and a way to change that. */
export function useException(
  site: string | null,
): [isExcepted: boolean, change: (isExcepted: boolean) => void] {
  const [, run] = useBusy();
  const isExcepted = site !== null && preferences.value.hoverExceptions.includes(site);
  const change = (isWanted: boolean): void => {
    if (site !== null) void run(() => send('hover.except', { site, isExcepted: isWanted }));
  };
  return [isExcepted, change];
}
