import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../settings.tsx';

const SCHEMES = { light: IconSun, dark: IconMoon, auto: IconDeviceDesktop } as const;
const SCHEME_NAMES = ['light', 'dark', 'auto'] as const;
const LANGUAGES = ['vi', 'en'] as const;

type AppearanceMenuProps = {
  /** The language too, where the bar has no room for a switch of its own. */
  readonly withLanguage: boolean;
};

/** Light, dark or as the computer, and the language of the window. */
export function AppearanceMenu({ withLanguage }: AppearanceMenuProps) {
  const { t } = useTranslation();
  const { settings, choose } = useSettings();
  const SchemeIcon = SCHEMES[settings.colourScheme];
  const name = t(withLanguage ? 'bar.appearance' : 'bar.colours');
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Tooltip label={name}>
          <ActionIcon variant="subtle" color="gray" size="lg" aria-label={name}>
            <SchemeIcon size={19} stroke={1.6} aria-hidden />
          </ActionIcon>
        </Tooltip>
      </Menu.Target>
      <Menu.Dropdown>
        {withLanguage ? (
          <>
            <Choice
              name={t('bar.language')}
              value={settings.language}
              options={LANGUAGES.map((value) => ({ value, label: t(`bar.${value}`) }))}
              onChoose={(language) => choose({ language })}
            />
            <Menu.Divider />
          </>
        ) : null}
        <Choice
          name={t('bar.colours')}
          value={settings.colourScheme}
          options={SCHEME_NAMES.map((value) => {
            const Icon = SCHEMES[value];
            return { value, label: t(`bar.scheme.${value}`), icon: <Icon size={16} stroke={1.6} aria-hidden /> };
          })}
          onChoose={(colourScheme) => choose({ colourScheme })}
        />
      </Menu.Dropdown>
    </Menu>
  );
}

type ChoiceProps<Value extends string> = {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly icon?: ReactNode }[];
  readonly onChoose: (value: Value) => void;
};

function Choice<Value extends string>({ name, value, options, onChoose }: ChoiceProps<Value>) {
  return (
    <Menu.RadioGroup value={value}>
      <Menu.Label>{name}</Menu.Label>
      {options.map((each) => (
        <Menu.RadioItem
          key={each.value}
          value={each.value}
          closeMenuOnClick
          rightSection={each.icon}
          onChange={() => onChoose(each.value)}
        >
          {each.label}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}
