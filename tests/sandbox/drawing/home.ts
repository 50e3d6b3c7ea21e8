import { box, n, outline, oval, type Ink } from './ink';

/** A table lamp. */
export function lamp({ shape: [a, b], ...ink }: Ink): string {
  const wide = 26 + a * 22;
  const top = 10 + b * 14;
  return (
    ink.line('M0 -8V40', 4.5, ink.dark) +
    ink.part(oval(0, 42, 16 + b * 10, 6), ink.accent) +
    ink.body(outline([-top, -48], [top, -48], [wide, -4], [-wide, -4])) +
    ink.part(oval(0, -4, wide, 4), '#fff3c9')
  );
}

/** A camping lantern with a warm glass. */
export function lantern({ shape: [a, b], ...ink }: Ink): string {
  const w = 34 + a * 22;
  const glass = 32 + b * 12;
  return (
    ink.line(
      `M${n(-w / 2 + 4)} -26C${n(-w / 2)} -58 ${n(w / 2)} -58 ${n(w / 2 - 4)} -26`,
      3.5,
      ink.dark,
    ) +
    ink.part(box(-w / 2 + 4, -26, w - 8, glass, 4), '#ffe9a8') +
    ink.part(oval(0, -26 + glass / 2, 7, 11), '#ffc94d') +
    ink.body(box(-w / 2, -26 + glass, w, 46 - glass + 22, 6)) +
    ink.part(box(-w / 2, -34, w, 12, 4), ink.accent)
  );
}

/** A dining chair seen from the front. */
export function chair({ shape: [a, b], ...ink }: Ink): string {
  const w = 40 + a * 20;
  const back = 30 + b * 16;
  const seat = -48 + back;
  return (
    ink.line(
      `M${n(-w / 2 + 4)} ${n(seat + 8)}L${n(-w / 2 - 2)} 48M${n(w / 2 - 4)} ${n(seat + 8)}L${n(w / 2 + 2)} 48`,
      5,
      ink.dark,
    ) +
    ink.line(`M${n(-w / 4)} ${n(seat + 8)}V38M${n(w / 4)} ${n(seat + 8)}V38`, 4, ink.dark) +
    ink.body(box(-w / 2, -48, w, back, 6 + a * 14)) +
    ink.part(box(-w / 2 - 4, seat, w + 8, 12, 5), ink.accent)
  );
}

/** A stool with three legs. */
export function stool({ shape: [a, b], ...ink }: Ink): string {
  const w = 24 + a * 20;
  const top = -40 + b * 20;
  return (
    ink.line(
      `M${n(-w * 0.6)} ${n(top + 6)}L${n(-w)} 48M${n(w * 0.6)} ${n(top + 6)}L${n(w)} 48M0 ${n(top + 6)}V44`,
      5.5,
      ink.dark,
    ) +
    ink.line(`M${n(-w * 0.85)} 26H${n(w * 0.85)}`, 3.5, ink.accent) +
    ink.body(box(-w, top - 8, w * 2, 18 + b * 6, 9))
  );
}

/** A wall clock: round or square. */
export function clock({ shape: [a, b, c], ...ink }: Ink): string {
  const radius = 8 + a * 40;
  const hours = Math.floor(b * 12);
  const hand = (turn: number, length: number): string =>
    `M0 0L${n(Math.sin(turn) * length)} ${n(-Math.cos(turn) * length)}`;
  return (
    ink.body(box(-46, -46, 92, 92, radius)) +
    ink.part(oval(0, 0, 32 + c * 5), '#fbf8f1') +
    ink.line(hand((hours * Math.PI) / 6, 17), 5, ink.dark) +
    ink.line(hand(c * 6.28, 27), 3.5, ink.accent) +
    ink.part(oval(0, 0, 3.5), ink.dark)
  );
}

/** A cushion, soft at the corners. */
export function cushion({ shape: [a, b], ...ink }: Ink): string {
  const bulge = 2 + a * 14;
  const h = 34 + b * 12;
  return (
    ink.body(
      `M-46 ${n(-h)}Q0 ${n(-h + bulge)} 46 ${n(-h)}Q${n(46 - bulge)} 0 46 ${n(h)}` +
        `Q0 ${n(h - bulge)} -46 ${n(h)}Q${n(-46 + bulge)} 0 -46 ${n(-h)}z`,
    ) +
    (a > 0.5
      ? ink.part(oval(0, 0, 5), ink.accent)
      : ink.line(`M-30 ${n(h - 14)}H30`, 3, ink.accent))
  );
}

/** A plant in a pot; the pot carries the product's colour. */
export function plant({ shape: [a, b], ...ink }: Ink): string {
  const leaves = 3 + Math.floor(a * 6);
  const spread = 50 + b * 90;
  const leaf = Array.from({ length: leaves }, (_, index) => {
    const turn = -spread / 2 + (spread * index) / (leaves - 1);
    const green = index % 2 === 0 ? '#4f8a55' : '#6fa463';
    return `<g transform="translate(0 6) rotate(${n(turn)})">${ink.part('M0 0C-12 -18 -9 -42 0 -56C9 -42 12 -18 0 0z', green)}</g>`;
  });
  const w = 18 + b * 10;
  return leaf.join('') + ink.body(outline([-w - 5, 2], [w + 5, 2], [w - 3, 48], [-w + 3, 48]));
}
