import type { failures as english } from '../en/failures';
import type { Shape } from '../shape';
import { gatewayFailures } from './gateway-failures';

export const failures: Shape<typeof english> = {
  // 账号
  'account-missing': {
    says: '还没有连接 1688 密钥。',
    todo: '请在选项中填写。在此之前，搜索会打开 1688 自己的页面。',
    todoHere: '请在上面填写。在此之前，搜索会打开 1688 自己的页面。',
  },
  'app-key-missing': {
    says: '缺少 App Key。',
    todo: '请从 open.1688.com/console 的应用页面复制到选项中。',
    todoHere: '请从 open.1688.com/console 的应用页面复制到上面的输入框。',
  },
  'app-secret-missing': {
    says: '缺少 App Secret。',
    todo: '请从 open.1688.com/console 的应用页面复制到选项中。',
    todoHere: '请从 open.1688.com/console 的应用页面复制到上面的输入框。',
  },
  'token-missing': {
    says: '还没有访问令牌。',
    todo: '请在选项中用 1688 登录，或粘贴访问令牌或刷新令牌。',
    todoHere: '请用 1688 登录，或在上面粘贴访问令牌或刷新令牌。',
  },
  'token-expired': {
    says: '访问令牌已过期或不被接受（401）。',
    todo: '填写刷新令牌后会自动续期。如果令牌是新的，请检查电脑时间。',
  },
  'token-reply-empty': {
    says: '1688 的登录回复中没有访问令牌。',
    todo: '请重新登录。如仍如此，请在应用页面查看应用是否已通过审核。',
  },
  'refresh-dead': {
    says: '刷新令牌已失效，其有效期约半年。',
    todo: '请重新用 1688 登录。',
  },
  'signature-wrong': {
    says: '1688 不接受签名：App Secret 与应用页面上的不一致。',
    todo: '请从应用页面重新复制 App Secret，并确认电脑时间准确。',
  },
  'app-unknown': {
    says: '1688 不认识这个 App Key。',
    todo: '请与 open.1688.com/console 的应用页面核对。',
  },
  'not-subscribed': {
    says: '您的应用没有订购此搜索所需的服务。',
    todo: '请在 1688 订购解决方案（会绑定到应用），然后重新登录授权。',
  },
  'code-refused': {
    says: '1688 拒绝了登录授权码。授权码两分钟内有效，且只能用一次。',
    todo: '请重新登录，中途不要停顿。',
  },
  'sign-in-cancelled': {
    says: '登录没有完成。',
    todo: '请重新登录。如果 1688 提示回调地址有误，请配置选项中显示的地址。',
    todoHere: '请重新登录。如果 1688 提示回调地址有误，请配置这里显示的地址。',
  },
  'sign-in-refused': {
    says: '1688 拒绝了登录。',
    todo: '请用应用所属的账号重新登录，并在 1688 询问时同意授权。',
  },
  'sign-in-foreign': {
    says: '这个地址不属于从这里发起的登录。',
    todo: '请重新开始登录，并粘贴那次登录结束时的地址。',
  },
  'sign-in-no-code': {
    says: '这个地址里没有登录授权码。',
    todo: '请粘贴 1688 登录结束时页面的完整地址。',
  },

  ...gatewayFailures,

  // 网络
  offline: {
    says: '这台电脑没有联网。',
    todo: '请连接网络后再试。',
  },
  'network-failed': {
    says: '与 {{host}} 的连接失败。',
    bare: '连接失败。',
    todo: '请检查网络、VPN 或代理，然后重试。',
  },
  'network-slow': {
    says: '{{seconds}} 秒内没有收到完整回复。',
    bare: '没有及时收到完整回复。',
    todo: '请重试，最好换用更快的网络。',
  },

  // 图片
  'picture-none': {
    says: '这里没有找到图片。',
    todo: '请直接右键点击图片，或在下面填写图片地址。',
  },
  'page-closed': {
    says: '无法从这里查看此页面。',
    todo: '请在该页面位于前台时点击工具栏中的同款按钮。本机磁盘上的网页需在扩展详情页开启“允许访问文件网址”。若页面不允许任何扩展访问，请保存图片后拖到这里。',
  },
  'picture-empty': {
    says: '图片文件是空的（0 字节）。',
    todo: '请重新保存，或换一张图片。',
  },
  'picture-not-one': {
    says: '收到的不是图片。',
    todo: '请换一张图片。如果是地址，可在标签页中打开看看是什么。',
  },
  'picture-broken': {
    says: '图片已损坏，无法读取。',
    todo: '请重新保存，或换一张图片。',
  },
  'picture-format': {
    says: '这里无法读取 {{format}} 图片。',
    bare: '这里无法读取此格式的图片。',
    todo: '请另存为 JPEG 或 PNG，再选择该文件。',
  },
  'picture-vector': {
    says: '这是矢量图（SVG），不是照片。',
    todo: '请选择商品照片，或另存为 PNG 再选择该文件。',
  },
  'picture-too-many-pixels': {
    says: '图片有 {{megapixels}} 百万像素，超出安全处理范围。',
    bare: '图片像素过多，超出安全处理范围。',
    todo: '请缩小图片，或裁剪到只剩商品，再选择该文件。',
  },
  'picture-too-heavy': {
    says: '图片超过 {{megabytes}} MB。',
    bare: '图片文件过大。',
    todo: '请保存一张小一些的，再选择该文件。',
  },
  'picture-endless': {
    says: '图片在 {{seconds}} 秒内没有传完。',
    bare: '图片没有及时传完。',
    todo: '请重试，或保存图片后选择该文件。',
  },
  'picture-gone': {
    says: '无法从地址加载图片（状态码 {{status}}）。',
    bare: '无法从地址加载图片。',
    todo: '请刷新网页后重试，或保存图片后选择该文件。',
  },
  'picture-forgotten': {
    says: '浏览器中已不再保存这张图片。',
    todo: '请重新选择图片，或在原网页上再搜索一次。',
  },
  'file-unreadable': {
    says: '无法读取“{{name}}”：它是文件夹，或已被移动或删除。',
    bare: '无法读取文件：它是文件夹，或已被移动或删除。',
    todo: '请从现在的位置选择图片文件。',
  },
  'picture-out-of-reach': {
    says: '图片位于 {{host}}，目前还不能从那里读取。',
    bare: '图片所在的网站目前还不能读取。',
    todo: '请允许读取那里的图片，或保存图片后选择该文件。',
  },
  'picture-closed': {
    says: '这张图片只能从屏幕上截取，但在这里无法截取。',
    todo: '请右键点击图片，或点击工具栏中的同款按钮来选取，期间请让页面保持可见。',
  },
  'picture-on-disk': {
    says: '图片所在的网页来自本机磁盘，浏览器不允许扩展读取。',
    todo: '请在扩展详情页开启“允许访问文件网址”，然后在该网页上重试；也可以直接选择图片文件。',
  },
  'picture-not-accepted': {
    says: '1688 没有接受这张图片。',
    todo: '请在下面填写图片的公开地址，或把图片交给 1688 自己的搜索。',
  },
  'picture-needs-address': {
    says: '当前连接的网关只能通过公开网址读取图片，而这张图片没有公开网址。',
    todo: '请提供图片的公开网址，或连接支持上传的官方接口。',
  },
  'picture-no-address': {
    says: '这张图片没有公开地址，1688 自己的页面无法读取。',
    todo: '请保存或复制图片，自行交给 1688 页面，或在选项中连接密钥。',
  },

  // 我们自己
  interrupted: {
    says: '操作被浏览器中断。',
    todo: '请重试，会从中断处继续。',
  },
  'storage-full': {
    says: '没有空间保存结果了。',
    todo: '请清理磁盘，或在选项中删除发送记录。',
    todoHere: '请清理磁盘，或在下面删除发送记录。',
  },
  'storage-broken': {
    says: '无法读取浏览器的存储。',
    todo: '请重启浏览器；若仍不行，请删除并重新安装本扩展。',
  },
  'search-gone': {
    says: '这次搜索已不再保存。',
    todo: '请重新搜索。',
  },
  'offer-forgotten': {
    says: '本浏览器已不再存有这个商品。',
    todo: '请重新找到它，再收藏。',
  },
  'pins-full': {
    says: '最多可置顶 {{most}} 个类目。',
    bare: '置顶的类目已满。',
    todo: '请先取消一个不再关注的类目，再置顶这个。',
  },
  'export-failed': {
    says: '无法生成文件。',
    todo: '请重试。如仍失败，请关闭此页面，重新打开后再次导出。',
  },
  'command-unknown': {
    says: '此页面打开期间，扩展已更新。',
    todo: '请关闭此页面再重新打开。',
  },
  unexpected: {
    says: '扩展内部出了问题。',
    todo: '请重试。如仍如此，请反馈给我们。',
  },
};
