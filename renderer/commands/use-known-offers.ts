import { IconHelp, IconListNumbers } from '@tabler/icons-react';
import i18next from 'i18next';
import { useContext, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { useTopics } from '../help/topics.ts';
import { STEPS } from '../screens/step-names.ts';
import { ToolsContext } from '../screens/window-bar/tools-menu.tsx';
import { addressOf } from '../screens/workspace/places.ts';
import { useLanguage } from '../words/bilingual.ts';
import { isBound, runCommand } from './bound-commands.ts';
import { commandIcon } from './command-icons.ts';
import { COMMAND_NAMES, commandEntry } from './commands.ts';
import type { Offer } from './offers.ts';
import { openInspectionId } from './open-inspection.ts';

/** Not worth a line in the palette: it is open, or only its keys make sense. */
const ONLY_KEYS = ['palette', 'next-region', 'step'];

/** What needs no search in the database: commands that hold here, steps of the open inspection, tools, topics of the help. */
export function useKnownOffers(): readonly Offer[] {
  const { t } = useTranslation();
  const [location, navigate] = useLocation();
  const tools = useContext(ToolsContext);
  const topics = useTopics(useLanguage());
  return useMemo(() => {
    const other = i18next.getFixedT(i18next.language === 'en' ? 'vi' : 'en');
    const inspectionId = openInspectionId(location);
    const commands = COMMAND_NAMES.filter((name) => isBound(name) && !ONLY_KEYS.includes(name)).map(
      (name): Offer => ({
        id: `command/${name}`,
        group: 'commands',
        words: t(`commands.name.${name}`),
        alsoFoundBy: other(`commands.name.${name}`),
        keys: commandEntry(name).keys,
        Icon: commandIcon(name),
        run: () => void runCommand(name),
      }),
    );
    const steps = inspectionId === null ? [] : STEPS;
    return [
      ...commands,
      ...steps.map(
        (step, index): Offer => ({
          id: `step/${step}`,
          group: 'steps',
          words: t(`step.${step}`),
          alsoFoundBy: other(`step.${step}`),
          keys: commandEntry('step').keys?.slice(index, index + 1),
          Icon: IconListNumbers,
          run: () => navigate(addressOf(inspectionId ?? '', step)),
        }),
      ),
      ...tools.map(
        ({ name, Icon }): Offer => ({
          id: `tool/${name}`,
          group: 'tools',
          words: t(`tools.${name}` as 'tools.menu'),
          alsoFoundBy: other(`tools.${name}` as 'tools.menu'),
          Icon,
          run: () => navigate(`/tools/${name}`),
        }),
      ),
      ...topics.map(
        ({ name, title }): Offer => ({
          id: `help/${name}`,
          group: 'help',
          words: title,
          Icon: IconHelp,
          run: () => navigate(`/tools/help/${name}`),
        }),
      ),
    ];
  }, [t, location, navigate, tools, topics]);
}
