import { box, n, oval, type Ink } from './ink';

/** A desk fan. */
export function fan({ shape: [a, b], ...ink }: Ink): string {
  const blades = 3 + Math.floor(a * 4);
  const r = 26 + b * 7;
  const blade = Array.from(
    { length: blades },
    (_, index) =>
      `<g transform="translate(0 -14) rotate(${n((360 * index) / blades)})">${ink.part(`M0 0C${n(-r * 0.5)} ${n(-r * 0.4)} ${n(-r * 0.3)} ${n(-r)} 0 ${n(-r * 0.92)}C${n(r * 0.25)} ${n(-r * 0.8)} 6 -8 0 0z`, ink.accent)}</g>`,
  );
  return (
    ink.line('M0 14V40', 7, ink.dark) +
    ink.body(box(-22 - a * 10, 36, 44 + a * 20, 13, 6)) +
    ink.part(oval(0, -14, r + 4), ink.colour) +
    ink.part(oval(0, -14, r), ink.pale) +
    blade.join('') +
    ink.part(oval(0, -14, 6), ink.dark)
  );
}

/** Headphones seen from the front. */
export function headphones({ shape: [a, b], ...ink }: Ink): string {
  const w = 30 + a * 12;
  const cup = 26 + b * 16;
  return (
    ink.line(`M${n(-w)} 10C${n(-w - 6)} -60 ${n(w + 6)} -60 ${n(w)} 10`, 7 + a * 5, ink.dark) +
    ink.body(box(-w - 11, 0, 22, cup, 10)) +
    ink.body(box(w - 11, 0, 22, cup, 10)) +
    ink.part(box(-w + 8, 3, 8, cup - 6, 4), ink.accent) +
    ink.part(box(w - 16, 3, 8, cup - 6, 4), ink.accent)
  );
}

/** A loudspeaker. */
export function speaker({ shape: [a, b], ...ink }: Ink): string {
  const w = 44 + a * 44;
  const h = 92 - a * 30;
  const wide = w > h;
  const r = Math.min(w, h) * (0.26 + b * 0.08);
  const [x, y] = wide ? [w * 0.24, 0] : [0, h * 0.22];
  return (
    ink.body(box(-w / 2, -h / 2, w, h, 4 + b * 16)) +
    ink.part(oval(-x, y, r), ink.dark) +
    ink.part(oval(-x, y, r * 0.62), ink.accent) +
    ink.part(oval(x, wide ? 0 : -h * 0.26, r * 0.6), ink.dark) +
    ink.part(oval(x, wide ? 0 : -h * 0.26, r * 0.28), ink.pale)
  );
}

/** A toy camera. */
export function camera({ shape: [a, b, c], ...ink }: Ink): string {
  const h = 50 + b * 18;
  const lens = -12 + a * 24;
  return (
    ink.part(box(lens - 14, -h / 2 - 10, 28, 16, 5), ink.dark) +
    ink.part(box(-40, -h / 2 - 6, 14, 10, 3), ink.accent) +
    ink.body(box(-48, -h / 2, 96, h, 8 + c * 12)) +
    ink.part(oval(lens, 2, 22), ink.dark) +
    ink.part(oval(lens, 2, 15), '#8fb4cf') +
    ink.part(oval(lens - 4, -3, 5), '#e9f4fb') +
    ink.part(box(a > 0.5 ? -40 : 28, -h / 2 + 7, 12, 8, 2), '#fff6d8')
  );
}

/** A toy car. */
export function car({ shape: [a, b], ...ink }: Ink): string {
  const roof = -16 - b * 18;
  const front = 22 + a * 22;
  const wheel = (x: number): string =>
    ink.part(oval(x, 24, 13), '#33363b') + ink.part(oval(x, 24, 6), ink.pale);
  return (
    ink.part(`M-34 -4L-22 ${n(roof)}H${n(front - 14)}L${n(front)} -4z`, '#a9c7d6') +
    ink.line(`M-4 ${n(roof)}V-4`, 4, ink.dark) +
    ink.body(box(-50, -6, 100, 30, 9)) +
    ink.line(`M-34 -4L-22 ${n(roof)}H${n(front - 14)}L${n(front)} -4`, 5, ink.dark) +
    ink.part(oval(46, 6, 4), ink.accent) +
    wheel(-27) +
    wheel(27)
  );
}

/** A sitting teddy bear. */
export function bear({ shape: [a, b], ...ink }: Ink): string {
  const head = 19 + a * 8;
  const y = -20 - b * 6;
  const ear = 7 + b * 5;
  return (
    ink.part(oval(-22, 40, 13, 10), ink.colour) +
    ink.part(oval(22, 40, 13, 10), ink.colour) +
    ink.body(oval(0, 20, 20 + b * 8, 26)) +
    ink.part(oval(0, 24, 12, 15), ink.pale) +
    ink.part(oval(-head * 0.8, y - head * 0.7, ear), ink.dark) +
    ink.part(oval(head * 0.8, y - head * 0.7, ear), ink.dark) +
    ink.part(oval(0, y, head + 2, head), ink.colour) +
    ink.part(oval(0, y + 7, 9, 7), ink.pale) +
    ink.part(oval(-8, y - 3, 2.6), '#241c18') +
    ink.part(oval(8, y - 3, 2.6), '#241c18') +
    ink.part(oval(0, y + 4, 3.2, 2.4), '#241c18') +
    ink.part(`M0 ${n(y + head)}l-12 -5v10zl12 -5v10z`, ink.accent)
  );
}
