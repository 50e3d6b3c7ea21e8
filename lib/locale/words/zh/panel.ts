import type { handOver as handOverEnglish, panel as panelEnglish } from '../en/panel';
import type { Shape } from '../shape';

export const panel: Shape<typeof panelEnglish> = {
  welcome: '找到源头供应商',
  how: '在任意网页右键商品图片，选择“在 1688 找同款”，商品就会显示在这里。',
  address: '图片地址、imageId、商品编号或 1688 链接',
  addressHint: 'https://…',
  addressUnreadable: '这不是图片地址、imageId、商品编号或 1688 链接。地址以 https:// 开头。',
  find: '查找',
  choose: '选择图片',
  dropHere: '或拖到这里，或按 {{keys}} 粘贴',
  notPicture: '“{{name}}”不是图片。',
  recent: '最近搜索',
  recentKind: { picture: '图片', keyword: '关键词', offer: '商品' },
  recentPicture: '来自 {{host}} 的图片',
  recentFile: '自选图片',
  recentFound_one: '找到 {{count}} 个',
  recentFound_other: '找到 {{count}} 个',
  recentFailed: '失败',
  recentRunning: '进行中',
  back: '新搜索',
  keyless:
    '没有密钥时，图片会在 1688 自己的搜索中打开；连接密钥后，商品、价格、筛选和供应商都在这里并列显示。',
  offer: '商品',
  query: '搜索的图片',
  steps: {
    starting: '正在开始…',
    reading: '正在读取图片…',
    preparing: '正在处理图片…',
    uploading: '正在上传到 1688…',
    searching: '正在搜索 1688…',
  },
  sent: '已发送 {{bytes}}，{{size}}',
  sentQuality: '已发送 {{bytes}}，{{size}}，质量 {{quality}}',
  sentWas: '（原图 {{bytes}}，{{size}}）',
  sentBefore: '这张图片之前已上传过，这次没有再发送。',
  sentAddress: '1688 直接读取了图片地址，没有上传任何内容。',
  notes: {
    'less-reliable': '通过图片地址而非上传找到，可靠性较低。',
    'language-fallback': '1688 没有您所选语言的标题，现以英文显示。',
    'small-picture': '图片偏小。1688 建议至少 800 × 800 像素，并完整展示商品。',
    'from-screen': '图片截取自屏幕，大小与屏幕上显示的一致。',
    'first-frame': '这是动态图片，搜索的是第一帧。',
    'second-try': '第二次尝试（灰度、增强对比度）时找到。',
    'opened-elsewhere': '已在标签页中打开 1688 自己的图片搜索。',
  },
};

export const handOver: Shape<typeof handOverEnglish> = {
  title: '其他办法',
  save: '保存图片',
  copy: '复制图片',
  copied: '图片已复制，可粘贴到 1688 的搜索中。',
  open: '打开 1688 图片搜索',
  address: '图片的公开地址',
  addressUnreadable: '这不是地址。地址以 https:// 开头。',
  search: '用它搜索',
};
