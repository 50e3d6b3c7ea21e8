import type { InterfaceLanguage } from './languages';

/** What the picker says in a page. Small, since it is put into pages of other people. */
export interface PickerWords {
  title: string;
  choose: string;
  chooseMore: string;
  tickKeys: string;
  found: (count: number) => string;
  leftOut: (count: number) => string;
  nothing: string;
  search: string;
  searchTicked: (count: number) => string;
  cancel: string;
  drawArea: string;
  pickPicture: string;
  barUp: string;
  barDown: string;
  list: string;
  image: string;
  background: string;
  drawing: string;
  film: string;
  frame: string;
  mark: string;
  pixels: (width: number, height: number) => string;
  place: (number: number, count: number) => string;
  elsewhere: string;
  ticked: string;
  tick: string;
  tickAll: string;
  tickLargest: (most: number) => string;
  untickAll: string;
  calls: (count: number, left: number) => string;
  mostTicked: (most: number) => string;
  here: (number: number, count: number) => string;
  draw: string;
  drawKeys: string;
  adjust: string;
  adjustKeys: string;
  area: string;
  searchArea: string;
  goneSince: string;
  refused: string;
  failed: string;
  close: string;
}

const english: PickerWords = {
  title: 'Find same on 1688',
  choose: 'Click the picture to search for.',
  chooseMore: 'Tick more, or search.',
  tickKeys: 'Shift-click ticks several',
  found: (count) => (count === 1 ? '1 picture' : `${count} pictures`),
  leftOut: (count) => (count === 1 ? '1 tiny one left out' : `${count} tiny ones left out`),
  nothing: 'No picture was found on this page. Draw an area instead.',
  search: 'Search',
  searchTicked: (count) => (count === 1 ? 'Search 1 picture' : `Search ${count} pictures`),
  cancel: 'Cancel',
  drawArea: 'Draw an area',
  pickPicture: 'Pick a picture',
  barUp: 'Move to the top',
  barDown: 'Move to the bottom',
  list: 'Pictures on this page, the largest first',
  image: 'Picture',
  background: 'Background',
  drawing: 'Drawing',
  film: 'Video',
  frame: 'Another site’s frame',
  mark: 'Small mark',
  pixels: (width, height) => `${width} × ${height} px`,
  place: (number, count) => `${number} of ${count}`,
  elsewhere: 'not in view',
  ticked: 'ticked',
  tick: 'Tick',
  tickAll: 'Tick all',
  tickLargest: (most) => `Tick the ${most} largest`,
  untickAll: 'Untick all',
  calls: (count, left) => `About ${count} calls, ${left.toLocaleString('en')} left today`,
  mostTicked: (most) => `At most ${most} pictures at a time.`,
  here: (number, count) => `${number} of ${count} here`,
  draw: 'Drag a frame around the product.',
  drawKeys: 'Enter puts one in the middle.',
  adjust: 'Adjust the frame, or search.',
  adjustKeys: 'Arrow keys move it, with Shift they resize it.',
  area: 'Area',
  searchArea: 'Search this area',
  goneSince: 'The extension has been updated or switched off. Please start again.',
  refused: 'This pick was not taken any more. Please start again.',
  failed: 'This page does not let you pick. Right-click the picture instead.',
  close: 'Close',
};

const chinese: PickerWords = {
  title: '在 1688 找同款',
  choose: '点击要查找的图片。',
  chooseMore: '继续勾选，或开始查找。',
  tickKeys: '按住 Shift 点击可勾选多张',
  found: (count) => `${count} 张图片`,
  leftOut: (count) => `已略去 ${count} 张小图`,
  nothing: '此页面上没有找到图片，可改为框选区域。',
  search: '查找',
  searchTicked: (count) => `查找 ${count} 张图片`,
  cancel: '取消',
  drawArea: '框选区域',
  pickPicture: '选取图片',
  barUp: '移到顶部',
  barDown: '移到底部',
  list: '此页面上的图片，从大到小',
  image: '图片',
  background: '背景图',
  drawing: '绘图',
  film: '视频',
  frame: '其他网站的框架',
  mark: '小标记',
  pixels: (width, height) => `${width} × ${height} 像素`,
  place: (number, count) => `第 ${number} 张，共 ${count} 张`,
  elsewhere: '不在可见范围内',
  ticked: '已勾选',
  tick: '勾选',
  tickAll: '全选',
  tickLargest: (most) => `勾选最大的 ${most} 张`,
  untickAll: '取消全选',
  calls: (count, left) => `约 ${count} 次调用，今日剩余 ${left.toLocaleString('zh-CN')} 次`,
  mostTicked: (most) => `一次最多 ${most} 张图片。`,
  here: (number, count) => `此处第 ${number} 张，共 ${count} 张`,
  draw: '拖动鼠标，框出商品。',
  drawKeys: '按回车键可在中间放一个选框。',
  adjust: '可调整选框，或开始查找。',
  adjustKeys: '方向键移动，按住 Shift 调整大小。',
  area: '区域',
  searchArea: '查找此区域',
  goneSince: '扩展已更新或停用，请重新开始。',
  refused: '这次选取已失效，请重新开始。',
  failed: '无法在此页面上选取，请改为右键点击图片。',
  close: '关闭',
};

const WORDS: Record<InterfaceLanguage, PickerWords> = { en: english, 'zh-CN': chinese };

/** The picker's words in a language of the interface. */
export function pickerWords(language: InterfaceLanguage): PickerWords {
  return WORDS[language];
}
