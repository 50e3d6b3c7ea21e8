/** A film of pictures of one size. */
export interface Film {
  /** Lossy WebP files: what they hold is a key frame of VP8, which WebM holds as well. */
  readonly frames: readonly Buffer[];
  readonly side: number;
  /** How long each frame is shown. */
  readonly frameMs: number;
}

/** A WebM film without sound, in one cluster (RFC 9559 and 8794; webmproject.org/docs/container). */
export function encodeWebm({ frames, side, frameMs }: Film): Buffer {
  const header = element(0x1a45dfa3, [
    element(0x4286, uint(1)),
    element(0x42f7, uint(1)),
    element(0x42f2, uint(4)),
    element(0x42f3, uint(8)),
    element(0x4282, text('webm')),
    element(0x4287, uint(2)),
    element(0x4285, uint(2)),
  ]);
  const info = element(0x1549a966, [
    element(0x2ad7b1, uint(1_000_000)),
    element(0x4489, double(frames.length * frameMs)),
    element(0x4d80, text('sandbox')),
    element(0x5741, text('sandbox')),
  ]);
  const video = element(0xe0, [element(0xb0, uint(side)), element(0xba, uint(side))]);
  const track = element(0xae, [
    element(0xd7, uint(1)),
    element(0x73c5, uint(1)),
    element(0x83, uint(1)),
    element(0x86, text('V_VP8')),
    video,
  ]);
  const blocks = frames.map((webp, index) =>
    element(0xa3, [blockHead(index * frameMs), vp8Of(webp)]),
  );
  const cluster = element(0x1f43b675, [element(0xe7, uint(0)), ...blocks]);
  return Buffer.concat([header, element(0x18538067, [info, element(0x1654ae6b, track), cluster])]);
}

/** An element: its id, the size of its content in four bytes, its content. */
function element(id: number, content: Buffer | readonly Buffer[]): Buffer {
  const body = Buffer.isBuffer(content) ? content : Buffer.concat(content);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(0x10000000 + body.length);
  return Buffer.concat([uint(id), size, body]);
}

function uint(value: number): Buffer {
  const digits = value.toString(16);
  return Buffer.from(digits.padStart(digits.length + (digits.length % 2), '0'), 'hex');
}

function double(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeDoubleBE(value);
  return bytes;
}

function text(value: string): Buffer {
  return Buffer.from(value, 'latin1');
}

/** Track 1, the time within the cluster, and the flag of a key frame. */
function blockHead(timeMs: number): Buffer {
  const head = Buffer.from([0x81, 0, 0, 0x80]);
  head.writeInt16BE(timeMs, 1);
  return head;
}

/** What stands in the `VP8 ` chunk of a WebP file (RFC 9649). */
function vp8Of(webp: Buffer): Buffer {
  for (let at = 12; at + 8 <= webp.length;) {
    const size = webp.readUInt32LE(at + 4);
    const content = webp.subarray(at + 8, at + 8 + size);
    if (webp.toString('latin1', at, at + 4) === 'VP8 ') return content;
    at += 8 + size + (size % 2);
  }
  throw new Error('a frame of the film is no lossy WebP');
}
