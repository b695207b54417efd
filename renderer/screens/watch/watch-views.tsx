import { Button, Group, Menu, TextInput } from '@mantine/core';
import { IconBookmarkPlus, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedWatchView } from '../../../electron/contract/watch-channels.ts';
import { Dialog } from '../../components/dialog.tsx';
import { MenuButton } from '../../components/menu-button.tsx';
import { useWatchViews } from './use-watch-views.ts';
import { isSameQuery, isWhole, SHIPPED_NAMES, SHIPPED_VIEWS, type WatchQuery } from './watch-query.ts';

type WatchViewsProps = { readonly query: WatchQuery; readonly onChoose: (query: WatchQuery) => void };

/** Filters to choose with one press: those that everybody needs, and those the person saved. */
export function WatchViews({ query, onChoose }: WatchViewsProps) {
  const { t } = useTranslation();
  const own = useWatchViews();
  const [named, setNamed] = useState<SavedWatchView | 'new' | null>(null);
  const isSaved = [...SHIPPED_NAMES.map((each) => SHIPPED_VIEWS[each]), ...own.views.map(queryOf)].some((each) =>
    isSameQuery(each, query),
  );
  return (
    <>
      <fieldset className="kl-watch-views" aria-label={t('watch.views.title')}>
        {SHIPPED_NAMES.map((name) => (
          <ViewButton key={name} view={SHIPPED_VIEWS[name]} query={query} onChoose={onChoose}>
            {t(`watch.views.${name}`)}
          </ViewButton>
        ))}
        {own.views.map((view) => (
          <span key={view.id} className="kl-watch-own">
            <ViewButton view={queryOf(view)} query={query} onChoose={onChoose}>
              {view.name}
            </ViewButton>
            <MenuButton
              size="sm"
              label={t('watch.views.more', { name: view.name })}
              icon={<IconDots size={16} aria-hidden />}
              items={() => <OwnItems onRename={() => setNamed(view)} onRemove={() => void own.remove(view)} />}
            />
          </span>
        ))}
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={isSaved || isWhole(query)}
          leftSection={<IconBookmarkPlus size={16} stroke={1.7} aria-hidden />}
          onClick={() => setNamed('new')}
        >
          {t('watch.views.save')}
        </Button>
      </fieldset>
      {named === null ? null : (
        <NameDialog
          view={named === 'new' ? null : named}
          isTaken={own.isTaken}
          onClose={() => setNamed(null)}
          onName={(name) => void (named === 'new' ? own.save(name, query) : own.rename(named.id, name))}
        />
      )}
    </>
  );
}

function queryOf({ filters, order }: SavedWatchView): WatchQuery {
  return order === undefined ? filters : { ...filters, order };
}

type ViewButtonProps = WatchViewsProps & { readonly view: WatchQuery; readonly children: string };

function ViewButton({ view, query, onChoose, children }: ViewButtonProps) {
  return (
    <button
      type="button"
      className="kl-plain kl-chip"
      aria-pressed={isSameQuery(view, query)}
      onClick={() => onChoose(isSameQuery(view, query) ? {} : view)}
    >
      {children}
    </button>
  );
}

function OwnItems({ onRename, onRemove }: { readonly onRename: () => void; readonly onRemove: () => void }) {
  const { t } = useTranslation();
  return (
    <>
      <Menu.Item leftSection={<IconPencil size={16} stroke={1.6} aria-hidden />} onClick={onRename}>
        {t('watch.views.rename')}
      </Menu.Item>
      <Menu.Item leftSection={<IconTrash size={16} stroke={1.6} aria-hidden />} onClick={onRemove}>
        {t('watch.views.remove')}
      </Menu.Item>
    </>
  );
}

type NameDialogProps = {
  /** The view to rename; null for a new one. */
  readonly view: SavedWatchView | null;
  readonly isTaken: (name: string, id?: string) => boolean;
  readonly onName: (name: string) => void;
  readonly onClose: () => void;
};

function NameDialog({ view, isTaken, onName, onClose }: NameDialogProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(view?.name ?? '');
  const taken = isTaken(name, view?.id);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '' || taken) return;
    onName(name.trim());
    onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={view === null ? t('watch.views.saveTitle') : t('watch.views.renameTitle')}>
      <form onSubmit={submit}>
        <TextInput
          data-autofocus
          label={t('watch.views.name')}
          placeholder={t('watch.views.nameHint')}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          error={taken ? t('watch.views.nameTaken') : undefined}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" mt="md">
          <Button type="submit" disabled={name.trim() === '' || taken}>
            {t('watch.views.store')}
          </Button>
        </Group>
      </form>
    </Dialog>
  );
}
