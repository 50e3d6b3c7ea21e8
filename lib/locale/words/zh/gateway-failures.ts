import type { gatewayFailures as english } from '../en/gateway-failures';
import type { Shape } from '../shape';

/** What a gateway refuses, or answers that cannot be read. */
export const gatewayFailures: Shape<typeof english> = {
  'rate-limited': {
    says: '1688 要求暂停：短时间内调用过多。',
    todo: '请等一分钟再试。',
  },
  'day-cap': {
    says: '您每天的调用上限（{{cap}} 次）已用完。',
    bare: '您每天的调用上限已用完。',
    todo: '午夜后重新计数，也可以在选项中调高。',
    todoHere: '午夜后重新计数，也可以在下面调高。',
  },
  'day-cap-near': {
    says: '这次最多需要 {{calls}} 次调用，今天的上限只剩 {{left}} 次，因此没有开始。',
    bare: '这次需要的调用次数可能超过今天的剩余上限，因此没有开始。',
    todo: '请减少图片，或在选项中调高上限。午夜后重新计数。',
    todoHere: '请减少图片，或在下面调高上限。午夜后重新计数。',
  },
  'api-unsupported': {
    says: '1688 没有向您的应用开放此接口。',
    todo: '请在应用页面查看已订购的解决方案，或凭请求编号咨询 1688 客服。',
  },
  'offer-gone': {
    says: '这个商品已不在 1688 上。',
    todo: '可能已下架，请用图片或关键词搜索同款。',
  },
  'parameter-missing': {
    says: '1688 说请求中缺少内容。',
    todo: '这多半是我们的错误，请附上下面的文字反馈。',
  },
  'request-too-large': {
    says: '请求过大，1688 不接受。',
    todo: '请换一张小一些的图片，或裁剪到只剩商品。',
  },
  'gateway-refused': {
    says: '1688 拒绝了此请求。',
    todo: '原因见下文。请修改搜索或重试。',
  },
  'gateway-error': {
    says: '网关返回了未知的错误（状态码 {{status}}）。',
    bare: '网关返回了未知的错误。',
    todo: '请重试。如仍如此，请凭下面的文字和请求编号咨询 1688 客服。',
  },
  'not-available': {
    says: '当前连接的 1688 接口没有这项功能。',
    todo: '请在选项中连接官方接口，它支持全部功能。',
    todoHere: '请在下方连接官方接口，它支持全部功能。',
  },
  'address-not-allowed': {
    says: '网关拒绝来自您网络地址的调用。',
    todo: '请把您的地址加入应用的 IP 白名单，或关闭白名单。',
  },
  'clock-wrong': {
    says: '网关认为这台电脑的时间不对。',
    todo: '请校准系统时间后重试。',
  },
  'parameter-wrong': {
    says: '网关不接受请求中的某个值。',
    todo: '原因见下方。请调整搜索条件；若一直如此，请反馈给我们。',
  },
  'session-missing': {
    says: '此操作需要 session 令牌，目前尚未保存。',
    todo: '请在选项中填写您账号的 session 令牌。',
    todoHere: '请在下方填写您账号的 session 令牌。',
  },
  'session-dead': {
    says: 'session 令牌已失效。',
    todo: '请向服务商获取新的 session 令牌并在选项中保存。',
    todoHere: '请向服务商获取新的 session 令牌并在下方保存。',
  },
  'seller-account-wrong': {
    says: '网关不认识这个 AppId 或 1688 账号。',
    todo: '请在选项中检查 AppId 和 seller_nick。',
    todoHere: '请在下方检查 AppId 和 seller_nick。',
  },
  'gateway-host-closed': {
    says: 'Chrome 尚未获准访问您连接的网关。',
    todo: '请在选项中重新保存，并在 Chrome 询问时允许。',
    todoHere: '请重新保存，并在 Chrome 询问时允许。',
  },
  'pool-refused': {
    says: '1688 没有向您开放这个商品池。',
    todo: '商品池 ID 由您在 1688 的对接人提供；没有的话请用关键词搜索。',
  },
  'seller-unknown': {
    says: '1688 没有说明这是谁的商品，无法列出店铺。',
    todo: '请在 1688 打开商品，从那里进入店铺。',
  },
  'gateway-broken': {
    says: '1688 出现故障（状态码 {{status}}）。',
    bare: '1688 出现故障。',
    todo: '请稍后再试。',
  },
  'reply-unreadable': {
    says: '1688 返回的不是数据（状态码 {{status}}）。',
    bare: '1688 返回的不是数据。',
    todo: '可能是 Wi-Fi 登录页或系统维护，请稍后再试。',
  },
  'reply-unexpected': {
    says: '1688 的回复不是预期的格式。',
    todo: '请重试。如仍如此，请附上请求编号反馈。',
  },
};
