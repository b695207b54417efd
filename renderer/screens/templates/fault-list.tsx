import { Group, Text, UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { TemplateFolder } from '../../../electron/contract/types.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import type { LineOfTemplate, PlacedProblem } from './places.ts';
import { useFolderName } from './template-names.ts';

const MOST_SHOWN = 100;

type FaultListProps = {
  readonly folder: TemplateFolder;
  readonly faults: readonly PlacedProblem[];
  readonly notices: readonly PlacedProblem[];
  /** What the rehearsal said last; none after a change. */
  readonly rehearsed: number | null;
  readonly onGo: (at: LineOfTemplate) => void;
};

/** Everything that is wrong, each leading to its line. */
export function FaultList({ folder, faults, notices, rehearsed, onGo }: FaultListProps) {
  const { t } = useTranslation();
  const good = rehearsed === null ? t('templates.noFault') : t('templates.rehearsedWell', { count: rehearsed });
  return (
    <section className="kl-faults" aria-label={t('templates.faults')}>
      <Group gap={8} px={12} py={8} role="status">
        {faults.length === 0 ? (
          <>
            <IconCircleCheck size={17} aria-hidden />
            <Text size="sm">{good}</Text>
          </>
        ) : (
          <>
            <IconAlertTriangle size={17} color="var(--mantine-color-error)" aria-hidden />
            <Text size="sm" fw={600}>
              {t('templates.faultCount', { count: faults.length })}
            </Text>
          </>
        )}
      </Group>
      <ul className="kl-list">
        {[...faults, ...notices].slice(0, MOST_SHOWN).map((each) => (
          <Fault key={JSON.stringify(each)} folder={folder} place={each} onGo={onGo} />
        ))}
      </ul>
    </section>
  );
}

type FaultProps = Pick<FaultListProps, 'folder' | 'onGo'> & { readonly place: PlacedProblem };

/** At a line of this template it leads there; in another template it says where. */
function Fault({ folder, place, onGo }: FaultProps) {
  const { t } = useTranslation();
  const nameOf = useFolderName();
  const { what, fix } = useProblemWords()(place.problem);
  const { at } = place;
  const line = at === null ? '' : t('templates.atLine', { language: at.language.toUpperCase(), line: at.line });
  const isHere = at?.folder === folder;
  return (
    <li>
      <UnstyledButton className="kl-fault" onClick={() => at !== null && onGo(at)} disabled={!isHere}>
        <span className="kl-tag">{isHere ? line : t('templates.elsewhere')}</span>
        <span>
          {isHere || at === null ? '' : `${nameOf(at.folder)}, ${line}: `}
          {what}{' '}
          <Text span size="sm" c="dimmed">
            {fix}
          </Text>
        </span>
      </UnstyledButton>
    </li>
  );
}
