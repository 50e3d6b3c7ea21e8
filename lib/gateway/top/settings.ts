import { z } from '../../zod';

/** Ways to sign, as the router names them; `hmac-sha1` is the variant of one source (L). */
export const SIGN_METHODS = ['md5', 'hmac', 'hmac-sha256', 'hmac-sha1'] as const;
export type SignMethod = (typeof SIGN_METHODS)[number];

/** Signed calls never go over an open line. */
const httpsAddress = z.string().check(z.maxLength(500), z.regex(/^https:\/\/[^\s/]+\//));
const methodName = z.string().check(z.regex(/^[\w.-]{1,100}$/));

export const topSettingsSchema = z.object({
  /** Where signed forms go. */
  address: httpsAddress,
  signMethod: z.enum(SIGN_METHODS),
  /** What the provider calls each operation. */
  methods: z.object({
    search: methodName,
    picture: methodName,
    offer: methodName,
    shop: methodName,
  }),
  /** Pictures go as base64 inside a signed form, or as a file with the signature in headers. */
  pictureForm: z.enum(['router', 'multipart']),
  /** Where pictures go as files. */
  formAddress: httpsAddress,
});

/**
 * What differs between providers of the router dialect. None of it is in an official document; the
 * defaults are those of the articles that describe it (L).
 */
export type TopSettings = z.infer<typeof topSettingsSchema>;

export const DEFAULT_TOP_SETTINGS: TopSettings = {
  address: 'https://api.1688.com/router/rest',
  signMethod: 'md5',
  methods: {
    search: 'com.alibaba.product.search',
    picture: 'alibaba.image.search',
    offer: 'alibaba.product.get',
    shop: 'alibaba.product.getSellerProductList',
  },
  pictureForm: 'router',
  formAddress: 'https://api.1688.com/image/search',
};

/** What signs and authorises a call. Lives in the worker only. */
export interface TopAccount {
  appKey: string;
  appSecret: string;
  /** Needed for a shop's goods alone. */
  session: string | null;
}
