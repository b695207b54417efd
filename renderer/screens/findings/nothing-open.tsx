import { IconListSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { commandEntry } from '../../commands/commands.ts';
import { Empty } from '../../components/empty.tsx';
import { KeyHints } from '../../components/key-hints.tsx';

/** In the place of the editor: how to begin, or what can be done with the list. */
export function NothingOpen({ isEmpty }: { readonly isEmpty: boolean }) {
  const { t } = useTranslation();
  const library = { keys: commandEntry('library').keys ?? [], does: t('findings.keys.library') };
  const hints = isEmpty
    ? [library]
    : [
        { keys: ['↑', '↓'], does: t('findings.keys.walk') },
        { keys: ['Enter'], does: t('findings.keys.open') },
        { keys: ['F2'], does: t('findings.keys.rename') },
        { keys: ['Space'], does: t('findings.keys.pick') },
        { keys: ['Alt+↑', 'Alt+↓'], does: t('findings.keys.move') },
        library,
      ];
  return (
    <Empty
      icon={<IconListSearch size={28} aria-hidden />}
      title={t(isEmpty ? 'findings.none' : 'findings.choose')}
      text={t(isEmpty ? 'findings.noneHint' : 'findings.chooseHint')}
    >
      <KeyHints hints={hints} />
    </Empty>
  );
}
