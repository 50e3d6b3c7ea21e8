import * as z from 'zod/mini';

// Without this zod looks for `new Function`, which an extension page reports as a violation.
z.config({ jitless: true });

export { z };
