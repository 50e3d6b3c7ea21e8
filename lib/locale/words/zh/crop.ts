import type { crop as english } from '../en/crop';
import type { Shape } from '../shape';

export const crop: Shape<typeof english> = {
  adjust: '调整',
  title: '选择要搜索的部分',
  frame: '图片的一部分',
  keys: '拖动选框，或重新画一个。方向键移动，按住 Shift 改变大小；回车搜索，Esc 离开。',
  size: '{{part}}，原图 {{whole}} 像素',
  turnLeft: '向左旋转',
  turnRight: '向右旋转',
  reset: '重置',
  searchPart: '搜索这一部分',
  searchWhole: '搜索整张图片',
  keyless: '没有密钥时，需要您自己把这一部分复制并粘贴到 1688 自己的搜索中。',
  addWords: '添加文字',
  late: '读取被浏览器中断，请重新搜索这张图片。',
  subjects: '1688 在图中识别到的主体',
  subject: '主体 {{number}}，共 {{count}} 个',
  whole: '整张图片',
  titleSent: '已附上网页标题作为提示：“{{title}}”',
  titleLeave: '不附上标题',
  titleKnown: '网页：“{{title}}”',
  titleSend: '同时发送网页标题',
};
