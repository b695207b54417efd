import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { DocumentHistory } from '../../../../electron/contract/channels.ts';
import { ask } from '../../../client.ts';
import { Dialog } from '../../../components/dialog.tsx';
import { PlainBadge } from '../../../components/plain-badge.tsx';
import { tellProblem } from '../../../components/tell.tsx';
import { refreshDerived } from '../../../queries.ts';
import { useProblemWords } from '../../../words/problem-words.ts';
import { useWorkspace } from '../../workspace/workspace-context.tsx';

type WordingDialogProps = { readonly wording: DocumentHistory['wording']; readonly onClose: () => void };

/** The document's own wording: each piece can be taken back, and what no longer fits is said. */
export function WordingDialog({ wording, onClose }: WordingDialogProps) {
  const { t } = useTranslation();
  const { id } = useWorkspace();
  const wordsOf = useProblemWords();

  async function takeBack({ returnedId, suggestionId }: WordingDialogProps['wording'][number]): Promise<void> {
    const decisions = [{ suggestionId, decision: 'open' as const }];
    const answer = await ask('returned.decide', { returnedId, decisions });
    if (!answer.ok) for (const { what, fix } of answer.problems.slice(0, 3).map(wordsOf)) tellProblem(what, fix);
    refreshDerived(id);
    if (answer.ok && wording.length === 1) onClose();
  }

  return (
    <Dialog opened size="lg" title={t('returned.wordingTitle')} onClose={onClose}>
      <Stack gap="sm">
        <Text size="sm">{t('returned.wordingHint')}</Text>
        <ul className="kl-wording">
          {wording.map((each) => (
            <li key={each.id}>
              {each.fits ? null : <PlainBadge color="seal">{t('returned.noLongerFits')}</PlainBadge>}
              {each.before === '' ? null : <p className="kl-quoted">{each.before}</p>}
              {each.after === '' ? (
                <Text size="sm">{t('returned.leftOut')}</Text>
              ) : (
                <p className="kl-marked">{each.after}</p>
              )}
              <Group justify="flex-end">
                <Button
                  size="compact-sm"
                  variant="default"
                  leftSection={<IconArrowBackUp size={15} aria-hidden />}
                  onClick={() => void takeBack(each)}
                >
                  {t('returned.takeBack')}
                </Button>
              </Group>
            </li>
          ))}
        </ul>
      </Stack>
    </Dialog>
  );
}
