import { Button } from '@/components/base/button';
import { Field } from '@/components/base/field';
import { RadioGroup } from '@/components/base/radio-group';
import part from '@/components/options/part.module.css';
import { t } from '@/components/words/words';
import { DEFAULT_TOP_SETTINGS, SIGN_METHODS, type TopSettings } from '@/lib/gateway/top/settings';
import { METHODS, type RouterField } from './router-settings';

interface Props {
  settings: TopSettings;
  /** The fields that cannot be saved as they are; null until it has been tried. */
  problems: ReadonlySet<RouterField> | null;
  change: (settings: TopSettings) => void;
}

/** What a router's provider does its own way. Nothing of it holds before it is saved. */
export function ProviderFields({ settings, problems, change }: Props) {
  const set = (some: Partial<TopSettings>): void => change({ ...settings, ...some });
  const address = (name: 'address' | 'formAddress') => (
    <Field
      label={t(`gateways.provider.${name}`)}
      inputMode="url"
      value={settings[name]}
      problem={problems?.has(name) ? t('gateways.provider.addressBad') : null}
      change={(value) => set({ [name]: value })}
    />
  );
  return (
    <>
      <p class={part.soft}>{t('gateways.provider.hint')}</p>
      {address('address')}
      <RadioGroup
        label={t('gateways.provider.signMethod')}
        value={settings.signMethod}
        options={SIGN_METHODS.map((value) => ({
          value,
          label: t(`gateways.provider.signMethods.${value}`),
        }))}
        change={(signMethod) => set({ signMethod })}
      />
      {METHODS.map((name) => (
        <Field
          key={name}
          label={t(`gateways.provider.methods.${name}`)}
          value={settings.methods[name]}
          problem={problems?.has(name) ? t('gateways.provider.methodBad') : null}
          change={(value) => set({ methods: { ...settings.methods, [name]: value } })}
        />
      ))}
      <RadioGroup
        label={t('gateways.provider.pictureForm')}
        value={settings.pictureForm}
        options={(['router', 'multipart'] as const).map((value) => ({
          value,
          label: t(`gateways.provider.pictureForms.${value}`),
        }))}
        change={(pictureForm) => set({ pictureForm })}
      />
      {settings.pictureForm === 'multipart' && address('formAddress')}
      <div class={part.row}>
        <Button press={() => change(DEFAULT_TOP_SETTINGS)}>{t('gateways.provider.reset')}</Button>
      </div>
    </>
  );
}
