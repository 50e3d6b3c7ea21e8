import { browser } from 'wxt/browser';
import { failure, type Outcome } from '../failures/outcome';
import type { Answers, Command, CommandName } from './protocol';

/** Gives the worker a command. Never throws: a worker that cannot be reached is a failure too. */
export async function send<Name extends CommandName>(
  name: Name,
  command: Command<Name>,
): Promise<Outcome<Answers[Name]>> {
  try {
    const outcome: Outcome<Answers[Name]> | undefined = await browser.runtime.sendMessage({
      name,
      command,
    });
    return outcome ?? failure('interrupted');
  } catch (error) {
    return failure('interrupted', error instanceof Error ? { text: error.message } : {});
  }
}
