import type { Fen } from './money';
import type { Offer } from './offer';

/** A text of the listing in Chinese and, where the platform translated it, in the reader's language. */
export interface Bilingual {
  chinese: string | null;
  translated: string | null;
}

/** What one piece costs from some quantity on. */
export interface PriceStep {
  /** Pieces. */
  from: number;
  price: Fen | null;
  promotionPrice: Fen | null;
  /** In the currency that was asked for, as the platform writes it. */
  foreignPrice: string | null;
}

/** How a listing is priced: by quantity, by variant, or by quantity although it has variants. */
export type QuotedBy = 'quantity' | 'variant' | 'variant-by-quantity';

/** Measures of a package. */
export interface Packing {
  grams: number | null;
  /** Millimetres. */
  length: number | null;
  width: number | null;
  height: number | null;
  /** Who says so, in the platform's words ("商家自填"). */
  source: string | null;
}

/** What distinguishes a variant: "Colour: red". */
export interface VariantTrait {
  name: Bilingual;
  value: Bilingual;
}

/** One thing that can be ordered (SKU). */
export interface Variant {
  skuId: string;
  specId: string | null;
  cargoNumber: string | null;
  traits: VariantTrait[];
  picture: string | null;
  /** Null where the listing is priced by quantity. */
  price: Fen | null;
  promotionPrice: Fen | null;
  /** For one piece, shipped to the end customer. */
  dropshipPrice: Fen | null;
  foreignPrice: string | null;
  /** Pieces. */
  stock: number | null;
  packing: Packing | null;
}

/** A property of the product; one that has several values lists them all. */
export interface Attribute {
  name: Bilingual;
  values: Bilingual[];
}

/** What buyers and the platform say of the seller. Scores are 0..5, shares 0..1. */
export interface SellerScores {
  medalLevel: number | null;
  service: number | null;
  logistics: number | null;
  disputes: number | null;
  goods: number | null;
  afterSales: number | null;
  advice: number | null;
  repeatBuyers: number | null;
  collectedIn48Hours: number | null;
  qualityRefunds: number | null;
}

export interface Certificate {
  name: string | null;
  code: string | null;
  pictures: string[];
}

/** A mark of the listing: its key at the platform, and whether it holds. */
export interface ListingTag {
  key: string;
  holds: boolean;
}

/** One offer in full. `null` always means "the reply did not say", never zero. */
export interface OfferDetail {
  /** The same offer as a card shows it. */
  offer: Offer;
  /** The platform's word: "published", "expired" and others. */
  status: string | null;
  /** https addresses on the platform's picture hosts. */
  gallery: string[];
  /** The product on white, where there is such a picture. */
  whitePicture: string | null;
  /** https address of a film on the platform's video host. */
  video: string | null;
  detailVideo: string | null;
  quotedBy: QuotedBy | null;
  priceSteps: PriceStep[];
  unit: Bilingual;
  /** Pieces, over all variants. */
  stock: number | null;
  /** Sold over the listing's whole life. */
  soldInAll: number | null;
  /** Goods are sold only in multiples of this. */
  batch: number | null;
  /** Several listings of the shop may make up the minimum together. */
  mixedOrder: { amount: Fen | null; pieces: number | null } | null;
  variants: Variant[];
  attributes: Attribute[];
  packing: Packing | null;
  /** Where goods are sent from, in Chinese. */
  shipsFrom: string | null;
  scores: SellerScores;
  certificates: Certificate[];
  tags: ListingTag[];
  sellingPoints: string[];
  category: { id: string; name: string | null } | null;
  /** The seller's id for listing its shop; null where the reply has none. */
  sellerOpenId: string | null;
  /** HTML by the seller: hostile until sanitised. */
  description: string | null;
}
