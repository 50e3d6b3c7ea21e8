import { box, n, outline, oval, type Ink } from './ink';

/** A running shoe from the side. */
export function shoe({ shape: [a, b], ...ink }: Ink): string {
  const collar = -20 - a * 22;
  const sole = 8 + b * 8;
  return (
    ink.body(
      `M-46 ${n(collar)}C-40 ${n(collar + 8)} -28 ${n(collar + 8)} -20 ${n(collar + 2)}L14 -2C28 4 48 4 48 22H-48C-50 6 -44 -6 -46 ${n(collar)}z`,
    ) +
    ink.part(box(-50, 20, 100, sole, 5), ink.pale) +
    ink.line(`M-16 ${n(collar + 12)}L-4 ${n(collar + 18)}M-6 -6L6 -12M4 -1L14 -8`, 4, '#ffffff') +
    ink.part(oval(-34, 8, 7, 6), ink.accent)
  );
}

/** A rain boot. */
export function boot({ shape: [a, b], ...ink }: Ink): string {
  const top = -48 + a * 26;
  return (
    ink.body(`M-26 ${n(top)}H${n(6 + b * 8)}V8C20 12 44 14 44 36H-28C-30 20 -24 6 -26 ${n(top)}z`) +
    ink.part(box(-30, 34, 76, 10 + b * 4, 4), ink.dark) +
    ink.part(box(-28, top - 3, 36 + b * 8, 8, 3), ink.accent)
  );
}

/** A baseball cap from the side. */
export function cap({ shape: [a, b], ...ink }: Ink): string {
  const height = 36 + a * 24;
  const brim = 34 + b * 14;
  return (
    ink.part(`M8 12C${n(brim)} 6 50 16 50 26C${n(brim)} 20 20 22 4 22z`, ink.accent) +
    ink.body(`M-42 20C-46 ${n(20 - height * 1.3)} 26 ${n(20 - height * 1.4)} 24 20z`) +
    ink.part(oval(-10, 20 - height, 4, 3), ink.accent) +
    ink.line(`M-10 ${n(22 - height)}C-2 ${n(-height / 2)} 0 0 -2 18`, 1.8, ink.dark)
  );
}

/** A handbag with one handle. */
export function handbag({ shape: [a, b], ...ink }: Ink): string {
  const w = 34 + a * 14;
  const top = -18 + b * 14;
  const rise = 30 + b * 14;
  return (
    ink.line(
      `M${n(-w * 0.5)} ${n(top + 4)}C${n(-w * 0.5)} ${n(top - rise)} ${n(w * 0.5)} ${n(top - rise)} ${n(w * 0.5)} ${n(top + 4)}`,
      5,
      ink.dark,
    ) +
    ink.body(outline([-w + 6 * a, top], [w - 6 * a, top], [w, 44], [-w, 44])) +
    ink.part(box(-w * 0.6, top, w * 1.2, 16 + b * 8, 4), ink.dark) +
    ink.part(oval(0, top + 18 + b * 8, 5), ink.accent)
  );
}

/** A backpack from the front. */
export function backpack({ shape: [a, b], ...ink }: Ink): string {
  const w = 52 + a * 24;
  const pocket = 22 + b * 16;
  return (
    ink.line('M-10 -40C-10 -54 10 -54 10 -40', 5, ink.dark) +
    ink.part(box(-w / 2 - 7, -12, 16, 50, 7), ink.dark) +
    ink.part(box(w / 2 - 9, -12, 16, 50, 7), ink.dark) +
    ink.body(box(-w / 2, -44, w, 92, 16 + a * 10)) +
    ink.part(box(-w / 2 + 9, 42 - pocket, w - 18, pocket, 7), ink.accent) +
    ink.line(`M${n(-w / 2 + 14)} ${n(-14 - b * 10)}H${n(w / 2 - 14)}`, 3, ink.dark)
  );
}

/** A T-shirt. */
export function shirt({ shape: [a, b], ...ink }: Ink): string {
  const sleeve = -14 + a * 26;
  const w = 22 + b * 8;
  return (
    ink.body(
      `M-14 -44C-8 -34 8 -34 14 -44L${n(w + 4)} -38L50 ${n(sleeve)}L${n(38)} ${n(sleeve + 8)}L${n(w)} -14V46H${n(-w)}V-14L-38 ${n(sleeve + 8)}L-50 ${n(sleeve)}L${n(-w - 4)} -38z`,
    ) +
    ink.line('M-14 -44C-8 -34 8 -34 14 -44', 4, ink.accent) +
    (b > 0.5 ? ink.part(oval(0, -8, 9), ink.accent) : ink.part(box(6, -18, 11, 13, 2), ink.accent))
  );
}

/** Sunglasses. */
export function glasses({ shape: [a, b], ...ink }: Ink): string {
  const h = 24 + b * 16;
  const radius = 4 + a * 16;
  const lens = (x: number): string =>
    ink.body(box(x, -h / 2, 40, h, radius)) +
    ink.part(box(x + 5, -h / 2 + 5, 30, h - 10, radius), '#2b2f36');
  return (
    ink.line(`M-48 ${n(-h / 4)}L-40 -26M48 ${n(-h / 4)}L40 -26`, 5, ink.accent) +
    ink.line(`M-10 ${n(-h / 5)}Q0 ${n(-h / 3 - a * 6)} 10 ${n(-h / 5)}`, 5, ink.dark) +
    lens(-48) +
    lens(8)
  );
}

/** A wrist watch. */
export function watch({ shape: [a, b, c], ...ink }: Ink): string {
  const strap = 18 + b * 10;
  const size = 21 + c * 6;
  return (
    ink.body(box(-strap / 2, -50, strap, 100, 6)) +
    ink.part(box(-size, -size, size * 2, size * 2, 4 + a * 24), ink.dark) +
    ink.part(box(-size + 5, -size + 5, size * 2 - 10, size * 2 - 10, 2 + a * 22), '#f7f4ec') +
    ink.line('M0 0L-6 -9M0 0L10 -6', 3, ink.accent) +
    ink.part(box(size - 1, -4, 6, 8, 2), ink.accent)
  );
}

/** An open umbrella. */
export function umbrella({ shape: [a, b], ...ink }: Ink): string {
  const rise = 34 + a * 30;
  const edge = 4 + b * 8;
  const scallop = `q${n(-16)} ${n(-edge * 2)} -32 0`.repeat(3);
  return (
    ink.line('M0 -40V36C0 50 -16 50 -16 38', 4.5, ink.dark) +
    ink.body(`M-48 2C-44 ${n(2 - rise)} 44 ${n(2 - rise)} 48 2${scallop}z`) +
    ink.line(`M0 ${n(-rise * 0.72)}V${n(-rise * 0.72 - 7)}`, 4, ink.accent)
  );
}
