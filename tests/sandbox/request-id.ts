import { randomUUID } from 'node:crypto';

/** 32 hex digits, new for every reply that names its request. */
export function requestId(): string {
  return randomUUID().replaceAll('-', '');
}
