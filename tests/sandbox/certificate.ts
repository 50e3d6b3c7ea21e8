import { createHash, createPublicKey } from 'node:crypto';

import { generate } from 'selfsigned';

import { CONTROL_HOSTS, HOSTS } from './hosts';

export interface Certificate {
  readonly key: string;
  readonly certificate: string;
  /** base64 SHA-256 of the public key, as `--ignore-certificate-errors-spki-list` wants it. */
  readonly spki: string;
}

/** A fresh certificate for every host of the sandbox. It is good for this run only. */
export async function makeCertificate(): Promise<Certificate> {
  const yesterday = new Date(Date.now() - 86_400_000);
  const pem = await generate([{ name: 'commonName', value: 'tongkuan sandbox' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: yesterday,
    notAfterDate: new Date(yesterday.getTime() + 30 * 86_400_000),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          ...HOSTS.map((value) => ({ type: 2 as const, value })),
          ...CONTROL_HOSTS.map((host) =>
            host === 'localhost'
              ? { type: 2 as const, value: host }
              : { type: 7 as const, ip: host },
          ),
        ],
      },
    ],
  });
  const der = createPublicKey(pem.cert).export({ type: 'spki', format: 'der' });
  const spki = createHash('sha256').update(der).digest('base64');
  return { key: pem.private, certificate: pem.cert, spki };
}
