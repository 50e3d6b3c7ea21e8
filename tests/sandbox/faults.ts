import { z } from 'zod';

export const FAULT_KINDS = [
  'expired-token',
  'rate-limit',
  'image-id-0',
  'html',
  'half-json',
  'item-without-id',
  'cut-before',
  'cut-middle',
  'empty-result',
  'flat-payload',
  'server-error',
  'not-subscribed',
  'hang',
  'router-error',
  'partner-error',
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

const faultSchema = z.strictObject({
  operation: z.string().optional(),
  host: z.string().optional(),
  pathIncludes: z.string().optional(),
  /** How many matching requests it hits. */
  times: z.number().int().min(1).default(1),
  /** How many matching requests pass first. */
  skip: z.number().int().min(0).default(0),
  delayMs: z.number().min(0).optional(),
  /** The headers and a first space come at once, the body this much later. */
  stallMs: z.number().min(0).optional(),
  status: z.number().int().min(200).max(599).optional(),
  /** Sent as it is. */
  body: z.string().optional(),
  kind: z.enum(FAULT_KINDS).optional(),
  /** Of `router-error` and `partner-error`: what the reply says, in its own names. */
  code: z.number().int().optional(),
  sub_code: z.string().optional(),
  message: z.string().optional(),
});

/** A fault as tests ask for it; everything is optional, a bare `{}` does nothing once. */
export type FaultRequest = z.input<typeof faultSchema>;
export type Fault = z.output<typeof faultSchema>;

/** Reads a fault from outside. Throws a ZodError that names what is wrong. */
export function readFault(value: unknown): Fault {
  return faultSchema.parse(value);
}

interface Target {
  readonly host: string;
  readonly path: string;
  readonly operation?: string | undefined;
}

/** The faults waiting for their request. A request gets the first one that is due. */
export class FaultQueue {
  #waiting: { fault: Fault; skip: number; times: number }[] = [];

  add(fault: Fault): void {
    this.#waiting.push({ fault, skip: fault.skip, times: fault.times });
  }

  take(target: Target): Fault | undefined {
    for (const waiting of this.#waiting) {
      if (!matches(waiting.fault, target)) continue;
      if (waiting.skip > 0) {
        waiting.skip -= 1;
        continue;
      }
      waiting.times -= 1;
      this.#waiting = this.#waiting.filter((other) => other.times > 0);
      return waiting.fault;
    }
    return undefined;
  }

  clear(): void {
    this.#waiting = [];
  }
}

function matches(fault: Fault, target: Target): boolean {
  return (
    (fault.operation === undefined || fault.operation === target.operation) &&
    (fault.host === undefined || fault.host === target.host) &&
    (fault.pathIncludes === undefined || target.path.includes(fault.pathIncludes))
  );
}
