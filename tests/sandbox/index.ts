import { APPS } from './apps';
import { makeCertificate } from './certificate';
import { readFault, type FaultRequest } from './faults';
import { createSandboxFetch } from './fetch';
import { HOSTS } from './hosts';
import type { LogEntry } from './log';
import { startServer } from './server';
import { createWorld, resetWorld } from './world';

export { APPS } from './apps';
export type { App, PartnerApp, RouterApp } from './apps';
export { DEMO, DEMO_KEYWORD, demoPicture } from './demo';
export type { DemoPicture } from './demo';
export { EXAMPLES } from './examples';
export { GALLERY } from './gallery';
export type { GalleryCase } from './gallery';
export { FAULT_KINDS } from './faults';
export type { FaultKind, FaultRequest } from './faults';
export { chromiumFlags, HOSTS } from './hosts';
export type { LogEntry, UploadedPicture } from './log';

/** One running sandbox. */
export interface Sandbox {
  readonly port: number;
  /** https://127.0.0.1:PORT, for `/__sandbox/*`. */
  readonly origin: string;
  /** base64 SHA-256 of the public key, for `--ignore-certificate-errors-spki-list`. */
  readonly spki: string;
  /** PEM. */
  readonly certificate: string;
  /** Every host name that it answers for. */
  readonly hosts: readonly string[];
  readonly apps: typeof APPS;
  /** What it received, in the order of arrival. */
  log(): readonly LogEntry[];
  clearLog(): void;
  /** Something shall go wrong; throws when the request makes no sense. */
  fault(fault: FaultRequest): void;
  /** Refuses what goes over so many calls of one gateway in any rolling second; null switches it off. */
  limit(perSecond: number | null): void;
  /** Faults, limit, tokens, uploads, pool tasks and log back to the start. */
  reset(): void;
  /** Reaches the known hosts here, and refuses every other one with a network error. */
  readonly fetch: typeof fetch;
  close(): Promise<void>;
}

export interface SandboxOptions {
  /** 0, the default, takes any free port. */
  readonly port?: number;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

/** Starts a 1688 on loopback, with a certificate of its own. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const world = createWorld(options.now ?? Date.now);
  const certificate = await makeCertificate();
  const server = await startServer(certificate, world, options.port ?? 0);
  const client = createSandboxFetch(server.port, certificate.certificate);
  return {
    port: server.port,
    origin: `https://127.0.0.1:${String(server.port)}`,
    spki: certificate.spki,
    certificate: certificate.certificate,
    hosts: HOSTS,
    apps: APPS,
    log: () => world.log.all(),
    clearLog: () => {
      world.log.clear();
    },
    fault: (fault) => {
      world.faults.add(readFault(fault));
    },
    limit: (perSecond) => {
      world.limiter.limit(perSecond);
    },
    reset: () => {
      resetWorld(world);
    },
    fetch: client.fetch,
    close: async () => {
      await client.close();
      await server.close();
    },
  };
}
