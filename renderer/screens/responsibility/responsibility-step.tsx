import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFilterOff, IconMessage2, IconUserQuestion } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { memo, useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { ResponsibilityRow } from '../../../electron/contract/channels.ts';
import { Empty } from '../../components/empty.tsx';
import { answerOf, keys } from '../../queries.ts';
import { GeneralExplanationSection } from '../facts/explanation-section.tsx';
import { addressOf, focusPlace, GENERAL_EXPLANATION } from '../workspace/places.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { GiveForm } from './give-form.tsx';
import { ResponsibilityEditor, SidePanel } from './responsibility-editor.tsx';
import { NO_FILTERS, passes, ResponsibilityFilters } from './responsibility-filters.tsx';
import { type Marked, ResponsibilityTable } from './responsibility-table.tsx';

const NO_ROWS: readonly ResponsibilityRow[] = [];

/** All shortcomings in one table: why each came about, who answers for it; what is open is filled beside it. */
export function ResponsibilityStep({ part }: { readonly part?: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { id } = useWorkspace();
  const { data, isSuccess } = useQuery({
    queryKey: keys.responsibility(id),
    queryFn: () => answerOf('responsibility.rows', { inspectionId: id }),
  });
  const rows = data ?? NO_ROWS;
  const [filters, setFilters] = useState(NO_FILTERS);
  const marked = useMarked(rows);
  const deferred = useDeferredValue(filters);
  // The open row stays, although it has just got what the filter asks for.
  const shownRows = useMemo(
    () => rows.filter((row) => row.findingId === part || passes(row, deferred)),
    [rows, part, deferred],
  );
  const close = useCallback(() => navigate(addressOf(id, 'responsibility')), [id, navigate]);

  const { clear } = marked;
  const open = useCallback(
    (findingId: string, field?: string) => {
      clear();
      navigate(addressOf(id, 'responsibility', findingId));
      if (field !== undefined) focusPlace(field);
    },
    [clear, id, navigate],
  );

  return (
    <div className="kl-why-step" data-panel={marked.ids.size > 0 || part !== undefined || undefined}>
      <section aria-label={t('step.responsibility')}>
        <Stack className="kl-tools" gap="xs">
          <ResponsibilityFilters filters={filters} onChange={setFilters} />
          <Group justify="space-between" gap="xs">
            <Text size="sm" c="dimmed" aria-live="polite">
              {t('responsibilityStep.rowsShown', { shown: shownRows.length, total: rows.length })}
            </Text>
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconMessage2 size={16} stroke={1.7} aria-hidden />}
              onClick={() => navigate(addressOf(id, 'responsibility', GENERAL_EXPLANATION))}
            >
              {t('responsibilityStep.general')}
            </Button>
          </Group>
        </Stack>
        {isSuccess && shownRows.length === 0 ? (
          <NothingShown isFiltered={rows.length > 0} onClear={() => setFilters(NO_FILTERS)} />
        ) : (
          <ResponsibilityTable rows={shownRows} openId={part ?? null} marked={marked} onOpen={open} />
        )}
      </section>
      <Beside rows={rows} part={part} marked={marked} onClose={close} />
    </div>
  );
}

type MarkedRows = Marked & { readonly clear: () => void };

/** Which shortcomings are chosen to be given something together; one that is no longer there is not. */
function useMarked(rows: readonly ResponsibilityRow[]): MarkedRows {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = useMemo(
    () => new Set(rows.map(({ findingId }) => findingId).filter((findingId) => chosen.has(findingId))),
    [rows, chosen],
  );
  const clear = useCallback(() => setChosen(new Set()), []);
  const mark = useCallback(
    (changed: readonly string[], isMarked: boolean) =>
      setChosen((before) =>
        isMarked ? new Set([...before, ...changed]) : new Set([...before].filter((each) => !changed.includes(each))),
      ),
    [],
  );
  return useMemo(() => ({ ids, mark, clear }), [ids, mark, clear]);
}

type BesideProps = {
  readonly rows: readonly ResponsibilityRow[];
  readonly part: string | undefined;
  readonly marked: MarkedRows;
  readonly onClose: () => void;
};

/** What is open beside the table: the form for several, one shortcoming, or the general explanation. */
const Beside = memo(function Beside({ rows, part, marked, onClose }: BesideProps) {
  const { t } = useTranslation();
  const row = rows.find(({ findingId }) => findingId === part);
  const panel =
    marked.ids.size > 0 ? (
      <GiveForm findingIds={[...marked.ids]} rows={rows} onClose={marked.clear} />
    ) : part === GENERAL_EXPLANATION ? (
      <SidePanel title={t('responsibilityStep.general')} onClose={onClose}>
        <GeneralExplanationSection />
      </SidePanel>
    ) : row === undefined ? null : (
      <ResponsibilityEditor key={row.findingId} findingId={row.findingId} position={row.position} onClose={onClose} />
    );
  return panel === null ? null : (
    <section className="kl-why-beside kl-narrow" aria-label={t('responsibilityStep.editor')}>
      {panel}
    </section>
  );
});

function NothingShown({ isFiltered, onClear }: { readonly isFiltered: boolean; readonly onClear: () => void }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { id } = useWorkspace();
  if (isFiltered)
    return (
      <Empty
        icon={<IconFilterOff size={28} aria-hidden />}
        title={t('responsibilityStep.noneShown')}
        text={t('responsibilityStep.noneShownHint')}
      >
        <Button variant="light" onClick={onClear}>
          {t('responsibilityStep.clearFilters')}
        </Button>
      </Empty>
    );
  return (
    <Empty
      icon={<IconUserQuestion size={28} aria-hidden />}
      title={t('responsibilityStep.none')}
      text={t('responsibilityStep.noneHint')}
    >
      <Button onClick={() => navigate(addressOf(id, 'findings'))}>{t('responsibilityStep.toFindings')}</Button>
    </Empty>
  );
}
