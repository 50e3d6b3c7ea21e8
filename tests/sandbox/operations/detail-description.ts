import type { Offer } from '../catalogue/offers';
import { pictureUrl } from './item';

const FORMS = ['hostile', 'pictures', 'empty', 'missing', 'table'] as const;
export type DescriptionForm = (typeof FORMS)[number];

/** Which kind of description an offer has. */
export function descriptionForm(offer: Offer): DescriptionForm {
  return FORMS[Math.floor(offer.id / 7) % FORMS.length] ?? 'missing';
}

/**
 * Where everything in a hostile description leads. The host is the sandbox's, so a request that
 * should not have been made stands in the log.
 */
export const TRAP = 'https://cdn.pictures.test/trap';

/** The seller's HTML (platform facts 2.4): foreign, to be trusted in nothing. */
export function description(offer: Offer): string | null {
  const [main = '', close = '', ...more] = offer.pictures.map((_, view) => pictureUrl(offer, view));
  switch (descriptionForm(offer)) {
    case 'hostile':
      return hostile(offer.zh, main, close);
    case 'pictures':
      return `<div id="offer-template-0"></div><p>${offer.zh}</p><p>&nbsp;</p>${[
        main,
        close,
        ...more,
      ]
        .map(
          (url) =>
            `<img style="max-width: 790px;" src="${url}?__r__=1" alt=""><br class="img-brk">`,
        )
        .join('')}`;
    case 'empty':
      return '<div></div>';
    case 'missing':
      return null;
    case 'table':
      return `<table border="1"><tbody><tr><th colspan="2">${offer.zh}</th></tr><tr><td>材质</td><td>见属性</td></tr></tbody></table><img src="https://cbu01.alicdn.com/img/ibank/lazyload.png" data-lazyload-src="${close}"><img src="${main.replace('https:', '')}"><a href="https://detail.1688.com/offer/${String(offer.id)}.html">查看</a>`;
  }
}

/** If any of it runs, `window.trapped` is there; if any of it loads, the log has `/trap`. */
function hostile(title: string, main: string, close: string): string {
  return `<div id="root" name="body" class="fixed" style="position:fixed;inset:0;z-index:99999;background:url(${TRAP}/style.gif)">
<script>window.trapped = 'script'; fetch('${TRAP}/script')</script><script src="${TRAP}/script.js"></script>
<style>body { display: none } @import url(${TRAP}/import.css); p { background: url(${TRAP}/css.gif) }</style>
<link rel="stylesheet" href="${TRAP}/link.css"><base href="${TRAP}/base/"><meta http-equiv="refresh" content="0;url=${TRAP}/refresh">
<h1 id="tabs">${title}</h1><p onclick="window.trapped='click'" onmouseover="window.trapped='over'">厂家直销，欢迎订购。</p>
<img id="good" src="${main}" onload="window.trapped='load'" onerror="window.trapped='error'" srcset="${TRAP}/set.gif 2x">
<img src="${TRAP}/pixel.gif?m=1" width="1" height="1"><img src="x" onerror="window.trapped='onerror'"><img src="${close.replace('https:', 'http:')}">
<iframe src="${TRAP}/frame.html"></iframe><iframe srcdoc="<script>parent.trapped='srcdoc'</script>"></iframe>
<object data="${TRAP}/object.swf"></object><embed src="${TRAP}/embed.swf"><video src="${TRAP}/video.mp4" poster="${TRAP}/poster.gif" autoplay></video>
<form id="search" action="${TRAP}/form" method="post"><input name="password" type="password" autofocus onfocus="window.trapped='focus'"><button formaction="javascript:window.trapped='form'">登录</button></form>
<a href="javascript:window.trapped='link'">点击</a> <a href=" jAvAsCrIpT:window.trapped='case'">点击</a> <a href="data:text/html,<script>window.trapped='data'</script>">点击</a> <a href="${TRAP}/shop" target="_top" ping="${TRAP}/ping">店铺</a>
<svg onload="window.trapped='svg'"><a xlink:href="javascript:window.trapped='svg-link'"><text y="20">svg</text></a><use href="${TRAP}/use.svg#a"></use></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.trapped='mxss'&gt;"></table></mtext></math>
<template><img src="x" onerror="window.trapped='template'"></template><noscript><p title="</noscript><img src=x onerror=window.trapped='noscript'>"></noscript>
<p>好评如潮`;
}
