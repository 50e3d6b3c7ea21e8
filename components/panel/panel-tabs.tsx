import { FailureNotice } from '@/components/base/failure-notice';
import { PageHeader } from '@/components/base/page-header';
import { useAttempt } from '@/components/state/use-attempt';
import { t } from '@/components/words/words';
import { send } from '@/lib/messages/send';
import type { PanelView } from '@/lib/store/panel-view';
import styles from './panel.module.css';

const TABS = ['results', 'rankings', 'saved'] as const;
export type PanelTab = (typeof TABS)[number];

/** Ids by which the tabs and what they show name each other. */
export const PANEL_CONTENT = 'panel-content';
export const tabId = (tab: PanelTab): string => `panel-tab-${tab}`;

/** To which tab belongs what is shown: the tree belongs to where a category is chosen for. */
export function tabOf({ place, trail }: PanelView): PanelTab {
  const from = place.kind === 'categories' ? trail.at(-1) : undefined;
  const { kind } = from ?? place;
  return kind === 'rankings' || kind === 'saved' ? kind : 'results';
}

interface Props {
  /** null until it is known. The tabs stand there in the first render all the same. */
  shown: { view: PanelView; windowId: number } | null;
}

/** What the panel can show, on top of it. */
export function PanelTabs({ shown }: Props) {
  const [failure, attempt] = useAttempt();
  const current = shown ? tabOf(shown.view) : 'results';
  const open = (tab: PanelTab): void => {
    // Pressed again the results stay as they are; the rankings come out of the tree.
    if (!shown || (tab === 'results' && tab === current)) return;
    void attempt(() => show(tab, shown.view, shown.windowId));
  };
  const move = (event: KeyboardEvent): void => {
    const next = nextTab(event.key, current);
    if (!next) return;
    event.preventDefault();
    document.getElementById(tabId(next))?.focus();
    open(next);
  };
  const tabs = (
    <div class={styles.tabs} role="tablist" aria-label={t('panel.tabs')} onKeyDown={move}>
      {TABS.map((tab) => (
        <button
          key={tab}
          id={tabId(tab)}
          type="button"
          role="tab"
          class={styles.tab}
          aria-selected={tab === current}
          aria-controls={shown ? PANEL_CONTENT : undefined}
          tabIndex={tab === current ? 0 : -1}
          onClick={() => open(tab)}
        >
          {t(`panel.${tab}`)}
        </button>
      ))}
    </div>
  );
  return (
    <div class={styles.top}>
      <PageHeader tabs={tabs} />
      {failure && <FailureNotice failure={failure} />}
    </div>
  );
}

function nextTab(key: string, current: PanelTab): PanelTab | undefined {
  const at = TABS.indexOf(current);
  if (key === 'ArrowRight') return TABS[(at + 1) % TABS.length];
  if (key === 'ArrowLeft') return TABS.at(at - 1);
  if (key === 'Home') return TABS[0];
  return key === 'End' ? TABS.at(-1) : undefined;
}

/** The results are those that were looked at last, or the start. */
function show(tab: PanelTab, { place, trail }: PanelView, windowId: number) {
  if (tab !== 'results') return send('panel.show', { place: { kind: tab }, windowId });
  const last = trail.findLastIndex((one, at) =>
    isResult({ place: one, trail: trail.slice(0, at) }),
  );
  const isNext = last !== -1 && last === trail.length - 1;
  // Going back shortens the trail: tabs that are changed often do not lengthen it.
  return isNext && place.kind !== 'categories'
    ? send('panel.back', { windowId })
    : send('panel.show', { place: trail[last] ?? { kind: 'start' }, windowId });
}

const isResult = (view: PanelView): boolean => tabOf(view) === 'results';
