/**
 * How a shop, or several on the same picture server, writes a size into an address: gives the better
 * addresses of the same picture, best first, at most two. None for an original, for another shop's
 * address, and for what is not clearly written in this grammar.
 *
 * A better address is on the same host, since the user's leave to read is given by host. It may still
 * not answer, so whoever reads tries the given address last.
 */
export type Grammar = (url: URL) => readonly string[];

/** The address of another path or query in the same place. */
export function readdressed(url: URL, path: string, query = url.search): string {
  return `${url.origin}${path}${query}`;
}

/**
 * A grammar that writes the size into the path.
 * @param host all of the host, from start to end, so that no name that merely contains it is meant
 */
export function byPath(host: RegExp, size: RegExp, original: string): Grammar {
  return (url) => {
    if (!host.test(url.host)) return [];
    const path = url.pathname.replace(size, original);
    return path === url.pathname ? [] : [readdressed(url, path)];
  };
}

/**
 * A grammar that asks for the size by parameters of the query.
 * @param host all of the host, from start to end
 * @param sizes all of a parameter's name
 */
export function byQuery(host: RegExp, sizes: RegExp): Grammar {
  return (url) => {
    if (!host.test(url.host)) return [];
    const query = withoutParameters(url.search, sizes);
    return query === url.search ? [] : [readdressed(url, url.pathname, query)];
  };
}

/** A query (`?…`, or empty) without some of its parameters; the others stay as they are written. */
export function withoutParameters(query: string, names: RegExp): string {
  const rest = query
    .slice(1)
    .split('&')
    .filter((parameter) => !names.test(parameter.replace(/=.*$/s, '')))
    .join('&');
  return rest === '' ? '' : `?${rest}`;
}
