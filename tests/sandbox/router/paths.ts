/** Where the router takes its signed forms (platform facts 4, confidence L: S2 and S3 alone). */
export const REST_PATH = '/router/rest';
/** Where S3's picture form goes. The source cuts its path off: this one is ours (L). */
export const FORM_PATH = '/image/search';
/** The picture form names no method; the log and the faults know it by this name. */
export const FORM_OPERATION = 'image.search.multipart';

/** The name of a router call for the log and for faults: the method, as it was called. */
export function routerOperation(
  path: string,
  params: ReadonlyMap<string, string>,
): string | undefined {
  if (path === FORM_PATH) return FORM_OPERATION;
  return path === REST_PATH ? (params.get('method') ?? REST_PATH) : undefined;
}
