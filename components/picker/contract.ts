import type * as contract from '@/lib/messages/picked';

// The message's schema brings a validator along, which has no work in a page. So what is needed of
// it here stands here again; the compiler holds both equal.

export const PICK_KEY: typeof contract.PICK_KEY = 'tongkuanPick';
export const MOST_PICKED: typeof contract.MOST_PICKED = 6;
