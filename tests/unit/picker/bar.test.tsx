// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { Acts } from '@/components/picker/acts';
import { Bar } from '@/components/picker/bar';
import { NO_CHOICE } from '@/components/picker/choice';
import { firstState, type PickerState } from '@/components/picker/state';
import type { FoundPicture } from '@/lib/finding/picture';
import { pickerWords } from '@/lib/locale/picker-words';

const ROOM = { width: 800, height: 600 };
const picture = (id: number): FoundPicture => ({
  id,
  kind: 'image',
  element: document.body,
  part: '',
  addresses: [],
  size: null,
  share: 1,
  name: `Picture ${String(id)}`,
  drawable: () => Promise.resolve(null),
  readBytes: null,
  place: { whole: null, shown: null, isSeen: false },
});
const AREA = { left: 10, top: 10, width: 100, height: 100 };

const show = (more: Partial<PickerState>): Promise<void> =>
  act(() => {
    const state = { ...firstState('area', ROOM), ...more };
    const budget = { dialects: [], left: 0 };
    render(
      <Bar state={state} words={pickerWords('en')} acts={{} as Acts} budget={budget} />,
      document.body,
    );
  });
const text = (): string => document.body.textContent;

afterEach(() => render(null, document.body));

describe('the picker’s bar', () => {
  it('says how a frame is made, and how it is moved once there is one', async () => {
    await show({});
    expect(text()).toContain('Enter puts one in the middle.');
    expect(text()).not.toContain('Arrow keys');
    await show({ area: AREA });
    expect(text()).toContain('Arrow keys move it');
  });

  it('shows no tick on a picture that is not ticked', async () => {
    const pictures = [1, 2].map(picture);
    const choice = { ...NO_CHOICE, pictures, activeId: 1, ticked: [2] };
    await show({ mode: 'picture', choice });
    const ticks = [...document.querySelectorAll('.tick')];
    expect(ticks.map((tick) => tick.childNodes.length)).toEqual([0, 1]);
    expect(ticks[1]?.textContent).toBe('1');
  });
});
