import type { Handlers } from '@/lib/messages/receive';
import type { Worker } from '../worker';
import { accountCommands } from './account';
import { rankingCommands } from './rankings';
import { savedCommands } from './saved';
import { searchCommands } from './searches';
import { settingCommands } from './settings';

/** What the worker does for each command. What views show of it is written before it answers. */
export function commands(worker: Worker): Handlers {
  return {
    ...searchCommands(worker),
    ...rankingCommands(worker),
    ...savedCommands(worker),
    ...accountCommands(worker),
    ...settingCommands(worker),
  };
}
