import type { saved as english } from '../en/saved';
import type { Shape } from '../shape';

export const saved: Shape<typeof english> = {
  title: '收藏的商品',
  keep: '收藏',
  kept: '已收藏',
  count_one: '已收藏 {{count}} 个商品',
  count_other: '已收藏 {{count}} 个商品',
  empty: '还没有收藏。',
  emptyTodo: '在商品或榜单的任意一行按“收藏”，商品会按当时的样子保留在这里，即使搜索记录早已不在。',
  incognito: '在无痕窗口中，收藏保留到最后一个无痕窗口关闭为止。',
  keptFrom: '{{moment}} 收藏，{{from}}。',
  removed: '已取消收藏。按“收藏”可恢复。',
  from: {
    picture: '来自图片搜索',
    details: '来自商品详情',
    search: '来自搜索',
    list: '来自榜单',
    named: '来自“{{name}}”',
    ranking: '来自{{category}}{{list}}（{{day}}）',
    category: '类目 {{id}} 的',
  },
  privacy: {
    hint: '您收藏的商品及当时的价格，只保存在本浏览器中。删除搜索或榜单时，收藏不受影响。',
    none: '没有收藏任何商品。',
    clear: '删除收藏',
    sure: '要删除全部收藏吗？',
  },
};
