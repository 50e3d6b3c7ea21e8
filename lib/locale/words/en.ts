import { account, signIn } from './en/account';
import { common, remedies } from './en/common';
import { failures } from './en/failures';
import { browse } from './en/browse';
import { crop } from './en/crop';
import { detail } from './en/detail';
import { exported } from './en/export';
import { gateways } from './en/gateways';
import { hover } from './en/hover';
import { values } from './en/values';
import { offer } from './en/offer';
import { ranking } from './en/ranking';
import { preferences, privacy } from './en/options';
import { byHand, handOver, panel } from './en/panel';
import { picking } from './en/picking';
import { saved } from './en/saved';
import { search } from './en/search';
import { several } from './en/several';
import { workspace } from './en/workspace';

/** All words in English. Their shape is the law for the other languages. */
export const english = {
  common,
  remedies,
  failures,
  offer,
  search,
  several,
  panel,
  byHand,
  handOver,
  crop,
  picking,
  hover,
  account,
  signIn,
  preferences,
  privacy,
  detail,
  browse,
  ranking,
  saved,
  export: exported,
  gateways,
  workspace,
  values,
} as const;
