import { image, type Exhibit } from '../exhibit';

/** Pages that forbid what a script might do there. */
export const POLICIES: readonly Exhibit[] = [
  {
    name: 'csp-strict',
    product: 'boot-2-1',
    way: 'menu',
    note: 'The page forbids all scripts and styles, and wants trusted types.',
    headers: {
      'content-security-policy':
        "default-src 'none'; img-src 'self' data:; script-src 'none'; style-src 'none'; connect-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    show: (src) => image(src),
  },
  {
    name: 'sandboxed',
    product: 'cap-2-1',
    way: 'menu',
    note: 'The page has no origin and runs no scripts.',
    headers: { 'content-security-policy': 'sandbox' },
    show: (src) => image(src),
  },
];
