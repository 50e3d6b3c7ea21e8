import { Agent, buildConnector } from 'undici';

import { CONTROL_HOSTS, HOSTS, PLAIN_HTTP_HOSTS } from './hosts';

/** A `fetch` for Node that reaches the sandbox under its public names and nothing else. */
export interface SandboxFetch {
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

export function createSandboxFetch(port: number, certificate: string): SandboxFetch {
  const connect = buildConnector({ ca: certificate });
  const known = new Set([...HOSTS, ...CONTROL_HOSTS].map((host) => `https: ${host}`));
  for (const host of PLAIN_HTTP_HOSTS) known.add(`http: ${host}`);
  const agent = new Agent({
    connect: (options, callback) => {
      if (!known.has(`${options.protocol} ${options.hostname}`)) {
        callback(new Error(`the sandbox does not reach ${options.hostname}`), null);
        return;
      }
      const servername = options.hostname === '127.0.0.1' ? '' : options.hostname;
      connect({ ...options, hostname: '127.0.0.1', port: String(port), servername }, callback);
    },
  });
  return {
    fetch: (input, init) => globalThis.fetch(input, { ...init, dispatcher: agent } as RequestInit),
    close: () => agent.destroy(),
  };
}
