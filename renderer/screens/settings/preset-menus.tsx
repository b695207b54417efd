import { Button, Menu, Text } from '@mantine/core';
import { IconChevronDown } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecipientList, Signing } from '../../../electron/contract/types.ts';
import { tellDone } from '../../components/tell.tsx';
import { shown, useLanguage } from '../../words/bilingual.ts';
import { useOffice } from './use-office.ts';

/** Signers of the office profile beside the fields of a signer; nothing while the profile has none. */
export function SignerMenu({ onPick }: { readonly onPick: (signing: Signing) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellTaken = useTellTaken();
  const signers = useOffice()?.profile.signers ?? [];
  const rows = signers.map(({ signing }) => {
    const post = shown(signing.post, language);
    return {
      name: signing.name ?? (post || t('office.fill.unnamed')),
      hint: [signing.authority, post].filter(Boolean).join(' '),
      signing,
    };
  });
  return (
    <PresetMenu label={t('office.fill.signer')} isEmpty={rows.length === 0}>
      {rows.map(({ name, hint, signing }, index) => (
        <Menu.Item
          // biome-ignore lint/suspicious/noArrayIndexKey: signers have no ids
          key={index}
          onClick={() => {
            onPick(signing);
            tellTaken(name);
          }}
        >
          <Text size="sm">{name}</Text>
          <Text size="xs" c="dimmed">
            {hint}
          </Text>
        </Menu.Item>
      ))}
    </PresetMenu>
  );
}

/** Lists of recipients of the office profile beside the fields of recipients. */
export function RecipientsMenu({ onPick }: { readonly onPick: (list: RecipientList) => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tellTaken = useTellTaken();
  const lists = useOffice()?.profile.recipientLists ?? [];
  return (
    <PresetMenu label={t('office.fill.recipients')} isEmpty={lists.length === 0}>
      {lists.map((list, index) => {
        const name = list.name ?? t('office.fill.unnamed');
        return (
          <Menu.Item
            // biome-ignore lint/suspicious/noArrayIndexKey: lists have no ids
            key={index}
            onClick={() => {
              onPick(list);
              tellTaken(name);
            }}
          >
            <Text size="sm">{name}</Text>
            <Text size="xs" c="dimmed" lineClamp={2} maw={360}>
              {list.recipients.map((each) => shown(each, language)).join('; ')}
            </Text>
          </Menu.Item>
        );
      })}
    </PresetMenu>
  );
}

function useTellTaken(): (name: string) => void {
  const { t } = useTranslation();
  return (name) => tellDone(t('office.fill.took', { name }));
}

type PresetMenuProps = { readonly label: string; readonly isEmpty: boolean; readonly children: ReactNode };

function PresetMenu({ label, isEmpty, children }: PresetMenuProps) {
  if (isEmpty) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" rightSection={<IconChevronDown size={14} aria-hidden />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>{children}</Menu.Dropdown>
    </Menu>
  );
}
