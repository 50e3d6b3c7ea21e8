import { capture } from './commands';
import { until } from './until';

/** How long to look at a part of the display, and what for. */
export interface StandingStill {
  what: string;
  /** "WIDTHxHEIGHT+X+Y" */
  part: string;
  /** ms without any change */
  stillMs: number;
  timeoutMs: number;
  /** The part's digest as it was before: it must have become another one. */
  unlike?: string;
}

/** Waits until a part of the display has shown the same picture for a while. */
export async function standsStill(
  display: string,
  { what, part, stillMs, timeoutMs, unlike = '' }: StandingStill,
): Promise<void> {
  let picture = unlike;
  let since = performance.now();
  await until(
    async () => {
      const seen = await digestOf(display, part);
      if (seen !== picture) since = performance.now();
      picture = seen;
      return seen !== unlike && performance.now() - since > stillMs;
    },
    { what: `${what} to stand still`, timeoutMs },
  );
}

/** The same for the same pixels. */
export function digestOf(display: string, part: string): Promise<string> {
  return look(display, part, '%#');
}

/** How light a part of the display is, 0..1. */
export async function lightnessOf(display: string, part: string): Promise<number> {
  return Number(await look(display, part, '%[fx:mean]'));
}

function look(display: string, part: string, measure: string): Promise<string> {
  const source = `x:root[${part}]`;
  return capture('convert', [source, '-colorspace', 'Gray', '-format', measure, 'info:'], {
    env: { DISPLAY: display },
  });
}
