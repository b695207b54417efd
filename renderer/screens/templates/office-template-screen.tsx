import { Center, Loader } from '@mantine/core';
import { IconFileAlert } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Empty } from '../../components/empty.tsx';
import { RefusedError } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { WindowBar } from '../window-bar/window-bar.tsx';
import { OfficeTemplateEditor } from './office-template-editor.tsx';
import { TitleWithWayBack } from './title-with-way-back.tsx';
import { useTemplateVersion } from './use-templates.ts';

/** One version of one of the office's templates, opened. */
export function OfficeTemplateScreen({ id, version }: { readonly id: string; readonly version: number }) {
  const { data, error } = useTemplateVersion({ id, version });
  if (data !== undefined) return <OfficeTemplateEditor view={data} />;
  return (
    <>
      <WindowBar />
      <main className="kl-screen">
        {error === null ? (
          <Center flex={1}>
            <Loader />
          </Center>
        ) : (
          <NotOpened error={error} />
        )}
      </main>
    </>
  );
}

function NotOpened({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const [first] = error instanceof RefusedError ? error.problems : [];
  const words = first === undefined ? null : wordsOf(first);
  return (
    <Empty
      icon={<IconFileAlert size={28} aria-hidden />}
      title={words?.what ?? t('templates.notOpened')}
      text={words?.fix ?? t('problem.unknownFix')}
    >
      <TitleWithWayBack title="" />
    </Empty>
  );
}
