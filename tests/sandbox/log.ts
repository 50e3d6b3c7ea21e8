import { readGatewayPath } from './gateway-path';
import { GATEWAY_HOST, PARTNER_HOST, ROUTER_HOST, SIGN_IN_HOST } from './hosts';
import { partnerOperation } from './partner/paths';
import { routerOperation } from './router/paths';

/** What the sandbox saw of one uploaded picture. */
export interface UploadedPicture {
  readonly bytes: number;
  /** As sharp names it: `jpeg`, `png`, `webp`…; `unknown` when it cannot be decoded. */
  readonly format: string;
  readonly width: number;
  readonly height: number;
  readonly hasExif: boolean;
  readonly hasGps: boolean;
  /** Hex digest of the bytes, to tell equal uploads. */
  readonly sha256: string;
}

/** One request that the sandbox received. Entries stand in the order of arrival. */
export interface LogEntry {
  /** Milliseconds of the sandbox's clock. */
  readonly at: number;
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** `product.search.imageQuery`, `alibaba.image.search`, `getToken`, `authorize`…; absent for pages and pictures. */
  readonly operation?: string;
  /** Gateway parameters as text; base64 pictures are shortened. */
  readonly params?: Readonly<Record<string, string>>;
  /** The JSON of the wrapper or of `request_data`, read; base64 pictures are shortened. */
  args?: unknown;
  /** Names of arguments that no source documents. */
  unknownArgs?: readonly string[];
  uploaded?: UploadedPicture;
  readonly headers: Readonly<Record<string, string>>;
  /** 0 until answered, and for good when the connection was cut or left hanging. */
  status: number;
  errorCode?: string;
}

/** The name under which tests and faults know a request, if it is a call at all. */
export function operationOf(
  host: string,
  path: string,
  params: ReadonlyMap<string, string>,
): string | undefined {
  switch (host) {
    case GATEWAY_HOST:
      return readGatewayPath(path)?.api;
    case ROUTER_HOST:
      return routerOperation(path, params);
    case PARTNER_HOST:
      return partnerOperation(path);
    case SIGN_IN_HOST:
      return path.startsWith('/oauth/authorize') ? 'authorize' : undefined;
    default:
      return undefined;
  }
}

/** Parameters as the log keeps them: a picture in base64 is cut to its first characters. */
export function loggedParams(params: ReadonlyMap<string, string>): Record<string, string> {
  return Object.fromEntries([...params].map(([name, value]) => [name, shortenBase64(value)]));
}

export function shortenBase64(value: string): string {
  return value.replace(
    /[A-Za-z0-9+/]{400,}={0,2}/g,
    (run) => `${run.slice(0, 24)}…(${String(run.length)})`,
  );
}

/** The sandbox's memory of what came in. */
export class RequestLog {
  #entries: LogEntry[] = [];

  add(entry: LogEntry): void {
    this.#entries.push(entry);
  }

  all(): readonly LogEntry[] {
    return [...this.#entries];
  }

  clear(): void {
    this.#entries = [];
  }
}
