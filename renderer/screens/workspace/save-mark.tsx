import { Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck, IconRefresh } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useOverallState } from '../../saving/drafts.ts';
import { keptCount, onKeptChange } from '../../saving/kept-texts.ts';

/** «Đã lưu», «Đang lưu…», or that something could not be saved; always as wide, so that nothing jumps. */
export function SaveMark({ scope }: { readonly scope: string }) {
  const { t } = useTranslation();
  const state = useOverallState();
  const unsavedFields = useSyncExternalStore(onKeptChange, () => keptCount(scope));
  const [name, Icon, colour] =
    state === 'refused' || unsavedFields > 0
      ? (['refused', IconAlertTriangle, 'var(--mantine-color-error)'] as const)
      : state === 'saved'
        ? (['saved', IconCircleCheck, 'var(--mantine-color-dimmed)'] as const)
        : (['saving', IconRefresh, 'var(--mantine-color-dimmed)'] as const);
  return (
    <Group
      gap={6}
      wrap="nowrap"
      className="kl-save-mark"
      justify="flex-end"
      c={colour}
      role="status"
      data-save-state={name}
      style={{ flexShrink: 0 }}
    >
      <Icon size={16} stroke={1.8} aria-hidden />
      <Text size="sm" className="kl-save-words">
        {t(`save.${name}`)}
      </Text>
    </Group>
  );
}
