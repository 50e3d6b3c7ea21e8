import { BusinessFailure } from '../gateway-errors';
import type { Arguments } from './operation';

/** `outMemberId`: any text of the caller's own, at most 64 characters (platform facts 2). */
export function memberOf(args: Arguments): string {
  const member = args.text('outMemberId') ?? '';
  if (member.length > 64) throw new BusinessFailure('outMemberId has more than 64 characters');
  return member;
}
