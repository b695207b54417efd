import { Button, Group, Stack, Text } from '@mantine/core';
import { IconFolderOpen, IconFolderSymlink } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ChosenDataFolder } from '../../../electron/contract/keeping-channels.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { Section } from '../../components/section.tsx';
import { useLanguage } from '../../words/bilingual.ts';
import { sizeText } from '../../words/size-text.ts';
import { MoveDialog } from './move-dialog.tsx';
import { PlaceWarnings } from './place-warnings.tsx';
import { useKeepingView } from './use-keeping.ts';

/** Where the data lies, how big it is, and the way to another folder. */
export function DataSection() {
  const { t } = useTranslation();
  const language = useLanguage();
  const view = useKeepingView();
  const tellProblems = useTellProblems();
  const [chosen, setChosen] = useState<ChosenDataFolder | null>(null);
  const choose = async () => {
    const answer = await ask('keeping.chooseDataFolder', {});
    if (answer.ok) setChosen(answer.value.chosen);
    else tellProblems(answer.problems);
  };
  return (
    <Section title={t('office.data.title')} hint={t('office.data.hint')} place="section.data">
      {view === undefined ? null : (
        <Stack gap="sm">
          <div>
            <Text size="sm" fw={500}>
              {t('office.data.folder')}
            </Text>
            <Text size="sm" className="kl-path">
              {view.dataFolder}
            </Text>
            <Text size="sm" c="dimmed">
              {t('office.data.size')}: {sizeText(view.bytes, language)}
            </Text>
          </div>
          <PlaceWarnings warnings={view.warnings} />
          <Group gap="sm">
            <Button
              variant="default"
              leftSection={<IconFolderOpen size={17} stroke={1.6} aria-hidden />}
              onClick={() => void ask('keeping.openFolder', { which: 'data' })}
            >
              {t('office.data.open')}
            </Button>
            {view.isFixed ? null : (
              <Button
                variant="default"
                leftSection={<IconFolderSymlink size={17} stroke={1.6} aria-hidden />}
                onClick={() => void choose()}
              >
                {t('office.data.move')}
              </Button>
            )}
          </Group>
          {view.isFixed ? (
            <Text size="sm" c="dimmed">
              {t('office.data.fixed')}
            </Text>
          ) : null}
          {view.setAside.length === 0 ? null : (
            <div>
              <Text size="sm" fw={500}>
                {t('office.data.setAside')}
              </Text>
              {view.setAside.map((each) => (
                <Text key={each} size="sm" className="kl-path">
                  {each}
                </Text>
              ))}
            </div>
          )}
          {chosen === null ? null : (
            <MoveDialog chosen={chosen} dataFolder={view.dataFolder} onClose={() => setChosen(null)} />
          )}
        </Stack>
      )}
    </Section>
  );
}
