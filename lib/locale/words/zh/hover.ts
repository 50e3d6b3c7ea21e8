import type { hover as english } from '../en/hover';
import type { Shape } from '../shape';

export const hover: Shape<typeof english> = {
  title: '图片上的按钮',
  how: '默认关闭。选定网站后，鼠标停在该网站的图片上时会出现一个小按钮，点击即可找同款。点击之前不会发送任何内容。打开要选的网站，再点工具栏按钮，即可在弹窗中选定。',
  here: '在 {{host}} 的图片上显示按钮',
  everywhere: '所有网站均已开启。取消勾选即可排除此网站。',
  all: '所有网站',
  allHint:
    '浏览器会询问是否允许读取所有网站，因为按钮需要知道鼠标停在哪张图片上。其他功能都不需要此权限。点工具栏按钮，可在弹窗中排除个别网站。',
  except: '已排除，即使所有网站都显示按钮：',
  again: '不再排除 {{host}}',
  none: '尚未选定网站。',
  blocked: '浏览器不允许在此网站显示按钮。',
  allow: '允许',
  remove: '不再在 {{host}} 显示按钮',
  still: '本扩展仍可读取 {{host}}。',
  giveBack: '交还此权限',
  keep: '保留',
};
