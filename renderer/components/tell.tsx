import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowBackUp, IconChevronRight, IconFolderOpen, IconPlayerPlay } from '@tabler/icons-react';
import { t } from 'i18next';
import type { ReactNode } from 'react';

/** A cross alone says nothing to a screen reader. */
function closeButton() {
  return { 'aria-label': t('close') };
}

/** A short word that all is well. */
export function tellDone(message: string): void {
  notifications.show({ message, color: 'petrol', autoClose: 2500, closeButtonProps: closeButton() });
}

/** What went wrong and what to do; stays until it is closed. */
export function tellProblem(what: string, fix: string): void {
  notifications.show({ title: what, message: fix, color: 'seal', autoClose: 12_000, closeButtonProps: closeButton() });
}

export type ToldPlace = { readonly name: string; readonly label: string; readonly onGo: () => void };

/** What went wrong, what to do, and where: pressing the place leads there. */
export function tellProblemAt(what: string, fix: string, { name, label, onGo }: ToldPlace): void {
  const id = crypto.randomUUID();
  notifications.show({
    id,
    title: what,
    color: 'seal',
    autoClose: 12_000,
    closeButtonProps: closeButton(),
    message: (
      <>
        <Text size="sm">{fix}</Text>
        <Button
          size="compact-sm"
          variant="light"
          color="seal"
          mt={6}
          maw="100%"
          aria-label={label}
          rightSection={<IconChevronRight size={15} aria-hidden />}
          onClick={() => {
            notifications.hide(id);
            onGo();
          }}
        >
          {name}
        </Button>
      </>
    ),
  });
}

const undoable = new Set<string>();

/** Messages that offer a way back from an earlier state make no sense once that state was undone. */
export function hideUndoOffers(): void {
  for (const id of undoable) notifications.hide(id);
  undoable.clear();
}

/** What was done, with the way back. Answers the id of the message. */
export function tellWithUndo(message: string, undoLabel: string, onUndo: () => void): string {
  return tellWithButton(message, undoLabel, onUndo, <IconArrowBackUp size={15} aria-hidden />);
}

/** Something that may be wanted now. */
export function tellWithOffer(message: string, label: string, onTake: () => void): void {
  tellWithButton(message, label, onTake, <IconPlayerPlay size={15} aria-hidden />);
}

/** Where a file lies now. */
export function tellWithFolder(message: string, label: string, onOpen: () => void): void {
  tellWithButton(message, label, onOpen, <IconFolderOpen size={15} aria-hidden />);
}

function tellWithButton(message: string, label: string, onPress: () => void, icon: ReactNode): string {
  const id = crypto.randomUUID();
  undoable.add(id);
  notifications.show({
    id,
    color: 'petrol',
    autoClose: 10_000,
    onClose: () => undoable.delete(id),
    closeButtonProps: closeButton(),
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm">{message}</Text>
        <Button
          size="compact-sm"
          variant="light"
          style={{ flexShrink: 0 }}
          leftSection={icon}
          onClick={() => {
            notifications.hide(id);
            onPress();
          }}
        >
          {label}
        </Button>
      </Group>
    ),
  });
  return id;
}
