import { Button, Group, Text } from '@mantine/core';
import { IconBuildingBank } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../../electron/contract/types.ts';
import { useTellProblems } from '../../case-files.ts';
import { ask } from '../../client.ts';
import { Dialog } from '../../components/dialog.tsx';
import { tellDone, tellWithUndo } from '../../components/tell.tsx';
import { useWorkspace } from '../workspace/workspace-context.tsx';

type Document = { readonly kind: DocumentKind; readonly unitId: string | null };

/** Fills from the office profile: what is empty at once, what is given otherwise only when the person says so. */
export function FillFromOffice({ document }: { readonly document: Document | null }) {
  const { t } = useTranslation();
  const [differing, setDiffering] = useState(0);
  const fill = useFill(document);
  const answer = async (replace: boolean) => {
    setDiffering(0);
    await fill(replace);
  };
  return (
    <>
      <Button
        size="compact-sm"
        variant="light"
        style={{ flexShrink: 0, alignSelf: 'flex-start' }}
        leftSection={<IconBuildingBank size={16} stroke={1.6} aria-hidden />}
        onClick={async () => setDiffering(await fill(null))}
      >
        {t('office.fill.button')}
      </Button>
      <Dialog title={t('office.fill.title')} opened={differing > 0} onClose={() => setDiffering(0)}>
        <Text size="sm" mb="md">
          {t('office.fill.question', { number: differing })}
        </Text>
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => void answer(true)}>
            {t('office.fill.replace')}
          </Button>
          <Button data-autofocus onClick={() => void answer(false)}>
            {t('office.fill.keep')}
          </Button>
        </Group>
      </Dialog>
    </>
  );
}

/**
 * Fills the facts as they stand in the form; one change of the draft, so one step of undo.
 *
 * @returns how many facts are given otherwise and wait for an answer; 0 when all is done
 */
function useFill(document: Document | null): (replace: boolean | null) => Promise<number> {
  const { t } = useTranslation();
  const { facts } = useWorkspace();
  const tellProblems = useTellProblems();
  return async (replace) => {
    const before = facts.read();
    const answer = await ask('settings.fillFromOffice', { facts: before, document, replace: replace ?? false });
    if (!answer.ok) {
      tellProblems(answer.problems);
      return 0;
    }
    const { facts: filled, filled: count, differing } = answer.value;
    if (replace === null && differing > 0) return differing;
    // Typed meanwhile: that goes before, and the person may ask again.
    if (count === 0 || facts.read() !== before) {
      tellDone(t('office.fill.nothing'));
      return 0;
    }
    facts.change(() => filled);
    tellWithUndo(t('office.fill.done', { number: count }), t('undo'), () =>
      facts.change((now) => ({
        ...now,
        inspectingBody: before.inspectingBody,
        documents: before.documents,
      })),
    );
    return 0;
  };
}
