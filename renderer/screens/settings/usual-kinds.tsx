import { Checkbox, SimpleGrid } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../../electron/contract/types.ts';
import { useFieldProblem } from '../../components/field-problems.tsx';

/** The inspected unit issues its own documents: they have no signer of ours. */
const KINDS: readonly DocumentKind[] = [
  'conclusion',
  'check-report',
  'minutes',
  'check-notice',
  'correction-letter',
  'reminder-letter',
  'second-reminder-letter',
  'implementation-check-decision',
  'follow-up-closing',
  'synthesis-report',
];

type UsualKindsProps = {
  readonly label: string;
  readonly description: string;
  readonly value: readonly DocumentKind[];
  readonly onChange: (kinds: readonly DocumentKind[]) => void;
  readonly place: string;
};

/** For which kinds of document a signer or a list is the usual one. */
export function UsualKinds({ label, description, value, onChange, place }: UsualKindsProps) {
  const { t } = useTranslation();
  return (
    <Checkbox.Group
      label={label}
      description={description}
      data-place={place}
      error={useFieldProblem(place)}
      value={[...value]}
      onChange={(chosen) => onChange(KINDS.filter((kind) => chosen.includes(kind)))}
    >
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing={6} mt={6} mb={4}>
        {KINDS.map((kind) => (
          <Checkbox key={kind} value={kind} size="sm" label={t(`documentKind.${kind}`)} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}

type Row = { readonly usualFor: readonly DocumentKind[] };

/** Rows in which what one of them is now usual for is taken from the others: nobody has to look for the other one. */
export function withUsual<T extends Row>(
  rows: readonly T[],
  index: number,
  usualFor: readonly DocumentKind[],
): readonly T[] {
  return rows.map((each, at) => ({
    ...each,
    usualFor: at === index ? usualFor : each.usualFor.filter((kind) => !usualFor.includes(kind)),
  }));
}
