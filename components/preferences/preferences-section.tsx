import { Checkbox } from '@/components/base/checkbox';
import { Select } from '@/components/base/select';
import { preferences } from '@/components/state/preferences';
import { language, t } from '@/components/words/words';
import { languageName } from '@/lib/locale/formats';
import { INTERFACE_LANGUAGES } from '@/lib/locale/languages';
import { TITLE_LANGUAGES } from '@/lib/offers/platform-values';
import { send } from '@/lib/messages/send';
import type { Preferences } from '@/lib/store/preferences';
import styles from './preferences.module.css';
import { TrafficFields } from './traffic-fields';

const THEMES = ['system', 'light', 'dark'] as const;

/** What the user can set beside the account. Every change holds at once. */
export function PreferencesSection() {
  const now = preferences.value;
  const change = (part: Partial<Preferences>): void => {
    void send('preferences.change', part);
  };
  return (
    <div class={styles.grid}>
      <Select
        label={t('preferences.language')}
        value={now.interfaceLanguage}
        options={(['browser', ...INTERFACE_LANGUAGES] as const).map((value) => ({
          value,
          label: t(`preferences.languages.${value}`),
        }))}
        change={(interfaceLanguage) => {
          change({ interfaceLanguage });
        }}
      />
      <Select
        label={t('preferences.theme')}
        value={now.theme}
        options={THEMES.map((value) => ({ value, label: t(`preferences.themes.${value}`) }))}
        change={(theme) => {
          change({ theme });
        }}
      />
      <Select
        label={t('preferences.titleLanguage')}
        hint={t('preferences.titleLanguageHint')}
        value={now.titleLanguage}
        options={TITLE_LANGUAGES.map((value) => ({
          value,
          label: languageName(value, language.value),
        }))}
        change={(titleLanguage) => {
          // Chosen once more, a language that 1688 refused is tried once more.
          const refusedLanguages = now.refusedLanguages.filter((tag) => tag !== titleLanguage);
          change({ titleLanguage, refusedLanguages });
        }}
      />
      <TrafficFields now={now} change={change} />
      {(['plainLinks', 'cropFirst', 'secondTry', 'askForHosts'] as const).map((name) => (
        <Checkbox
          key={name}
          label={t(`preferences.${name}`)}
          hint={t(`preferences.${name}Hint`)}
          checked={now[name]}
          change={(checked) => {
            change({ [name]: checked });
          }}
        />
      ))}
    </div>
  );
}
