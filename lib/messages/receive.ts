import { browser, type Browser } from 'wxt/browser';
import { failure, type Outcome } from '../failures/outcome';
import { fromThrown } from '../failures/thrown';
import { z } from '../zod';
import { COMMANDS, type Answers, type Command, type CommandName } from './protocol';

/** What the worker does for each command. */
export type Handlers = {
  [Name in CommandName]: (command: Command<Name>) => Promise<Outcome<Answers[Name]>>;
};

const messageSchema = z.object({ name: z.string(), command: z.unknown() });

/**
 * Listens for commands. Only our own pages are heard; a message of another shape is refused, and a
 * handler that throws answers with a failure, since exceptions lose their class on the way.
 */
export function receive(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply) => {
    if (!isOwnPage(sender)) return false;
    void answer(handlers, message).then(reply);
    return true;
  });
}

/** Our pages have our id and our origin; scripts in other pages have our id alone. */
export function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  const own = browser.runtime.getURL('/');
  return sender.id === browser.runtime.id && (sender.url?.startsWith(own) ?? false);
}

/** Checks a message and does what it says; whatever goes wrong is in the outcome. */
export async function answer(handlers: Handlers, message: unknown): Promise<Outcome<unknown>> {
  const read = messageSchema.safeParse(message);
  if (!read.success || !isCommandName(read.data.name)) return failure('command-unknown');
  const { name, command } = read.data;
  try {
    return await handle(handlers, name, command);
  } catch (error) {
    return fromThrown(`command ${name}`, error);
  }
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

async function handle<Name extends CommandName>(
  handlers: Handlers,
  name: Name,
  command: unknown,
): Promise<Outcome<Answers[Name]>> {
  const read = COMMANDS[name].safeParse(command);
  if (!read.success) return failure('command-unknown');
  return handlers[name](read.data as Command<Name>);
}
