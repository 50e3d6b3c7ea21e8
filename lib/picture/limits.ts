/** What the platform's upload takes, in bytes before base64. Source: two public clients agree. */
export const UPLOAD_BYTES = 300_000;
/** The platform's guide to picture search asks for at least this on both sides, in pixels. */
export const GOOD_SIDE = 800;
/** A decoded picture takes four bytes a pixel; beyond this a worker may not survive it. */
export const MOST_PIXELS = 64_000_000;
/** Above this many pixels a picture is made smaller before anything else is done with it. */
export const COMFORTABLE_PIXELS = 24_000_000;
/** The largest file that is read at all, in bytes. */
export const MOST_BYTES = 40_000_000;
/** The largest file that a page hands over as text in a message, in bytes. */
export const MOST_PAGE_BYTES = 8_000_000;

/** Characters of a picture's address, other than one that is the picture itself. Servers refuse more. */
export const LONGEST_ADDRESS = 16_384;
