import { box, n, outline, oval, type Ink } from './ink';

/** A mug: straight or bellied, with a handle on the right. */
export function mug({ shape: [a, b], ...ink }: Ink): string {
  const w = 44 + a * 22;
  const h = 50 + b * 26;
  const left = -w / 2 - 6;
  const top = 38 - h;
  const bow = 12 + (1 - a) * 8;
  return (
    ink.line(
      `M${n(left + w - 2)} ${n(top + h * 0.2)}c${n(bow * 1.9)} 0 ${n(bow * 1.9)} ${n(h * 0.55)} 0 ${n(h * 0.55)}`,
      7,
      ink.dark,
    ) +
    ink.body(box(left, top, w, h, 6 + a * 14)) +
    ink.part(oval(left + w / 2, top + 4, w / 2, 7), ink.pale) +
    ink.part(oval(left + w / 2, top + 5, w / 2 - 4, 5), ink.dark)
  );
}

/** A teapot with spout, lid and handle. */
export function teapot({ shape: [a, b], ...ink }: Ink): string {
  const rx = 26 + a * 9;
  const ry = 20 + b * 13;
  return (
    ink.line(`M${n(rx - 4)} ${n(8 - ry * 0.6)}c26 -4 26 ${n(ry)} -2 ${n(ry)}`, 6, ink.dark) +
    ink.part(
      outline([-rx + 6, 2], [-rx + 8, 18], [-50, -8 - b * 8], [-44, -12 - b * 8]),
      ink.colour,
    ) +
    ink.body(oval(0, 10, rx, ry)) +
    ink.part(oval(0, 10 - ry + 3, rx * 0.55, 5), ink.accent) +
    ink.part(oval(0, 10 - ry - 5, 5), ink.accent)
  );
}

/** A vacuum bottle with a cap. */
export function bottle({ shape: [a, b], ...ink }: Ink): string {
  const w = 22 + a * 22;
  const cap = 12 + b * 12;
  return (
    ink.body(box(-w / 2, -46 + cap, w, 94 - cap, 9)) +
    ink.part(box(-w / 2 + 3, -48, w - 6, cap, 4), ink.accent) +
    ink.line(`M${n(-w / 2 + 5)} ${n(-38 + cap)}v50`, 3, ink.pale)
  );
}

/** A bowl on a foot. */
export function bowl({ shape: [a, b], ...ink }: Ink): string {
  const depth = 26 + a * 26;
  const foot = 12 + b * 14;
  const lip = -depth / 2;
  return (
    ink.part(box(-foot, lip + depth - 4, foot * 2, 9, 2), ink.dark) +
    ink.body(
      `M-48 ${n(lip)}C-46 ${n(lip + depth * 1.3)} 46 ${n(lip + depth * 1.3)} 48 ${n(lip)}z`,
    ) +
    ink.part(oval(0, lip, 48, 9 + b * 4), ink.pale) +
    ink.part(oval(0, lip + 2, 43, 6 + b * 4), ink.accent)
  );
}

/** A vase: the belly and the neck move with the design. */
export function vase({ shape: [a, b, c], ...ink }: Ink): string {
  const belly = 20 + a * 20;
  const neck = 7 + b * 9;
  const y = -10 + c * 24;
  return (
    ink.body(
      `M${n(-neck)} -48C${n(-neck)} ${n(y - 24)} ${n(-belly)} ${n(y - 22)} ${n(-belly)} ${n(y)}` +
        `C${n(-belly)} 40 -14 34 -14 48H14C14 34 ${n(belly)} 40 ${n(belly)} ${n(y)}` +
        `C${n(belly)} ${n(y - 22)} ${n(neck)} ${n(y - 24)} ${n(neck)} -48z`,
    ) + ink.part(oval(0, -48, neck + 2, 4), ink.dark)
  );
}
