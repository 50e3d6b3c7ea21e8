import type { ChildProcess } from 'node:child_process';
import { Readable, Writable } from 'node:stream';

/**
 * Loads an unpacked extension through the debugging pipe, the one way that branded Chrome still
 * takes (`Extensions.loadUnpacked`). The pipe is the child's file descriptors 3 (to it) and 4
 * (from it); each message is JSON ended by a zero byte. It must stay open: its end closes Chrome.
 */
export async function loadByPipe(child: ChildProcess, extensionDir: string): Promise<string> {
  const [, , , input, output] = child.stdio;
  if (!(input instanceof Writable) || !(output instanceof Readable)) {
    throw new Error('the browser was started without a debugging pipe');
  }
  const answer = answerTo(1, output);
  const command = { id: 1, method: 'Extensions.loadUnpacked', params: { path: extensionDir } };
  input.write(`${JSON.stringify(command)}\0`);
  const { result, error } = await answer;
  if (!result?.id) throw new Error(`the browser did not load the extension: ${error?.message}`);
  return result.id;
}

interface Answer {
  id?: number;
  result?: { id?: string };
  error?: { message: string };
}

function answerTo(id: number, output: Readable): Promise<Answer> {
  return new Promise((resolve, reject) => {
    let received = '';
    output.setEncoding('utf8');
    output.on('data', (chunk: string) => {
      const messages = (received + chunk).split('\0');
      received = messages.pop() ?? '';
      // The border to Chrome's own protocol, whose answers have the shape of `Answer`.
      const found = messages.map((text) => JSON.parse(text) as Answer).find((m) => m.id === id);
      if (found) resolve(found);
    });
    output.once('close', () => reject(new Error('the browser closed its debugging pipe')));
  });
}
