/** What a path of gw.open.1688.com names. */
export interface GatewayCall {
  /** The part that is signed: the path without the leading `/openapi/`. */
  readonly urlPath: string;
  readonly protocol: string;
  readonly version: string;
  readonly namespace: string;
  readonly api: string;
  /** Empty when the path lacks it. */
  readonly appKey: string;
}

/** Reads `/openapi/{protocol}/{version}/{namespace}/{api}/{appKey}` (platform facts 1.1). */
export function readGatewayPath(path: string): GatewayCall | undefined {
  if (!path.startsWith('/openapi/')) return undefined;
  const urlPath = path.slice('/openapi/'.length);
  const [protocol, version, namespace, api, appKey = '', ...rest] = urlPath.split('/');
  if (!protocol || !version || !namespace || !api || rest.length > 0) return undefined;
  if (protocol !== 'param2' && protocol !== 'http') return undefined;
  return { urlPath, protocol, version, namespace, api, appKey };
}
