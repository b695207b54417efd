import { Center, Loader, Text, UnstyledButton } from '@mantine/core';
import { IconFileAlert, IconInfoCircle } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentOffer } from '../../../electron/contract/channels.ts';
import type { DraftLanguage, Problem } from '../../../electron/contract/types.ts';
import { Empty } from '../../components/empty.tsx';
import { previewQuery, RefusedError } from '../../queries.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { Paper } from '../beside/paper.tsx';
import { UsedTemplateLine } from '../templates/used-template-line.tsx';
import { usePlaceName } from '../workspace/place-name.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { DocumentSheets } from './preview/document-sheets.tsx';

type PreviewPaneProps = { readonly offer: DocumentOffer; readonly language: DraftLanguage };

/** The document as it stands after the last saved edit; the one before stays in sight until the new one has come. */
export function PreviewPane({ offer, language }: PreviewPaneProps) {
  const { t } = useTranslation();
  const { id } = useWorkspace();
  const { data, error } = useQuery({
    ...previewQuery(id, offer, language),
    placeholderData: keepPreviousData,
  });
  const shown = useDeferredValue(data);
  if (error !== null) return <PreviewRefused error={error} />;
  if (data === undefined || shown === undefined) {
    return (
      <Center h="100%">
        <Loader aria-label={t('documents.preview')} />
      </Center>
    );
  }
  return (
    <>
      <Notices notices={data.notices} />
      <Paper drawn={shown.document}>
        <DocumentSheets document={shown.document} />
      </Paper>
      <UsedTemplateLine template={data.template} />
    </>
  );
}

function Notices({ notices }: { readonly notices: readonly Problem[] }) {
  const { t } = useTranslation();
  const { goTo } = useWorkspace();
  const wordsOf = useProblemWords();
  const nameOf = usePlaceName();
  if (notices.length === 0) return null;
  return (
    <details className="kl-notices">
      <summary>
        <IconInfoCircle size={17} stroke={1.7} aria-hidden />
        {t('documents.notices', { count: notices.length })}
      </summary>
      <ul>
        {notices.slice(0, 100).map((each) => (
          <li key={`${each.code} ${each.where} ${JSON.stringify(each.values)}`}>
            <UnstyledButton className="kl-notice" onClick={() => goTo(each.where)}>
              {each.code.startsWith('english-') ? `${nameOf(each.where)} – ` : ''}
              {wordsOf(each).what}
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </details>
  );
}

function PreviewRefused({ error }: { readonly error: Error }) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const problems = error instanceof RefusedError ? error.problems.map(wordsOf) : [];
  return (
    <Empty
      icon={<IconFileAlert size={28} aria-hidden />}
      title={t('documents.notDrawn')}
      text={problems.length === 0 ? t('problem.unknownFix') : ''}
    >
      {problems.slice(0, 10).map(({ what, fix }) => (
        <Text size="sm" key={what + fix}>
          {what} {fix}
        </Text>
      ))}
    </Empty>
  );
}
