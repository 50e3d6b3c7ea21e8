// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { AbilityTable } from '@/components/gateways/ability-table';
import { language } from '@/components/words/words';
import { translate } from '@/lib/locale/translate';
import { ABILITIES, DIALECTS, isAble } from '@/lib/offers/dialects';
import { mount, unmount } from './mount';

afterEach(() => {
  unmount();
  language.value = 'en';
});

const table = () =>
  [...document.querySelectorAll('tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map((cell) => cell.firstChild?.textContent),
  );

describe('the table of abilities', () => {
  it.each(['en', 'zh-CN'] as const)('says of every cell what is so, in %s', async (tag) => {
    language.value = tag;
    await mount(<AbilityTable />);
    const word = (able: boolean) => translate(tag, able ? 'gateways.able' : 'gateways.unable');
    const rows = ABILITIES.map((ability) => [
      translate(tag, `values.ability.${ability}`),
      ...DIALECTS.map((dialect) => word(isAble(dialect, ability))),
    ]);
    const head = DIALECTS.map((dialect) => translate(tag, `values.dialect.${dialect}`));
    expect(table()).toEqual([[translate(tag, 'gateways.ability'), ...head], ...rows]);
  });

  it('names the two conditions', async () => {
    await mount(<AbilityTable />);
    const conditions = [...document.querySelectorAll('small')].map((note) => note.textContent);
    expect(conditions).toEqual(['with a public address of the picture', 'with a session token']);
  });
});
