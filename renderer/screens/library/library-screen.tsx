import { Button, Group, Loader, Title } from '@mantine/core';
import {
  IconArchive,
  IconBooks,
  IconCopy,
  IconEdit,
  IconFileExport,
  IconFileImport,
  IconPlus,
} from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryEntry, LibraryView } from '../../../electron/contract/library-channels.ts';
import { Empty } from '../../components/empty.tsx';
import { FaultsDialog, usePlaceInFile } from '../../components/faults-dialog.tsx';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { EntryDetail } from './entry-detail.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { freshEntry } from './fresh-entry.ts';
import { LibraryFinder } from './library-list.tsx';
import { useLibrary, useLibraryEntry, useLibraryList } from './use-library.ts';

/** The library of findings: those that came with the program and the office's own. */
export function LibraryScreen() {
  const { t } = useTranslation();
  const library = useLibrary();
  const placeInFile = usePlaceInFile();
  const list = useLibraryList();
  const [chosenId, choose] = useState<string | null>(null);
  const [edited, edit] = useState<LibraryEntry | null>(null);
  const { data } = useLibraryEntry(chosenId, null);
  return (
    <>
      <WindowBar />
      <main className="kl-screen">
        <Group justify="space-between" px="lg" py="sm" gap="md">
          <Title order={1} size="h3">
            {t('library.title')}
          </Title>
          <Group gap="xs">
            <Button
              variant="subtle"
              leftSection={<IconFileImport size={18} stroke={1.6} aria-hidden />}
              onClick={() => void library.importFile()}
            >
              {t('library.importFile')}
            </Button>
            <Button
              variant="subtle"
              leftSection={<IconFileExport size={18} stroke={1.6} aria-hidden />}
              onClick={() => void library.exportFile()}
            >
              {t('library.exportFile')}
            </Button>
            <Button
              leftSection={<IconPlus size={18} stroke={1.6} aria-hidden />}
              onClick={() => edit(freshEntry(list.group ?? 'khac'))}
            >
              {t('library.add')}
            </Button>
          </Group>
        </Group>
        <div className="kl-two kl-library-screen">
          <section aria-label={t('library.list')}>
            <LibraryFinder list={list} chosenId={chosenId} onChoose={choose} />
          </section>
          <section aria-label={t('library.detail')}>
            {chosenId === null ? (
              <Empty
                icon={<IconBooks size={28} aria-hidden />}
                title={t('library.choose')}
                text={t('library.chooseHint')}
              />
            ) : data === undefined ? (
              <Loader size="sm" m="lg" />
            ) : (
              <EntryDetail
                view={data}
                actions={<EntryActions view={data} library={library} onEdit={edit} onChoose={choose} />}
              />
            )}
          </section>
        </div>
      </main>
      {edited === null ? null : (
        <EntryDialog
          key={edited.id}
          title={t(edited.id === data?.entry.id ? 'library.edit' : 'library.add')}
          entry={edited}
          keepKey={edited.id === data?.entry.id ? `library/${edited.id}` : 'library/new'}
          groups={list.allGroups}
          onSave={library.write}
          onSaved={choose}
          onClose={() => edit(null)}
        />
      )}
      <FaultsDialog
        title={t('library.faults', { count: library.faults.length })}
        faults={library.faults}
        placeOf={placeInFile}
        onClose={library.closeFaults}
      />
    </>
  );
}

type EntryActionsProps = {
  readonly view: LibraryView;
  readonly library: ReturnType<typeof useLibrary>;
  readonly onEdit: (entry: LibraryEntry) => void;
  readonly onChoose: (id: string | null) => void;
};

/** A shipped entry can only be copied; the office's own can be changed and set aside. */
function EntryActions({ view, library, onEdit, onChoose }: EntryActionsProps) {
  const { t } = useTranslation();
  const { id } = view.entry;
  const duplicate = async () => {
    const copy = await library.duplicate(id);
    if (copy !== null) onChoose(copy);
  };
  return (
    <Group gap="xs" wrap="nowrap">
      {view.origin === 'own' ? (
        <>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconEdit size={16} stroke={1.6} aria-hidden />}
            onClick={() => onEdit(view.entry)}
          >
            {t('library.edit')}
          </Button>
          <Button
            size="xs"
            variant="default"
            leftSection={<IconArchive size={16} stroke={1.6} aria-hidden />}
            onClick={() => {
              onChoose(null);
              void library.setAside(id);
            }}
          >
            {t('library.setAside')}
          </Button>
        </>
      ) : null}
      <Button
        size="xs"
        variant="default"
        leftSection={<IconCopy size={16} stroke={1.6} aria-hidden />}
        onClick={() => void duplicate()}
      >
        {t('library.duplicate')}
      </Button>
    </Group>
  );
}
