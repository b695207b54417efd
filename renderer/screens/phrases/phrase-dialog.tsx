import { Button, Group, Stack, Text } from '@mantine/core';
import { IconArrowBackUp, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KnownPhrase, Phrase } from '../../../electron/contract/channels.ts';
import { Dialog } from '../../components/dialog.tsx';
import { FieldProblemsProvider } from '../../components/field-problems.tsx';
import { TextField } from '../../components/text-field.tsx';
import { withText } from '../../words/bilingual.ts';
import { useSentencesAt } from '../workspace/sentences-at.ts';
import type { usePhrases } from './use-phrases.ts';

type PhraseDialogProps = {
  /** The phrase that is changed; null for a new one. */
  readonly known: KnownPhrase | null;
  readonly phrases: ReturnType<typeof usePhrases>;
  readonly onClose: () => void;
};

const NONE: readonly [] = [];

/** A phrase of the office: new, changed, or in place of a shipped one. */
export function PhraseDialog({ known, phrases, onClose }: PhraseDialogProps) {
  const { t } = useTranslation();
  const [phrase, setPhrase] = useState<Phrase>(() => ({
    id: known?.id ?? crypto.randomUUID(),
    group: known?.group ?? '',
    keys: known?.keys ?? '',
    text: known?.text ?? {},
  }));
  const at = useSentencesAt(phrases.problems, NONE);
  const problems = useMemo(() => ({ scope: 'phrases', at }), [at]);
  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (await phrases.write(phrase)) onClose();
  }
  const line = (name: 'group' | 'keys') => (
    <TextField
      label={t(`phrases.${name}`)}
      description={t(`phrases.${name}Hint`)}
      place={name}
      value={phrase[name]}
      onChange={(value = '') => setPhrase({ ...phrase, [name]: value })}
    />
  );
  const text = (language: 'vi' | 'en') => (
    <TextField
      label={t(`phrases.${language}`)}
      lang={language}
      place={`text.${language}`}
      focused={language === 'vi'}
      multiline
      minRows={3}
      value={phrase.text[language]}
      onChange={(value = '') => setPhrase({ ...phrase, text: withText(phrase.text, language, value) })}
    />
  );
  return (
    <Dialog opened onClose={onClose} title={t(known === null ? 'phrases.add' : 'phrases.edit')} size="lg">
      <FieldProblemsProvider value={problems}>
        <form onSubmit={(event) => void save(event)}>
          <Stack gap="sm">
            {text('vi')}
            {text('en')}
            <Text size="xs" c="dimmed">
              {t('phrases.placeholders')}
            </Text>
            <Group grow align="flex-start">
              {line('group')}
              {line('keys')}
            </Group>
            <Group justify="space-between" mt="sm">
              <TakeBack known={known} phrases={phrases} onClose={onClose} />
              <Button type="submit">{t('phrases.save')}</Button>
            </Group>
          </Stack>
        </form>
      </FieldProblemsProvider>
    </Dialog>
  );
}

function TakeBack({ known, phrases, onClose }: PhraseDialogProps) {
  const { t } = useTranslation();
  if (known === null || known.origin === 'shipped') return <span />;
  const isOwn = known.origin === 'own';
  return (
    <Button
      variant="default"
      leftSection={isOwn ? <IconTrash size={16} aria-hidden /> : <IconArrowBackUp size={16} aria-hidden />}
      onClick={() => {
        onClose();
        void phrases.remove(known.id, t(isOwn ? 'phrases.removed' : 'phrases.restored'));
      }}
    >
      {t(isOwn ? 'phrases.remove' : 'phrases.backToShipped')}
    </Button>
  );
}
