import { isRecord } from './arguments';
import type { BusinessFailure } from './gateway-errors';
import type { Arguments, Operation } from './operations/operation';

/** The reply of a call that worked (platform facts 2). */
export function succeeded(operation: Operation, args: Arguments, payload: unknown): object {
  if (operation.plain) return { success: true, result: payload };
  const head = { success: said(operation, true), code: operation.successCode, message: '成功' };
  const isFlat = operation.flat?.(args) === true && isRecord(payload);
  return { result: isFlat ? { ...head, ...payload } : { ...head, result: payload } };
}

/** HTTP 200, but the service says no. */
export function failed(operation: Operation, { code, message }: BusinessFailure): object {
  if (operation.plain) return { success: false, code, message };
  return { result: { success: said(operation, false), code, message, result: null } };
}

/** Some operations write `success` as a String. */
function said(operation: Operation, success: boolean): boolean | string {
  return operation.successIsText ? String(success) : success;
}
