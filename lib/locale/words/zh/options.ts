import type { preferences as preferencesEnglish, privacy as privacyEnglish } from '../en/options';
import type { Shape } from '../shape';

export const preferences: Shape<typeof preferencesEnglish> = {
  title: '偏好设置',
  language: '界面语言',
  languages: { browser: '跟随浏览器', en: 'English', 'zh-CN': '简体中文' },
  theme: '主题',
  themes: { system: '跟随系统', light: '浅色', dark: '深色' },
  titleLanguage: '标题翻译语言',
  titleLanguageHint: '中文标题始终同时显示。',
  plainLinks: '始终打开纯净商品链接',
  plainLinksHint: '1688 返回的链接带有跟踪参数，纯净链接没有。',
  cropFirst: '搜索前先裁剪',
  cropFirstHint:
    '单张图片（网页上的或在面板中给出的）会先显示出来，可以只选其中一部分；按回车搜索整张。',
  secondTry: '图片没有结果时，转为灰度再试一次',
  secondTryHint: '缩至 800 像素并增强对比度，会多一次上传和搜索。',
  askForHosts: '遇到新网站时询问能否读取图片',
  askForHostsHint: '每个网站在点击时询问一次。关闭后改用网页本身或截屏。',
  dayCap: '每天最多调用 1688 次数',
  wholeNumberBad: '请填写 {{least}} 到 {{most}} 的整数。',
  dayCount: '今天已调用 {{count}} 次',
  rate: '调用速度',
  rateHint: '超过谨慎速度时，除非合同允许，1688 可能会拒绝调用。',
  rates: {
    careful: '谨慎：每秒 3.7 次，均匀发送',
    fast: '每秒 5 次',
    contract: '每秒 50 次，仅在合同允许时使用',
  },
  callSeconds: '单次调用时限（秒）',
  callSecondsHint: '如果 30 秒内没有任何响应，Chrome 会自行放弃。',
  uploadSeconds: '单次上传时限（秒）',
};

export const privacy: Shape<typeof privacyEnglish> = {
  title: '隐私',
  nothing:
    '浏览网页本身不发送任何内容。只有在您登录、搜索、打开商品、类目或商品池、显示推荐或查看榜单时，以及每天自动读取您置顶的类目时，才会有内容离开这台电脑：',
  toGateway:
    '关键词、图片、商品和店铺的编号以及密钥签名，用您自己的密钥发送到 gw.open.1688.com。图片所在网页的标题只在您按下相应按钮后才会一起发送。',
  toFeed:
    '推荐会发送此浏览器为它生成的随机编号。在开始页显示推荐后，再次显示且超过 10 分钟时会重新读取。',
  toRankings:
    '榜单、热搜词和类目树会发送类目编号。置顶类目的榜单和热搜词在浏览器运行时每天自动读取一次。',
  toOthers:
    '如果您连接了合作方网关或路由网关，搜索内容和相应凭证会发送到其主机，主机名见“接口”部分。',
  toHost: '图片从网页中读取，或不带 Cookie 地从其所在网站获取。',
  toPage:
    '没有密钥时，或您按下相应按钮时，关键词或图片地址会交给 1688 自己的页面，在您看得到的标签页中打开。',
  thumbnails: '商品图片从 1688 的图片服务器（alicdn.com）加载。',
  noServer: '没有我们的服务器，没有统计分析，没有推广链接。',
  hosts: '允许读取图片的网站，以及已连接的网关',
  hostsNone: '还没有。1688 自己的图片服务器无需您授权。',
  removeHost: '移除 {{host}}',
  everySite: '所有网站',
  sends: '发送记录',
  sendsHint: '最近离开这台电脑的 500 张图片。',
  sendsNone: '还没有。',
  sendTo: '发往 {{host}}',
  sendSize: '{{before}} → {{after}}',
  sendQuality: '质量 {{quality}}',
  sendAddress: '仅地址：',
  sendsMore_one: '再显示 {{count}} 条',
  sendsMore_other: '再显示 {{count}} 条',
  sendPicture: '发送的图片',
  sendRemove: '删除 {{moment}} 的记录',
  sendColumns: {
    at: '发送时间',
    host: '发往',
    what: '内容',
    address: '地址',
    originalBytes: '原图字节数',
    originalWidth: '原图宽度（像素）',
    originalHeight: '原图高度（像素）',
    sentBytes: '发送字节数',
    sentWidth: '发送宽度（像素）',
    sentHeight: '发送高度（像素）',
    quality: '质量（0–1）',
  },
  sendWhat: { picture: '图片', address: '仅地址' },
  searches: '最近搜索',
  searchesHint: '最近 100 次搜索及其图片和商品，只保存在这个浏览器中。',
  searchesNone: '没有保存任何搜索。',
  clearSearches: '删除最近搜索',
  rankingsHint:
    '看过的榜单和热搜词，每天保留一份，用于显示变化。只保存在本浏览器中。置顶的类目不受影响。',
  clearRankings: '删除榜单历史',
  clearRankingsSure: '删除所有保留的榜单？之后将无法显示变化。',
  clear: '全部删除',
  clearSure: '要删除记录及其中的图片吗？最近搜索的图片会随搜索保留。',
  clearYes: '是，删除',
};
