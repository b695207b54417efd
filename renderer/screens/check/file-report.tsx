import { Alert, Button, Group, Stack, Text, Title } from '@mantine/core';
import { IconCircleCheck, IconFileOff, IconFileText, IconInfoCircle, IconRefresh } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { FileCheck } from '../../../electron/contract/check-channels.ts';
import type { Problem } from '../../../electron/contract/types.ts';
import { useProblemWords } from '../../words/problem-words.ts';
import { type CheckEntry, checkFiles } from './check-list.ts';
import { FindingCard } from './finding-card.tsx';
import { MendedNotice, RepairButton } from './repair.tsx';
import { useSummary } from './summary.ts';

const PARTS = ['page', 'header', 'body', 'closing', 'appendix'] as const;

/** What was found in one file, part by part, or why it could not be read. */
export function FileReport({ entry }: { readonly entry: CheckEntry }) {
  const { t } = useTranslation();
  const summaryOf = useSummary();
  const { file, state } = entry;
  const isRead = state.name === 'checking' || state.name === 'waiting';
  return (
    <Stack className="kl-form" gap="md">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div className="kl-check-name">
          <Title order={2} size="h4">
            {file.name}
          </Title>
          <Text size="sm" c="dimmed">
            {file.folder}
          </Text>
          <Text size="sm" mt={4} fw={500}>
            {summaryOf(state)}
          </Text>
        </div>
        <Group gap="sm">
          <Button
            variant="default"
            disabled={isRead}
            leftSection={<IconRefresh size={17} stroke={1.6} aria-hidden />}
            onClick={() => checkFiles([file])}
          >
            {t('check.again')}
          </Button>
          <RepairButton entry={entry} />
        </Group>
      </Group>
      <MendedNotice entry={entry} />
      {state.name === 'refused' ? <Refusal problems={state.problems} /> : null}
      {state.name === 'checked' ? <Findings check={state.check} /> : null}
    </Stack>
  );
}

function Refusal({ problems }: { readonly problems: readonly Problem[] }) {
  const wordsOf = useProblemWords();
  return problems.map((each) => {
    const { what, fix } = wordsOf(each);
    return (
      <Alert key={each.code} className="kl-check-alert" color="orange" title={what} icon={<IconFileOff aria-hidden />}>
        {fix}
      </Alert>
    );
  });
}

function Findings({ check }: { readonly check: FileCheck }) {
  const { t } = useTranslation();
  const { findings, isTranslation } = check;
  return (
    <>
      {isTranslation ? (
        <Alert color="petrol" icon={<IconInfoCircle aria-hidden />} title={t('check.translation')}>
          {t('check.translationHint')}
        </Alert>
      ) : null}
      {findings.length === 0 ? (
        <Alert className="kl-check-alert" color="green" icon={<IconCircleCheck aria-hidden />} title={t('check.clean')}>
          {t('check.cleanHint')}
        </Alert>
      ) : null}
      {PARTS.map((part) => {
        const here = findings.filter((each) => each.part === part);
        if (here.length === 0) return null;
        return (
          <section key={part} aria-label={t(`check.part.${part}`)}>
            <Title order={3} size="h5" mb="xs">
              <IconFileText size={17} stroke={1.6} aria-hidden className="kl-check-part" />
              {t(`check.part.${part}`)}
            </Title>
            <ul className="kl-list kl-check-findings">
              {here.map((each) => (
                <FindingCard key={JSON.stringify(each.words.vi)} finding={each} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
