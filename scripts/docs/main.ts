// npm run docs: writes the pages that are made from the product's own tables.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { errorsPage } from './errors';

const page = join(import.meta.dirname, '../../docs/errors.md');
writeFileSync(page, await format(errorsPage(), { parser: 'markdown', filepath: page }));
