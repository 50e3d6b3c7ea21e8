import { FILTER_GROUPS, type Filter } from './platform-values';

/**
 * The filters that the partner's gateway knows, by what they are about: the service of dropshipping,
 * and encrypted waybills of Chinese shopping platforms. Source: platform facts 5 (M).
 */
export const PARTNER_FILTER_GROUPS = {
  service: ['isOnePsaleFreePost', 'noReason7DReturn', 'isOnePsale', 'shipIn48Hours'],
  waybill: FILTER_GROUPS.waybill,
} as const satisfies Record<string, readonly Filter[]>;

export const PARTNER_FILTERS: readonly Filter[] = Object.values(PARTNER_FILTER_GROUPS).flat();
