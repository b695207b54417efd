import { Button } from '@mantine/core';
import { IconDeviceFloppy, IconVersions } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { KeepVersion } from './keep-version.tsx';
import { type ChosenDocument, useVersionList } from './use-versions.ts';

type VersionButtonsProps = { readonly chosen: ChosenDocument; readonly onVersions: () => void };

/** The way to the kept versions of a document, and to keeping one. */
export function VersionButtons({ chosen, onVersions }: VersionButtonsProps) {
  const { t } = useTranslation();
  const [isKeeping, setKeeping] = useState(false);
  const count = useVersionList(chosen)?.length ?? 0;
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconVersions size={17} stroke={1.6} aria-hidden />}
        onClick={onVersions}
      >
        {count === 0 ? t('history.versions.openNone') : t('history.versions.open', { count })}
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        color="gray"
        leftSection={<IconDeviceFloppy size={17} stroke={1.6} aria-hidden />}
        onClick={() => setKeeping(true)}
      >
        {t('history.versions.keepNow')}
      </Button>
      {isKeeping ? <KeepVersion chosen={chosen} onClose={() => setKeeping(false)} /> : null}
    </>
  );
}
