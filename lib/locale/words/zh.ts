import type { english } from './en';
import type { Shape } from './shape';
import { account, signIn } from './zh/account';
import { common, remedies } from './zh/common';
import { failures } from './zh/failures';
import { browse } from './zh/browse';
import { crop } from './zh/crop';
import { detail } from './zh/detail';
import { exported } from './zh/export';
import { gateways } from './zh/gateways';
import { hover } from './zh/hover';
import { values } from './zh/values';
import { offer } from './zh/offer';
import { ranking } from './zh/ranking';
import { preferences, privacy } from './zh/options';
import { byHand, handOver, panel } from './zh/panel';
import { picking } from './zh/picking';
import { saved } from './zh/saved';
import { search } from './zh/search';
import { several } from './zh/several';
import { workspace } from './zh/workspace';

/** All words in simplified Chinese. */
export const chinese: Shape<typeof english> = {
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
};
