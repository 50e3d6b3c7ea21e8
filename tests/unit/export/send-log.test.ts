import papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvOf } from '@/lib/export/csv';
import { isoMoment } from '@/lib/export/moment';
import { sendLogJson, sendLogSheet, type SendLogWords } from '@/lib/export/send-log';
import { sentEntry, toldEntry } from '../components/sample-send';

const WORDS: SendLogWords = { heading: (column) => column, what: (what) => what };
const ADDRESS = 'https://shop.test/mug.jpg?w=800&q=80';
const ENTRIES = [sentEntry('1'), toldEntry('2', ADDRESS)];

describe('the send log as a table', () => {
  it('has a row for each entry, and leaves what is unknown empty', async () => {
    const csv = await csvOf(sendLogSheet(ENTRIES, WORDS));
    const rows = papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;
    const at = isoMoment(ENTRIES[0]?.at ?? 0);
    expect(rows).toEqual([
      {
        at,
        host: 'gw.open.1688.com',
        what: 'picture',
        address: '',
        originalBytes: '4000000',
        originalWidth: '4000',
        originalHeight: '3000',
        sentBytes: '290000',
        sentWidth: '1600',
        sentHeight: '1200',
        quality: '0.85',
      },
      {
        at,
        host: 'air.1688.com',
        what: 'address',
        address: ADDRESS,
        originalBytes: '',
        originalWidth: '',
        originalHeight: '',
        sentBytes: '',
        sentWidth: '',
        sentHeight: '',
        quality: '',
      },
    ]);
  });

  it('keeps pixels that were not encoded anew apart from a quality of nothing', () => {
    const { sent } = sentEntry('1');
    const kept = sentEntry('1', { sent: sent && { ...sent, quality: null } });
    const { columns, rows } = sendLogSheet([kept], WORDS);
    expect(rows[0]?.[columns.findIndex(({ heading }) => heading === 'quality')]).toBeNull();
  });
});

describe('the send log as JSON', () => {
  it('has every entry in its order, with sizes as numbers and without our ids', () => {
    const { at, sent } = sentEntry('1');
    expect(JSON.parse(sendLogJson(ENTRIES))).toEqual([
      { at: isoMoment(at), host: 'gw.open.1688.com', what: 'picture', address: null, sent },
      { at: isoMoment(at), host: 'air.1688.com', what: 'address', address: ADDRESS, sent: null },
    ]);
  });
});
