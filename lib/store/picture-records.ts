import type { Shape } from '../picture/shape';

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
      /** The film that was clicked: its frame is meant, and `address` is empty. */
      film?: string;
      /** Other addresses of the same picture, tried after the first. */
      others?: string[];
      /** The one of all of them that the page shows it from; absent: `address`. Always tried. */
      shown?: string;
      /** Pixels of the file that the page shows: another one that a page names has as many or more. */
      shownSize?: Shape;
      /** What the click named, where another picture is seen there: the page alone is asked by it. */
      clicked?: string;
      /** Bytes that were put down when it was picked, for when no address can be read. */
      spare?: KeptBytes | null;
      /** The page's title. It goes out only where `useTitle` is among a search's options. */
      title?: string | null;
    }
  | {
      kind: 'address';
      address: string;
      /** Of the offer that it is a picture of, where it was searched for from there. */
      offerTitle?: string | undefined;
    }
  | {
      kind: 'stored';
      pictureId: string;
      name: string;
      way?: ReadingWay;
      /** Of the page, where it was cut out of a page's picture. */
      title?: string | undefined;
    }
  | { kind: 'imageId'; imageId: string };

/** How the picture's bytes were got. */
export type ReadingWay = 'data' | 'fetched' | 'page' | 'screen' | 'given';

/** Bytes in the `pictures` store, and how they came there. */
export interface KeptBytes {
  pictureId: string;
  way: ReadingWay;
}

/** What became of the picture so far; a restarted worker goes on from here. */
export interface PictureProgress {
  /** Bytes as read, in the `pictures` store. */
  originalId: string | null;
  way: ReadingWay | null;
  /** They came from another address than the source's own, of which nothing is known then. */
  isGuess?: boolean;
  /** Bytes as sent, in the `pictures` store. */
  preparedId: string | null;
  imageId: string | null;
  /** On 1688's own picture hosts. */
  imageAddress: string | null;
  /** Any public address, for interfaces that read pictures themselves. */
  publicAddress: string | null;
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

/** A picture's bytes. Pages may add pictures; only the worker reads them for sending. */
export interface StoredPicture {
  id: string;
  blob: Blob;
  createdAt: number;
  /** Where the worker has read it, so that a search for it goes on from there. */
  read?: PictureRead;
}

/** How a picture was read that a person looks at before it is searched for. */
export interface PictureRead {
  source: PictureSource;
  way: ReadingWay;
  /** It came from another address than the source's own. */
  isGuess: boolean;
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
