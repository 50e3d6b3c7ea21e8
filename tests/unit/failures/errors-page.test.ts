import { readFileSync } from 'node:fs';
import { format } from 'prettier';
import { expect, it } from 'vitest';
import { errorsPage } from '../../../scripts/docs/errors';

it('docs/errors.md is what `npm run docs` makes', async () => {
  const made = await format(errorsPage(), { parser: 'markdown' });
  expect(readFileSync('docs/errors.md', 'utf8')).toBe(made);
});
