import { Checkbox, Loader, Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingElsewhere } from '../../../../electron/contract/channels.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { answerOf } from '../../../queries.ts';
import { shown, useLanguage } from '../../../words/bilingual.ts';
import { useFact, useWorkspace } from '../../workspace/workspace-context.tsx';
import type { FindingActions } from '../finding-actions.ts';
import { DialogButtons } from './dialog-buttons.tsx';
import { FindingReading } from './finding-reading.tsx';
import { UnitsField } from './units-field.tsx';

const MOST = 100;

type CopyHereDialogProps = { readonly actions: FindingActions; readonly onClose: () => void };

/** Searches the findings of all other inspections, shows each whole, and copies the chosen ones here. */
export function CopyHereDialog({ actions, onClose }: CopyHereDialogProps) {
  const { t } = useTranslation();
  const [units] = useFact('units');
  const [words, setWords] = useState('');
  const [read, setRead] = useState<FindingElsewhere | null>(null);
  const [picked, setPicked] = useState<readonly FindingElsewhere[]>([]);
  const [unitIds, setUnitIds] = useState<readonly string[]>([]);
  const found = useFound(words);
  const toggle = (hit: FindingElsewhere) =>
    setPicked((now) =>
      now.some((each) => isSame(each, hit)) ? now.filter((each) => !isSame(each, hit)) : [...now, hit],
    );
  function act(): void {
    const from = picked.map(({ inspectionId, id }) => ({ inspectionId, findingId: id }));
    void actions.copyHere(from, unitIds);
    onClose();
  }
  return (
    <Dialog title={t('findings.copyFromTitle')} opened onClose={onClose} size="xl">
      <Stack gap="sm">
        <TextInput
          data-autofocus
          aria-label={t('findings.copyFromSearch')}
          placeholder={t('findings.copyFromSearch')}
          autoComplete="off"
          spellCheck={false}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <div className="kl-copy-two">
          <Hits
            hits={found}
            picked={picked}
            read={read}
            onRead={setRead}
            onToggle={toggle}
            isAsked={words.trim() !== ''}
          />
          <div className="kl-dialog-reading">{read === null ? <Hint /> : <ReadElsewhere hit={read} />}</div>
        </div>
        <UnitsField label={t('findings.copyUnits')} units={units} value={unitIds} onChange={setUnitIds} />
      </Stack>
      <DialogButtons
        act={t('findings.copyAct', { count: picked.length })}
        isReady={picked.length > 0}
        onAct={act}
        onClose={onClose}
      />
    </Dialog>
  );
}

function isSame(one: FindingElsewhere, other: FindingElsewhere): boolean {
  return one.id === other.id && one.inspectionId === other.inspectionId;
}

function useFound(words: string): readonly FindingElsewhere[] {
  const { id } = useWorkspace();
  const asked = useDeferredValue(words.trim());
  const { data } = useQuery({
    queryKey: ['findingsElsewhere', id, asked],
    queryFn: () => answerOf('findings.searchElsewhere', { words: asked, limit: MOST, inspectionId: id }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  return data ?? [];
}

function Hint() {
  const { t } = useTranslation();
  return (
    <Text size="sm" c="dimmed">
      {t('findings.copyFromHint')}
    </Text>
  );
}

type HitsProps = {
  readonly hits: readonly FindingElsewhere[];
  readonly picked: readonly FindingElsewhere[];
  readonly read: FindingElsewhere | null;
  readonly isAsked: boolean;
  readonly onRead: (hit: FindingElsewhere) => void;
  readonly onToggle: (hit: FindingElsewhere) => void;
};

function Hits({ hits, picked, read, isAsked, onRead, onToggle }: HitsProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (hits.length === 0) {
    return (
      <Text size="sm" c="dimmed" p="sm" role="status">
        {isAsked ? t('nothingFound') : t('findings.copyFromStart')}
      </Text>
    );
  }
  return (
    <ul className="kl-list kl-copy-list" aria-label={t('findings.copyFromTitle')}>
      {hits.map((hit) => {
        const title = shown(hit.title, language) || t('findings.untitled');
        const isRead = read !== null && isSame(read, hit);
        return (
          <li key={`${hit.inspectionId} ${hit.id}`} className="kl-copy-row" data-chosen={isRead || undefined}>
            <Checkbox
              aria-label={t('findings.pick', { title })}
              checked={picked.some((each) => isSame(each, hit))}
              onChange={() => onToggle(hit)}
            />
            <button
              type="button"
              className="kl-plain kl-copy-open"
              aria-current={isRead || undefined}
              onClick={() => onRead(hit)}
              onDoubleClick={() => onToggle(hit)}
            >
              <span className="kl-clamp">{title}</span>
              <span className="kl-finding-more kl-sentence">{shown(hit.subject, language)}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}

function ReadElsewhere({ hit }: { readonly hit: FindingElsewhere }) {
  const language = useLanguage();
  const { data } = useQuery({
    queryKey: ['findingElsewhere', hit.inspectionId, hit.id],
    queryFn: () => answerOf('findings.read', { inspectionId: hit.inspectionId, findingId: hit.id }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  if (data === undefined) return <Loader size="sm" />;
  const units = hit.unitNames.map((name) => shown(name, language)).filter(Boolean);
  return (
    <>
      <Text size="xs" c="dimmed" mb="xs">
        {units.join('; ')}
      </Text>
      <FindingReading finding={data.finding} />
    </>
  );
}
