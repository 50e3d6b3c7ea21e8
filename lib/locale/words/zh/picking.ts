import type { picking as english } from '../en/picking';

export const picking: typeof english = {
  picture: '在页面上选取图片',
  area: '截取一部分',
  ownPage: '这是同款自己的页面，请先切换到有图片的网页。',
};
