import { VisuallyHidden } from '@mantine/core';
import { IconListSearch } from '@tabler/icons-react';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useCommand } from '../../commands/bound-commands.ts';
import { Empty } from '../../components/empty.tsx';
import { addressOf } from '../workspace/places.ts';
import { useWorkspace } from '../workspace/workspace-context.tsx';
import { FindingDialogs, type OpenDialog } from './dialogs/finding-dialogs.tsx';
import { useFindingActions } from './finding-actions.ts';
import { FindingEditor } from './finding-editor.tsx';
import { FindingList } from './list/finding-list.tsx';
import { ListTools } from './list/list-tools.tsx';
import { SelectionBar } from './list/selection-bar.tsx';
import { useFindingList } from './list/use-finding-list.ts';
import { NothingOpen } from './nothing-open.tsx';
import { useStepKeys } from './use-step-keys.ts';

/** All findings on the left, the chosen one on the right. */
export function FindingsStep({ part }: { readonly part?: string }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const { id, view } = useWorkspace();
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const choose = useCallback(
    (findingId: string | null) => navigate(addressOf(id, 'findings', findingId ?? undefined)),
    [id, navigate],
  );
  const openId = part ?? null;
  const actions = useFindingActions(openId, choose);
  useCommand({ name: 'add-row', run: () => void actions.add('shortcoming') });
  const list = useFindingList(openId, choose, actions);
  const chosen = view.findings.find((line) => line.id === part) ?? null;
  useStepKeys(list.shownIds, openId, choose);
  const { selection } = list;
  return (
    <div className="kl-two">
      <section aria-label={t('step.findings')}>
        <ListTools list={list} actions={actions} total={view.findings.length} onDialog={setDialog} />
        <FindingList
          rows={list.rows}
          names={list.names}
          openId={openId}
          selection={selection}
          isMovable={list.isMovable}
          commands={list.commands}
        />
        {list.rows.length === 0 && view.findings.length > 0 ? (
          <Empty
            icon={<IconListSearch size={24} aria-hidden />}
            title={t('findings.noMatch')}
            text={t('findings.noMatchHint')}
          />
        ) : null}
        {selection.ids.size === 0 ? null : (
          <SelectionBar
            ids={[...selection.ids]}
            actions={actions}
            onMove={list.moveSelected}
            onClear={list.commands.clear}
            onDialog={setDialog}
          />
        )}
        <VisuallyHidden role="status">{list.announced}</VisuallyHidden>
      </section>
      <section aria-label={t('findings.editor')} className="kl-finding-pane">
        {chosen === null ? (
          <NothingOpen isEmpty={view.findings.length === 0} />
        ) : (
          <FindingEditor
            key={chosen.id}
            findingId={chosen.id}
            position={chosen.position}
            shownIds={list.shownIds}
            actions={actions}
            onChoose={choose}
            onDialog={setDialog}
          />
        )}
      </section>
      <FindingDialogs
        dialog={dialog}
        actions={actions}
        onChoose={choose}
        onClose={() => setDialog(null)}
        onDone={list.commands.clear}
      />
    </div>
  );
}
