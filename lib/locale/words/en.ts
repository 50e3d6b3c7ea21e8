import { account, signIn } from './en/account';
import { common, remedies } from './en/common';
import { failures } from './en/failures';
import { browse } from './en/browse';
import { detail } from './en/detail';
import { gateways } from './en/gateways';
import { values } from './en/values';
import { offer } from './en/offer';
import { ranking } from './en/ranking';
import { preferences, privacy } from './en/options';
import { handOver, panel } from './en/panel';
import { search } from './en/search';

/** All words in English. Their shape is the law for the other languages. */
export const english = {
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
} as const;
