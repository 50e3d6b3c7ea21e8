/** A colour of the catalogue, with its names for titles and keywords. */
export interface Colour {
  readonly zh: string;
  readonly en: string;
  readonly hex: string;
}

export const COLOURS: readonly Colour[] = [
  { zh: '红色', en: 'red', hex: '#c8443c' },
  { zh: '橙色', en: 'orange', hex: '#df8136' },
  { zh: '黄色', en: 'yellow', hex: '#e3bd45' },
  { zh: '绿色', en: 'green', hex: '#5d9a58' },
  { zh: '墨绿', en: 'forest green', hex: '#2f5d4c' },
  { zh: '青色', en: 'teal', hex: '#3b9a9c' },
  { zh: '蓝色', en: 'blue', hex: '#3f74b5' },
  { zh: '藏青', en: 'navy', hex: '#2c3a5e' },
  { zh: '紫色', en: 'purple', hex: '#7f5aa2' },
  { zh: '粉色', en: 'pink', hex: '#df8ea5' },
  { zh: '棕色', en: 'brown', hex: '#8a5d3e' },
  { zh: '灰色', en: 'grey', hex: '#868b90' },
];

/** Soft backgrounds: top and bottom of a gradient. */
export const BACKDROPS: readonly (readonly [string, string])[] = [
  ['#f6f4ef', '#e2ddd2'],
  ['#eef3f5', '#cfdce2'],
  ['#f5ece6', '#e3cfc2'],
  ['#eef2e9', '#d3dfc8'],
  ['#f2eef5', '#d9d0e2'],
  ['#fbfbfa', '#ecebe8'],
  ['#e6e2dc', '#c3bbb0'],
  ['#dfe6e4', '#b4c4c0'],
];
