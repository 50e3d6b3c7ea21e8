import { account, signIn } from './en/account';
import { common, remedies } from './en/common';
import { failures } from './en/failures';
import { offer } from './en/offer';
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
} as const;
