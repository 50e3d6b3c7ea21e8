import { byPath } from './grammar';

/**
 * TikTok Shop: `<id>~tplv-<service>-resize-webp:260:260.webp`, where the last part names a template.
 * The template `origin-jpeg` gives the whole picture. The service's name and the query stay: the
 * query authorises the picture, not its size.
 *
 * Source: volcengine.com, docs/508/1327400 (the form `<id>~tplv-<service>-<template>.<format>`, and
 * that an address without a template is usually refused). The template's name is that of TikTok Shop
 * Partner Center's own example for product descriptions; that it stands beside every `resize` and
 * `crop` is known from examples. That the query holds for any size was measured by a public table of
 * picture hosts.
 */
export const tiktokShop = byPath(
  /^p\d+-oec-[a-z\d-]+\.(?:ibyteimg|ttcdn-us)\.com$/,
  /~tplv-([a-z\d]+)-(?:resize|crop)-[a-z]+(?::\d+){1,2}\.[a-z]+$/,
  '~tplv-$1-origin-jpeg.jpeg',
);
