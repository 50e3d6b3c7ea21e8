import type { common as commonEnglish, remedies as remediesEnglish } from '../en/common';
import type { Shape } from '../shape';

export const common: Shape<typeof commonEnglish> = {
  name: '同款',
  notAffiliated: '与 1688、阿里巴巴无关联。',
  options: '选项',
  panel: '侧边栏',
  workspace: '工作台',
  pageTitle: '{{page}} – {{name}}',
  more: '+{{count}}',
  copy: '复制',
  copied: '已复制',
  copyFailed: '无法复制',
  cancel: '取消',
  show: '显示',
  hide: '隐藏',
  requestId: '请求编号',
  otherSide: '对方原话：',
};

export const remedies: Shape<typeof remediesEnglish> = {
  'open-options': '打开选项',
  'sign-in': '用 1688 登录',
  subscribe: '打开 1688 解决方案页面',
  'try-again': '重试',
  'allow-host': '允许读取 {{host}} 的图片',
  allowSite: '允许读取该网站的图片',
  'open-extension': '打开扩展详情页',
};
