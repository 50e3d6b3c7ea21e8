import type { OfferDetail } from '@/lib/offers/detail';
import type { TitleLanguage } from '@/lib/offers/platform-values';
import { Attributes } from './attributes';
import { Certificates } from './certificates';
import { Description } from './description';
import { DetailWishes } from './detail-wishes';
import { Films } from './films';
import { Gallery } from './gallery';
import { Listing } from './listing';
import { Ordering } from './ordering';
import { PriceLadder } from './price-ladder';
import { Seller } from './seller';
import { Shipping } from './shipping';
import { Variants } from './variants';

interface Props {
  detail: OfferDetail;
  titleLanguage: TitleLanguage;
}

/** All that is known of an offer beside what its card says. What is not known is left out. */
export function DetailSections({ detail, titleLanguage }: Props) {
  return (
    <>
      <DetailWishes detail={detail} titleLanguage={titleLanguage} />
      <Gallery detail={detail} />
      <Films detail={detail} />
      <PriceLadder detail={detail} />
      <Ordering detail={detail} />
      <Variants detail={detail} titleLanguage={titleLanguage} />
      <Shipping detail={detail} />
      <Attributes attributes={detail.attributes} titleLanguage={titleLanguage} />
      <Seller detail={detail} />
      <Certificates certificates={detail.certificates} />
      <Listing detail={detail} />
      {detail.description !== null && (
        // Another text is another description, which nobody has asked for yet.
        <Description key={detail.description} html={detail.description} />
      )}
    </>
  );
}
