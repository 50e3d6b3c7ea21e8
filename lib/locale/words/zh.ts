import type { english } from './en';
import type { Shape } from './shape';
import { account, signIn } from './zh/account';
import { common, remedies } from './zh/common';
import { failures } from './zh/failures';
import { browse } from './zh/browse';
import { detail } from './zh/detail';
import { gateways } from './zh/gateways';
import { values } from './zh/values';
import { offer } from './zh/offer';
import { ranking } from './zh/ranking';
import { preferences, privacy } from './zh/options';
import { handOver, panel } from './zh/panel';
import { search } from './zh/search';

/** All words in simplified Chinese. */
export const chinese: Shape<typeof english> = {
  common,
  remedies,
  failures,
  offer,
  search,
  panel,
  handOver,
  account,
  signIn,
  preferences,
  privacy,
  detail,
  browse,
  ranking,
  gateways,
  values,
};
