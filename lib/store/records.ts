import type { Failure } from '../failures/outcome';
import type { TitleLanguage } from '../locale/languages';
import type { Offer } from '../offers/offer';
import type { SearchOptions } from '../offers/search-options';

/** What the worker is busy with; the view names it while the user waits. */
export type SearchStep =
  'starting' | 'asking' | 'reading' | 'preparing' | 'uploading' | 'searching';

export type SearchState = 'running' | 'done' | 'failed';

/** Things worth saying beside results that were found all the same. */
export type SearchNote =
  | 'less-reliable'
  | 'language-fallback'
  | 'small-picture'
  | 'from-screen'
  | 'first-frame'
  | 'second-try'
  | 'opened-elsewhere';

/** Where a picture comes from. */
export type PictureSource =
  | {
      kind: 'page';
      /** The address that the page shows it from: http(s), data, blob or file. */
      address: string;
      pageAddress: string;
      tabId: number;
      frameId: number;
      windowId: number;
    }
  | { kind: 'address'; address: string }
  | { kind: 'stored'; pictureId: string; name: string }
  | { kind: 'imageId'; imageId: string };

/** How the picture's bytes were got. */
export type ReadingWay = 'data' | 'fetched' | 'page' | 'screen' | 'given';

/** What became of the picture so far; a restarted worker goes on from here. */
export interface PictureProgress {
  /** Bytes as read, in the `pictures` store. */
  originalId: string | null;
  way: ReadingWay | null;
  /** Bytes as sent, in the `pictures` store. */
  preparedId: string | null;
  imageId: string | null;
  imageAddress: string | null;
  sent: SentPicture | null;
  /** The same bytes had been uploaded before; nothing left the machine this time. */
  reused: boolean;
}

/** How a picture was made fit for the platform. */
export interface SentPicture {
  originalBytes: number;
  originalWidth: number;
  originalHeight: number;
  sentBytes: number;
  sentWidth: number;
  sentHeight: number;
  /** 0..1; null where the pixels were not encoded anew. */
  quality: number | null;
}

interface SearchBase {
  id: string;
  createdAt: number;
  updatedAt: number;
  state: SearchState;
  step: SearchStep;
  /** How many workers have taken the work up. */
  starts: number;
  language: TitleLanguage;
  options: SearchOptions;
  /** Pages in the `pages` store. */
  pagesRead: number;
  /** The page that is wanted: more than `pagesRead` while work is to be done. */
  pagesWanted: number;
  total: number | null;
  more: boolean;
  dropped: number;
  notes: SearchNote[];
  failure: Failure | null;
}

export interface KeywordSearch extends SearchBase {
  kind: 'keyword';
  keyword: string;
}

export interface PictureSearch extends SearchBase {
  kind: 'picture';
  source: PictureSource;
  picture: PictureProgress;
}

export interface OfferLookup extends SearchBase {
  kind: 'offer';
  offerId: string;
}

export type SearchRecord = KeywordSearch | PictureSearch | OfferLookup;

/** One page of a search's offers. */
export interface StoredPage {
  searchId: string;
  page: number;
  offers: Offer[];
}

/** A picture's bytes. Pages may add pictures; only the worker reads them for sending. */
export interface StoredPicture {
  id: string;
  blob: Blob;
  createdAt: number;
}

/** An upload that can be used again for the same bytes. */
export interface StoredUpload {
  /** SHA-256 of the prepared bytes, hex. */
  fingerprint: string;
  imageId: string;
  uploadedAt: number;
}

/** A picture that left the machine. */
export interface SendLogEntry {
  id: string;
  at: number;
  host: string;
  /** The bytes as sent, in the `pictures` store; null where only an address was handed over. */
  pictureId: string | null;
  address: string | null;
  sent: SentPicture | null;
}
