import type { Shops } from './shop-example';

/** Shops of East and South-East Asia, and those that deliver from there. */
export const SHOPS_OF_ASIA: Shops = {
  '1688, dot form': {
    at: 'https://cbu01.alicdn.com/img/ibank/',
    examples: [
      ['O1CN01a_!!1-0-cib.220x220.jpg', 'O1CN01a_!!1-0-cib.jpg'],
      ['2018/847/066/9475660748_1284753614.400x400.jpg', '2018/847/066/9475660748_1284753614.jpg'],
      ['O1CN01a_!!1-0-cib.search.jpg', 'O1CN01a_!!1-0-cib.jpg'],
      ['O1CN01a_!!1-0-cib.jpg?__r__=1687', 'O1CN01a_!!1-0-cib.jpg'],
      ['O1CN01a_!!1-0-cib.jpg'],
    ],
  },
  'Taobao and AliExpress, underscore form': {
    at: 'https://ae01.alicdn.com/kf/',
    examples: [
      ['Ha2e69426/Bulb.jpg_220x220xz.jpg_.webp', 'Ha2e69426/Bulb.jpg'],
      ['S0c7a44c4.jpg_480x480q75.jpg_.avif', 'S0c7a44c4.jpg'],
      ['HTB1WflEN.jpg_640x640Q90.jpg_.webp', 'HTB1WflEN.jpg'],
      ['S0c7a44c4.png_960x960.png_.avif', 'S0c7a44c4.png'],
      ['S0c7a44c4.jpg_.webp', 'S0c7a44c4.jpg'],
      ['S0c7a44c4.jpg_640x640.jpg_220x220q75.jpg_.avif', 'S0c7a44c4.jpg'],
      ['O1CN01-2-tps-200-200.png_80x80.png'],
    ],
  },
  'AliExpress, newer host': {
    at: 'https://ae-pic-a1.aliexpress-media.com/kf/',
    examples: [
      [
        'S0c7a44c4fccc449890782ceddcda3fa3w.jpg_220x220q75.jpg_.avif',
        'S0c7a44c4fccc449890782ceddcda3fa3w.jpg',
      ],
      [
        'S32da1b4aaefe4a7d9111f49bbbba9832h.jpg_960x960q75.jpg',
        'S32da1b4aaefe4a7d9111f49bbbba9832h.jpg',
      ],
      [
        'HTB1WflENXXXXXcFapXXq6xXFXXX0.jpg_640x640Q90.jpg_.webp',
        'HTB1WflENXXXXXcFapXXq6xXFXXX0.jpg',
      ],
      ['Sb9d0575175ea45e3829d8938b4667ccdi.jpg'],
    ],
  },
  Lazada: {
    at: 'https://lzd-img-global.slatic.net/g/',
    examples: [
      [
        'p/727027a4e41ff5704dc4bec7851992d1.jpg_720x720q80.jpg_.webp',
        'p/727027a4e41ff5704dc4bec7851992d1.jpg',
      ],
      [
        'p/67e00bbcbe2f2161278a32fcb6a99d5a.jpg_200x200q80.jpg',
        'p/67e00bbcbe2f2161278a32fcb6a99d5a.jpg',
      ],
      [
        'ff/kf/Sb125adb661f24c359e7a102693f7f3960.jpg_80x80Q100.jpg_.webp',
        'ff/kf/Sb125adb661f24c359e7a102693f7f3960.jpg',
      ],
      ['p/912a995390dff7f26a1bc98ef76ba7bc.png'],
      ['tps/tfs/TB1PApewFT7-tps-200-200.png_80x80.png'],
    ],
  },
  'Lazada, newer host': {
    at: 'https://img.lazcdn.com/g/p/',
    examples: [
      [
        'ee75a0cc5511d90e9aedc9f41d9ed284.jpg_200x200q80.jpg_.webp',
        'ee75a0cc5511d90e9aedc9f41d9ed284.jpg',
      ],
      [
        'f0a6adea2b9541d3a4816e64033dbc8c.jpg_360x360q75.jpg',
        'f0a6adea2b9541d3a4816e64033dbc8c.jpg',
      ],
      [
        'e038abbbbe4feb1460985c82036b690b.jpg_960x960q80.jpg_.webp',
        'e038abbbbe4feb1460985c82036b690b.jpg',
      ],
      ['e038abbbbe4feb1460985c82036b690b.jpg'],
    ],
  },
  Shopee: {
    at: 'https://down-vn.img.susercontent.com/file/',
    examples: [
      ['vn-11134201-7qukw-ler04lf8qraq04_tn', 'vn-11134201-7qukw-ler04lf8qraq04'],
      ['vn-11134207-7ra0g-ma3yxxl8jyu202@resize_w164_nl.webp', 'vn-11134207-7ra0g-ma3yxxl8jyu202'],
      ['687f3967b7c2fe6a134a2c11894eea4b_tn.webp', '687f3967b7c2fe6a134a2c11894eea4b'],
      [
        '23a7300695934c18cea715a64bdd0e16%40resize_w160_nl.webp',
        '23a7300695934c18cea715a64bdd0e16',
      ],
      ['vn-11134207-7r98o-lr82zgztoqas5c.webp'],
      ['39c6fc24e158a695d78cc62e5349472e_tn_tn', '39c6fc24e158a695d78cc62e5349472e'],
      ['39c6fc24e158a695d78cc62e5349472e'],
    ],
  },
  'Shopee on its older host': {
    at: 'https://cf.shopee.vn/file/',
    examples: [
      ['598ff35248581a21f6e61316ee9b9697_tn', '598ff35248581a21f6e61316ee9b9697'],
      ['ba61750a46794d8847c3f463c5e71cc4'],
    ],
  },
  'Shopee by way of others': {
    at: 'https://down-tx-vn.img.susercontent.com/',
    examples: [
      ['cn-11134216-7r98o-lzwt2xru8tya9a_tn.webp', 'cn-11134216-7r98o-lzwt2xru8tya9a'],
      ['vn-11134513-7r98o-lsu0q1909dj890@resize_ss640x400!@crop_w640_h400_cT'],
    ],
  },
  'Temu in Europe': {
    at: 'https://img-eu.kwcdn.com/local-goods-img/',
    examples: [
      ['1264551a/41694471.jpeg?imageView2/2/w/800/q/70/format/avif', '1264551a/41694471.jpeg'],
    ],
  },
  'Temu’s other host': {
    at: 'https://aimg.kwcdn.com/material-put/',
    examples: [['1eac59c357/1ba5d3d9.png?imageView2/2/w/100/q/60', '1eac59c357/1ba5d3d9.png']],
  },
  Temu: {
    at: 'https://img.kwcdn.com/product/',
    examples: [
      ['fancy/10bf6fee-cbf6.jpg?imageView2/2/w/800/q/70/format/webp', 'fancy/10bf6fee-cbf6.jpg'],
      ['open/7bfcbaf3-goods.jpeg?imageView2/2/w/500/q/60/format/avif', 'open/7bfcbaf3-goods.jpeg'],
      [
        'Fancyalgo/VirtualModelMatting/4d2532.jpg?imageMogr2/thumbnail/300x',
        'Fancyalgo/VirtualModelMatting/4d2532.jpg',
      ],
      ['Fancyalgo/VirtualModelMatting/a0eccc.jpg'],
      ['fancy/10bf6fee-cbf6.jpg?imageView2/2/w/800&v=1'],
    ],
  },
  'TikTok Shop': {
    at: 'https://p16-oec-va.ibyteimg.com/tos-maliva-i-o3syd03w52-us/',
    examples: [
      [
        '471a5872~tplv-o3syd03w52-resize-webp:800:800.webp?dr=15584&t=555f072d',
        '471a5872~tplv-o3syd03w52-origin-jpeg.jpeg?dr=15584&t=555f072d',
      ],
      [
        '5f942f51~tplv-o3syd03w52-crop-webp:1200:1200.webp?from=2378011839',
        '5f942f51~tplv-o3syd03w52-origin-jpeg.jpeg?from=2378011839',
      ],
      [
        'e9195675~tplv-aphluv4xwc-resize-jpeg:300:300.jpeg',
        'e9195675~tplv-aphluv4xwc-origin-jpeg.jpeg',
      ],
      ['ad48761b~tplv-o3syd03w52-origin-jpeg.jpeg'],
      ['f190f2f6~tplv-o3syd03w52-origin-webp.webp?from=3049088325'],
      ['gallery_image.jpg'],
    ],
  },
  Coupang: {
    at: 'https://thumbnail7.coupangcdn.com/thumbnails/remote/',
    examples: [
      [
        '230x230ex/image/retail/images/1045307148511.jpg',
        'q89/image/retail/images/1045307148511.jpg',
        '492x492ex/image/retail/images/1045307148511.jpg',
      ],
      [
        '80x80ex/image/vendor_inventory/405f/cd0d.jpg',
        'q89/image/vendor_inventory/405f/cd0d.jpg',
        '492x492ex/image/vendor_inventory/405f/cd0d.jpg',
      ],
      [
        '492x492ex/image/retail/images/2019/08/09/267a0947.jpg',
        'q89/image/retail/images/2019/08/09/267a0947.jpg',
      ],
      ['1000x1000ex/image/retail/images/2836.jpg', 'q89/image/retail/images/2836.jpg'],
      ['q89/image/retail/images/283639669000235.jpg'],
    ],
  },
  Rakuten: {
    at: 'https://thumbnail.image.rakuten.co.jp/@0_mall/',
    examples: [
      ['book/cabinet/5480/9784088815169.jpg?_ex=200x200', 'book/cabinet/5480/9784088815169.jpg'],
      [
        'toy-toy-shop/cabinet/63/4977489022990_001.jpg?_ex=128x128',
        'toy-toy-shop/cabinet/63/4977489022990_001.jpg',
      ],
      [
        'book/cabinet/8426/9784062938426.jpg?_ex=64x64&v=2',
        'book/cabinet/8426/9784062938426.jpg?v=2',
      ],
      ['book/cabinet/3540/9784297153540_1_34.jpg'],
    ],
  },
  'Rakuten, second host': {
    at: 'https://shop.r10s.jp/',
    examples: [
      ['shop/cabinet/item/main.jpg?_ex=128x128', 'shop/cabinet/item/main.jpg'],
      [
        'book/cabinet/5051/9784802615051_1_6.jpg?fitin=560:400&composite-to=*,*|560:400',
        'book/cabinet/5051/9784802615051_1_6.jpg',
      ],
      [
        'callawaygolf/cabinet/imgrc0142847302.jpg?v=1760022301557&downsize=200:*',
        'callawaygolf/cabinet/imgrc0142847302.jpg?v=1760022301557',
      ],
      ['callawaygolf/cabinet/imgrc0142847302.jpg?v=1760022301557'],
    ],
  },
  'Rakuten’s resizer': {
    at: 'https://tshop.r10s.jp/',
    examples: [
      ['gramsky/cabinet/gram08.jpg?fitin=480:480', 'gramsky/cabinet/gram08.jpg?downsize=1000:*'],
      [
        'book/cabinet/9313/9784167919313_1_6.jpg?downsize=600:*',
        'book/cabinet/9313/9784167919313_1_6.jpg?downsize=1000:*',
      ],
      [
        'r-golf/cabinet/imgrc0130022650.jpg?fitin=768%3A432&v=1',
        'r-golf/cabinet/imgrc0130022650.jpg?v=1&downsize=1000:*',
      ],
      ['book/cabinet/9313/9784167919313_1_6.jpg?downsize=1200:*'],
      ['kenkocom/cabinet/248/4901111371248.jpg'],
    ],
  },
};
