import { json, type Reply } from '../exchange';
import { requestId } from '../request-id';

/** A refusal of the partner gateway: HTTP 200, `code` other than 0, no `data`. */
export class PartnerError extends Error {
  override readonly name = 'PartnerError';

  constructor(
    readonly code: number,
    message: string,
  ) {
    super(message);
  }

  toReply(): Reply {
    const { code, message } = this;
    return json(200, { code, message, data: null, trace_id: requestId() }, String(code));
  }
}

/** Codes and texts are ours: the source says only that 0 is good (L). */
export const partnerErrors = {
  missing: (name: string) => new PartnerError(1001, `缺少参数: ${name}`),
  appId: () => new PartnerError(1002, 'appid不存在'),
  signature: () => new PartnerError(1003, '签名错误'),
  timestamp: () => new PartnerError(1004, '时间戳已过期'),
  seller: (nick: string) => new PartnerError(1005, `未授权的账号: ${nick}`),
  forbidden: () => new PartnerError(1006, '无接口权限'),
  invalid: (what: string) => new PartnerError(1007, `参数错误: ${what}`),
  tooOften: () => new PartnerError(1008, '调用频率超限'),
} as const;

/** The gateway let the call in, and the search behind it failed: `data.success` is false. */
export function noResult(message: string): Reply {
  const data = {
    success: false,
    code: 'IMAGE_SEARCH_FAILED',
    message,
    imageSearchUrl: null,
    imageSearchResult: null,
    extraInfo: null,
  };
  const body = { code: 0, message: 'ok', data, trace_id: requestId() };
  return json(200, body, data.code);
}
