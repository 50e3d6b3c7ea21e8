/** CIE 1976 L*a*b* of an sRGB colour (D65), written into `out`. */
export function toLab(red: number, green: number, blue: number, out: Float64Array): void {
  const r = LINEAR[red] ?? 0;
  const g = LINEAR[green] ?? 0;
  const b = LINEAR[blue] ?? 0;
  const x = fold((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = fold(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = fold((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  out[0] = 116 * y - 16;
  out[1] = 500 * (x - y);
  out[2] = 200 * (y - z);
}

const LINEAR = Float64Array.from({ length: 256 }, (_, value) => {
  const share = value / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
});

function fold(value: number): number {
  return value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116;
}
