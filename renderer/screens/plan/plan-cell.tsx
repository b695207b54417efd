import { Button, Group, Popover, Stack, Text, UnstyledButton } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanRowLine } from '../../../electron/contract/channels.ts';
import type { BilingualText, PlanRowEntry } from '../../../electron/contract/types.ts';
import { BilingualField } from '../../components/bilingual-field.tsx';
import { hasText, shown, useLanguage } from '../../words/bilingual.ts';
import { TermField } from '../term-field.tsx';
import { markOf } from './step-part.ts';

export const CELLS = ['measure', 'lead', 'cooperating', 'due', 'product', 'note'] as const;
type CellName = (typeof CELLS)[number];

type PlanCellProps = {
  readonly name: CellName;
  readonly row: PlanRowLine;
  readonly entry: PlanRowEntry | undefined;
  /** Where the entry stands among those of the plan. */
  readonly place: string;
  readonly rowNumber: number;
  readonly onChange: (update: (entry: PlanRowEntry) => PlanRowEntry) => void;
};

/** One cell: what will be printed; opened, the person's own words over the derived ones. */
export function PlanCell({ name, row, entry, place, rowNumber, onChange }: PlanCellProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const mark = markOf({ key: row });
  const [isOpen, setOpen] = useState(false);
  const own = name === 'due' ? undefined : entry?.[name];
  const isOwn = name === 'due' ? entry?.due !== undefined : hasText(own);
  // The words of a term are made by the main process; other cells show at once what is typed.
  const printed = name === 'due' ? row.printed.due : merged(row.derived[name], own);
  const label = t('plan.cell', { column: t(`plan.column.${name}`), row: rowNumber });
  return (
    <td>
      <Popover
        opened={isOpen}
        onChange={setOpen}
        width={name === 'due' ? 460 : 560}
        position="bottom-start"
        // A row near the lower edge leaves room neither below nor above: the form then lies over it.
        middlewares={{ flip: true, shift: { crossAxis: true, padding: 8 } }}
        shadow="lg"
        trapFocus
        transitionProps={{ duration: 0 }}
        returnFocus
        withinPortal
      >
        <Popover.Target>
          <UnstyledButton
            className="kl-cell"
            data-own={isOwn || undefined}
            data-place={`plan.rows[${mark}].${name}`}
            onClick={() => setOpen(true)}
            aria-label={`${label}: ${shown(printed, language) || t('plan.blank')}`}
          >
            {shown(printed, language) || (
              <Text span size="sm" c="dimmed">
                {t('plan.blank')}
              </Text>
            )}
            {isOwn ? <IconPencil size={13} className="kl-cell-mark" aria-hidden /> : null}
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={label}>
          <Stack gap="sm">
            {name === 'due' ? (
              <TermField
                label={label}
                value={entry?.due}
                onChange={(due) => onChange((all) => ({ ...all, due }))}
                place={`plan.${mark}.due`}
                none={t('plan.asDerived')}
              />
            ) : (
              <BilingualField
                label={label}
                value={own}
                onChange={(text) => onChange((all) => ({ ...all, [name]: text }))}
                place={isOwn ? `${place}.${name}` : undefined}
                placeholders={row.derived[name]}
                multiline
                minRows={3}
              />
            )}
            <Group justify="space-between">
              <Button
                variant="subtle"
                size="compact-sm"
                disabled={!isOwn}
                leftSection={<IconArrowBackUp size={15} aria-hidden />}
                onClick={() => onChange((all) => ({ ...all, [name]: undefined }))}
              >
                {t('plan.backToDerived')}
              </Button>
              <Button variant="light" size="compact-sm" onClick={() => setOpen(false)}>
                {t('done')}
              </Button>
            </Group>
          </Stack>
        </Popover.Dropdown>
      </Popover>
    </td>
  );
}

function merged(derived: BilingualText, own: BilingualText | undefined): BilingualText {
  return { vi: own?.vi ?? derived.vi, en: own?.en ?? derived.en };
}
