import { Table } from '@/components/base/table';
import { t } from '@/components/words/words';
import { ABILITIES, DIALECTS, isAble, type Ability, type Dialect } from '@/lib/offers/dialects';

/** What each interface can do, and on what condition. */
export function AbilityTable() {
  const columns = [t('gateways.ability'), ...DIALECTS.map((one) => t(`values.dialect.${one}`))];
  return (
    <Table label={t('gateways.abilities')} columns={columns}>
      {ABILITIES.map((ability) => (
        <tr key={ability}>
          <th scope="row">{t(`values.ability.${ability}`)}</th>
          {DIALECTS.map((dialect) => (
            <td key={dialect}>
              {t(isAble(dialect, ability) ? 'gateways.able' : 'gateways.unable')}
              <Condition dialect={dialect} ability={ability} />
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}

function Condition({ dialect, ability }: { dialect: Dialect; ability: Ability }) {
  if (dialect === 'partner' && ability === 'picture') {
    return <small>{t('gateways.needsAddress')}</small>;
  }
  if (dialect === 'top' && ability === 'shop') return <small>{t('gateways.needsSession')}</small>;
  return null;
}
