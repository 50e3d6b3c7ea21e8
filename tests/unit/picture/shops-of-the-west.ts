import type { Shops } from './shop-example';

/** Shops of the Americas and Europe. */
export const SHOPS_OF_THE_WEST: Shops = {
  Amazon: {
    at: 'https://m.media-amazon.com/images/',
    examples: [
      ['I/71ld5EcSVSL._AC_SX300_.jpg', 'I/71ld5EcSVSL.jpg'],
      ['I/81U+J-esnJS._AC_SY300_SX300_QL70_FMwebp_.webp', 'I/81U+J-esnJS.jpg'],
      ['I/51tGx._SX218_BO1,204,203,200_QL40_.jpg', 'I/51tGx.jpg'],
      [
        'I/71m+KRzJHZL.jpg_BO30,255,255,255_UF900,850_SR1910,1000,0,C_QL100_.jpg',
        'I/71m+KRzJHZL.jpg',
      ],
      ['I/15DFd-L5L.__AC_SX300_SY300_QL70_.png', 'I/15DFd-L5L.png'],
      ['I/71ld5EcSVSL.jpg'],
      ['S/aplus-media/sc/cb1102d7.__CR0,381,1000,619_PT0_SX970_V1___.jpg'],
    ],
  },
  'Amazon, older host': {
    at: 'https://images-na.ssl-images-amazon.com/images/I/',
    examples: [
      ['51YL4rlI%2B9L._SL75_.jpg', '51YL4rlI%2B9L.jpg'],
      ['518jV7lwU1L._AC_SL1181_.jpg', '518jV7lwU1L.jpg'],
      ['61qUWQfW49L._AC_US40_.jpg', '61qUWQfW49L.jpg'],
      ['51MgH8Jmr3L.jpg'],
    ],
  },
  eBay: {
    at: 'https://i.ebayimg.com/',
    examples: [
      ['images/g/SDwAAOSw9vdgOLBv/s-l500.jpg', 'images/g/SDwAAOSw9vdgOLBv/s-l1600.jpg'],
      ['images/g/nBEAAOSwjaZn7Ghc/s-l140.webp', 'images/g/nBEAAOSwjaZn7Ghc/s-l1600.webp'],
      ['thumbs/images/g/0eIAAOSwOCdfVjXE/s-l225.jpg', 'images/g/0eIAAOSwOCdfVjXE/s-l1600.jpg'],
      ['thumbs/images/g/3aYAAOSwDANhqFKt/s-l1600.jpg', 'images/g/3aYAAOSwDANhqFKt/s-l1600.jpg'],
      [
        '00/s/NjgzWDEwMjQ=/z/oIAAAOSw2xRYhceC/$_2.JPG',
        '00/s/NjgzWDEwMjQ=/z/oIAAAOSw2xRYhceC/$_57.JPG',
      ],
      [
        '00/s/MTYwMFgxMDY2/z/nrsAAOSw7Spbzlyw/%24_12.JPG?set_id=880000500F',
        '00/s/MTYwMFgxMDY2/z/nrsAAOSw7Spbzlyw/%24_57.JPG?set_id=880000500F',
      ],
      ['images/g/CfsAAeSwJmFpQWUH/s-l1600.jpg'],
      ['images/g/kmsAAOSwXNdcm4gc/s-l9999.jpg'],
    ],
  },
  Shopify: {
    at: 'https://cdn.shopify.com/s/files/1/1405/0664/',
    examples: [
      ['products/Pizza1_300x300.jpg?v=1625062397', 'products/Pizza1.jpg?v=1625062397'],
      ['products/Pizza1_320x320_crop_center@2x.progressive.jpg', 'products/Pizza1.jpg'],
      ['products/Pizza1_x320.png', 'products/Pizza1.png'],
      ['products/Pizza1_grande.jpg', 'products/Pizza1.jpg'],
      [
        'files/Elsa_min_3.jpg?v=1714044447&width=1946&crop=center',
        'files/Elsa_min_3.jpg?v=1714044447',
      ],
      ['files/CSE-AS-ExtraKeys.png?v=1713479233'],
      ['files/_100x.jpg'],
    ],
  },
  'A shop on Shopify': {
    at: 'https://www.shop.example/cdn/shop/',
    examples: [
      ['products/cup_large.jpg?v=1652556397', 'products/cup.jpg?v=1652556397'],
      ['files/cup.png?v=1774672287&width=1080', 'files/cup.png?v=1774672287'],
      ['articles/bags_1024x733.jpg?v=1709320764', 'articles/bags.jpg?v=1709320764'],
      ['files/cup_480x480_crop_top.webp', 'files/cup.webp'],
      ['t/4/assets/logo_small.png'],
    ],
  },
  Etsy: {
    at: 'https://i.etsystatic.com/',
    examples: [
      [
        '11739919/r/il/f4ea55/3332041287/il_340x270.3332041287_6xzb.jpg',
        '11739919/r/il/f4ea55/3332041287/il_fullxfull.3332041287_6xzb.jpg',
      ],
      [
        '12759209/r/il/0e73eb/949617418/il_1588xN.949617418_9ekh.jpg',
        '12759209/r/il/0e73eb/949617418/il_fullxfull.949617418_9ekh.jpg',
      ],
      [
        '18229624/c/833/660/57/201/il/839e49/3401833841/il_75x75.3401833841_4v0o.jpg',
        '18229624/c/833/660/57/201/il/839e49/3401833841/il_fullxfull.3401833841_4v0o.jpg',
      ],
      ['32710857/r/il/6b4d5b/5157493828/il_fullxfull.5157493828_722c.jpg'],
      ['isa/259811/1059261681376/isa_760xN.1059261681376_92ku.jpg'],
    ],
  },
  Walmart: {
    at: 'https://i5.walmartimages.com/',
    examples: [
      [
        'asr/f38c489f_1.d4d7d70b.jpeg?odnHeight=612&odnWidth=612&odnBg=FFFFFF',
        'asr/f38c489f_1.d4d7d70b.jpeg',
      ],
      [
        'seo/Smart-Watch_c0c1391f.jpeg?odnWidth=180&odnHeight=180&odnBg=ffffff',
        'seo/Smart-Watch_c0c1391f.jpeg',
      ],
      ['seo/Smart-Watch_c0c1391f.jpeg?odnHeight=180&v=2', 'seo/Smart-Watch_c0c1391f.jpeg?v=2'],
      ['asr/7fbd346b.73f80f63.jpeg'],
    ],
  },
  Wish: {
    at: 'https://contestimg.wish.com/api/webimage/',
    examples: [
      ['5e69cad1c01db73c10b938e7-medium.jpg', '5e69cad1c01db73c10b938e7-original.jpg'],
      ['59647c7e7baa287c180fa0e0-3-large.jpg', '59647c7e7baa287c180fa0e0-3-original.jpg'],
      [
        '5fe6e0d4cc961712a94fa711-small.jpg?cache_buster=-50004',
        '5fe6e0d4cc961712a94fa711-original.jpg?cache_buster=-50004',
      ],
      ['5e69cad1c01db73c10b938e7-original.jpg'],
      ['5ce279b9b9f1107a394fd3cd-normal.jpg?cache_buster=49404b7afcd428f6fec381d66ba0eee9'],
    ],
  },
  'Mercado Libre': {
    at: 'https://http2.mlstatic.com/',
    examples: [
      [
        'D_NQ_NP_796156-MLU72519991458_102023-O.webp',
        'D_NQ_NP_2X_796156-MLU72519991458_102023-F.webp',
        'D_NQ_NP_796156-MLU72519991458_102023-F.webp',
      ],
      [
        'D_684624-MLA40450270150_012020-I.jpg',
        'D_NQ_NP_2X_684624-MLA40450270150_012020-F.jpg',
        'D_684624-MLA40450270150_012020-F.jpg',
      ],
      [
        'D_Q_NP_2X_908418-MLB107500557320_032026-E.webp',
        'D_NQ_NP_2X_908418-MLB107500557320_032026-F.webp',
        'D_Q_NP_2X_908418-MLB107500557320_032026-F.webp',
      ],
      [
        'D_NQ_NP_2X_782061-MCO44679813684_012021-AB-cinestill-800t.webp',
        'D_NQ_NP_2X_782061-MCO44679813684_012021-F-cinestill-800t.webp',
      ],
      [
        'D_NQ_NP_714142-CBT77180288538_072024-F.webp',
        'D_NQ_NP_2X_714142-CBT77180288538_072024-F.webp',
      ],
      ['D_NQ_NP_2X_666226-MLA95937699435_102025-F.webp'],
      ['frontend-assets/logo-O.png'],
    ],
  },
  Ozon: {
    at: 'https://ir.ozone.ru/s3/',
    examples: [
      [
        'multimedia-1-a/wc300/7814428966.jpg',
        'multimedia-1-a/7814428966.jpg',
        'multimedia-1-a/wc1000/7814428966.jpg',
      ],
      [
        'multimedia-o/wc250/6482428248.jpg',
        'multimedia-o/6482428248.jpg',
        'multimedia-o/wc1000/6482428248.jpg',
      ],
      ['multimedia-d/wc1000/6709518337.jpg', 'multimedia-d/6709518337.jpg'],
      ['multimedia-3/c1200/6016299399.jpg', 'multimedia-3/6016299399.jpg'],
      ['multimedia-g/wc1500/6371416336.jpg', 'multimedia-g/6371416336.jpg'],
      ['multimedia-g/6371416336.jpg'],
      ['cms/wc300/banner.jpg'],
    ],
  },
};
