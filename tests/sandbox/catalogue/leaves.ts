/** Leaf categories without any goods in them: names, by their level-2 category. */
export const QUIET_LEAVES: readonly (readonly [
  branch: number,
  leaves: readonly (readonly [zh: string, en: string | null])[],
])[] = [
  [
    1031910,
    [
      ['连衣裙', 'Dresses'],
      ['衬衫', 'Blouses'],
      ['针织衫', 'Knitwear'],
    ],
  ],
  [
    1031911,
    [
      ['牛仔裤', 'Jeans'],
      ['半身裙', 'Skirts'],
      ['打底裤', 'Leggings'],
    ],
  ],
  [
    1038400,
    [
      ['帆布鞋', 'Canvas Shoes'],
      ['拖鞋', 'Slippers'],
    ],
  ],
  [
    1038401,
    [
      ['皮鞋', 'Leather Shoes'],
      ['高跟鞋', 'High Heels'],
    ],
  ],
  [
    1042960,
    [
      ['单肩包', 'Shoulder Bags'],
      ['钱包', 'Wallets'],
    ],
  ],
  [
    1042961,
    [
      ['书包', 'School Bags'],
      ['旅行包', 'Travel Bags'],
    ],
  ],
  [
    5401,
    [
      ['渔夫帽', 'Bucket Hats'],
      ['毛线帽', 'Knitted Hats'],
    ],
  ],
  [5402, [['老花镜', 'Reading Glasses']]],
  [
    1510,
    [
      ['相框', 'Photo Frames'],
      ['香薰蜡烛', 'Scented Candles'],
      ['地毯', 'Rugs'],
    ],
  ],
  [1511, [['雨衣', 'Raincoats']]],
  [
    1820,
    [
      ['积木', 'Building Blocks'],
      ['拼图', 'Jigsaw Puzzles'],
      ['泡泡机', null],
    ],
  ],
  [
    701,
    [
      ['麦克风', 'Microphones'],
      ['投影仪', 'Projectors'],
    ],
  ],
  [
    702,
    [
      ['三脚架', 'Tripods'],
      ['补光灯', 'Fill Lights'],
    ],
  ],
  [
    601,
    [
      ['加湿器', 'Humidifiers'],
      ['吸尘器', 'Vacuum Cleaners'],
    ],
  ],
  [
    602,
    [
      ['落地灯', 'Floor Lamps'],
      ['小夜灯', 'Night Lights'],
    ],
  ],
  [
    2830,
    [
      ['书桌', 'Desks'],
      ['茶几', 'Coffee Tables'],
    ],
  ],
  [
    2831,
    [
      ['书架', 'Bookshelves'],
      ['鞋柜', 'Shoe Cabinets'],
    ],
  ],
  [
    1801,
    [
      ['帐篷', 'Tents'],
      ['睡袋', 'Sleeping Bags'],
    ],
  ],
  [
    1802,
    [
      ['瑜伽垫', 'Yoga Mats'],
      ['哑铃', 'Dumbbells'],
    ],
  ],
  [
    130822221,
    [
      ['玻璃杯', 'Glasses'],
      ['咖啡壶', 'Coffee Pots'],
    ],
  ],
  [
    130822222,
    [
      ['盘子', 'Plates'],
      ['筷子', 'Chopsticks'],
    ],
  ],
  [
    6801,
    [
      ['手机支架', 'Phone Holders'],
      ['脚垫', 'Floor Mats'],
    ],
  ],
  [
    6802,
    [
      ['洗车工具', 'Car Wash Tools'],
      ['车蜡', 'Car Wax'],
    ],
  ],
  [
    150101,
    [
      ['奶瓶', 'Baby Bottles'],
      ['围嘴', 'Bibs'],
    ],
  ],
  [
    150102,
    [
      ['婴儿连体衣', 'Baby Rompers'],
      ['婴儿鞋', 'Baby Shoes'],
    ],
  ],
  [
    122916002,
    [
      ['猫砂盆', 'Cat Litter Boxes'],
      ['猫抓板', 'Cat Scratchers'],
    ],
  ],
  [
    122916003,
    [
      ['牵引绳', 'Leashes'],
      ['宠物窝', 'Pet Beds'],
    ],
  ],
];
