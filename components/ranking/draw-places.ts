import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { InterfaceLanguage } from '@/lib/locale/languages';
import { lineThrough, type HistoryPoint } from '@/lib/offers/ranking-history';
import { MOST_RANKED } from '@/lib/offers/ranking';

const HEIGHT = 140;
const DAY_S = 24 * 3600;

/**
 * Draws places over days into an element, place 1 on top; a day on which the list was not read, or it
 * was not on it, or not told where, is a gap in the line. @returns what takes the drawing away
 */
export function drawPlaces(
  box: HTMLElement,
  points: readonly HistoryPoint[],
  language: InterfaceLanguage,
): () => void {
  const drawn = lineThrough(points);
  const places = drawn.map(([, place]) => place);
  const lowest = Math.max(2, ...places.map((place) => place ?? 1));
  const days = drawn.map(([day]) => day * DAY_S);
  const { text, line, accent } = colours(box);
  const axis = { stroke: text, grid: { stroke: line, width: 1 }, ticks: { show: false } };
  const dates = new Intl.DateTimeFormat(language, {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const chart = new uPlot(
    {
      width: box.clientWidth,
      height: HEIGHT,
      legend: { show: false },
      cursor: { show: false },
      scales: {
        x: { time: false, range: (_, first, last) => [first - DAY_S / 2, last + DAY_S / 2] },
        y: { dir: -1, range: [0.5, Math.min(lowest, MOST_RANKED) + 0.5] },
      },
      series: [{}, { stroke: accent, width: 2, points: { show: true, size: 5, fill: accent } }],
      axes: [
        {
          ...axis,
          size: 24,
          space: 44,
          incrs: [1, 2, 7, 14, 30, 91, 365].map((count) => count * DAY_S),
          values: (_, seconds) => seconds.map((second) => dates.format(second * 1000)),
        },
        { ...axis, size: 28, space: 18, incrs: [1, 2, 5, 10] },
      ],
    },
    [days, places],
    box,
  );
  const observer = new ResizeObserver(() => {
    chart.setSize({ width: box.clientWidth, height: HEIGHT });
  });
  observer.observe(box);
  return () => {
    observer.disconnect();
    chart.destroy();
  };
}

/** A canvas knows nothing of the page's colours; they are those of the theme at this moment. */
function colours(box: HTMLElement): { text: string; line: string; accent: string } {
  // A token is two colours until it colours something.
  const probe = document.createElement('span');
  box.append(probe);
  const read = (token: string): string => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const found = { text: read('--text-soft'), line: read('--line'), accent: read('--accent') };
  probe.remove();
  return found;
}
