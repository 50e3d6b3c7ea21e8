import { useEffect, useState } from 'preact/hooks';
import { readAddress, writeAddress, type WorkspaceView } from './workspace-address';

/** Changes of these are looks at the same thing: back leads past them. */
const LOOKS: readonly (keyof WorkspaceView)[] = ['span', 'only'];

/**
 * What this tab shows, which stands in its address: so it can be reloaded, kept as a bookmark, gone
 * back from and shown twice.
 * @returns it, and a way to change it
 */
export function useWorkspaceView(): [
  view: WorkspaceView,
  change: (part: Partial<WorkspaceView>) => void,
] {
  const [view, setView] = useState(() => readAddress(location.hash));
  useEffect(() => {
    const follow = (): void => setView(readAddress(location.hash));
    window.addEventListener('popstate', follow);
    // Chrome tells of an address that somebody typed in both ways; the second changes nothing.
    window.addEventListener('hashchange', follow);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', follow);
    };
  }, []);
  const change = (part: Partial<WorkspaceView>): void => {
    const address = writeAddress({ ...view, ...part });
    if (address === writeAddress(view)) return;
    const isLook = Object.keys(part).every((key) => LOOKS.includes(key as keyof WorkspaceView));
    if (isLook) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
    setView(readAddress(address));
  };
  return [view, change];
}
