import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { forgetGateway, savePartner, saveTop } from '@/lib/account/gateways';
import { vault } from '@/lib/account/vault';
import { NO_OPTIONS } from '@/lib/offers/search-options';
import { createJobs, type Jobs } from '@/lib/searches/jobs';
import { wantAgain } from '@/lib/searches/records';
import { runSearch } from '@/lib/searches/run';
import { resumeWithCredentials } from '@/lib/searches/waiting';
import { readSends } from '@/lib/store/pictures';
import { changePreferences } from '@/lib/store/preferences';
import type { PictureSource } from '@/lib/store/picture-records';
import { readSearch } from '@/lib/store/searches';
import { APPS, DEMO } from '../sandbox';
import { readOffers, startWorld, type World } from './world';

const PARTNER = 'partner.similarOffers';
const LINKPLUS = 'alibaba.cross.similar.offer.search';
const IMAGE_QUERY = 'product.search.imageQuery';

let started: Awaited<ReturnType<typeof startWorld>>;
let world: World;

beforeAll(async () => {
  started = await startWorld();
});
beforeEach(async () => {
  world = await started.fresh();
  world.granted.add('https://kf.fw199.com/*').add('https://api.1688.com/*');
  await forgetGateway('partner');
  await forgetGateway('top');
  await vault.change(() => null);
});
afterAll(() => started.close());

const byPicture = (source: PictureSource) =>
  world.search({ kind: 'picture', source, options: NO_OPTIONS });
const at = (address: string): PictureSource => ({ kind: 'address', address });
const connectPartner = () => savePartner({ ...APPS.partner, sessionOnly: false });

describe('a picture at the partner’s gateway', () => {
  it('is searched by its address, and the log names the gateway’s host', async () => {
    await connectPartner();
    const record = await byPicture(at(DEMO.alicdn.src));
    expect(record).toMatchObject({ state: 'done', dialect: 'partner', more: false });
    const offers = await readOffers(record.id);
    expect(DEMO.alicdn.offerIds.map(String)).toContain(offers[0]?.id);
    expect(offers.every(({ distribution }) => distribution !== null)).toBe(true);
    expect(world.calls(PARTNER)).toBe(1);
    expect((await readSends())[0]).toMatchObject({ host: 'kf.fw199.com' });
  });

  it('that was answered a moment ago leaves nothing in the log: nothing was sent', async () => {
    await connectPartner();
    await byPicture(at(DEMO.alicdn.src));
    await byPicture(at(DEMO.alicdn.src));
    expect(world.calls(PARTNER)).toBe(1);
    expect(await readSends()).toHaveLength(1);
  });

  it('without a public address gets the reason and no call', async () => {
    await connectPartner();
    const record = await byPicture(at('data:image/png;base64,iVBORw0KGgo='));
    expect(record).toMatchObject({ failure: { code: 'picture-needs-address' } });
    expect(world.sandbox.log()).toEqual([]);
  });

  it('without a public address goes to an interface that takes uploads, if there is one', async () => {
    await connectPartner();
    await changePreferences({ dialect: 'partner' });
    await world.connect();
    const record = await byPicture({ kind: 'imageId', imageId: '1234567890123456789' });
    expect(record.dialect).toBe('crossborder');
  });
});

describe('a picture at a router', () => {
  it('of 1688’s own goes by its address', async () => {
    await saveTop({ ...APPS.router, sessionOnly: false });
    const record = await byPicture(at(DEMO.alicdn.src));
    expect(record).toMatchObject({ state: 'done', dialect: 'top' });
    const [first] = await readOffers(record.id);
    expect(DEMO.alicdn.offerIds.map(String)).toContain(first?.id);
    expect(first?.similarity).toBeGreaterThan(0.5);
    expect((await readSends())[0]).toMatchObject({ host: 'api.1688.com' });
  });
});

describe('the search by any address', () => {
  it('answers where a key has it and not the other solution', async () => {
    const { appKey, appSecret, accessToken } = APPS.linkplus;
    await world.connect({ appKey, appSecret, accessToken });
    world.sandbox.fault({ kind: 'not-subscribed', operation: IMAGE_QUERY, times: 1 });
    const record = await byPicture(at(DEMO.alicdn.src));
    expect(record).toMatchObject({ state: 'done', failure: null });
    expect(world.calls(LINKPLUS)).toBe(1);
    const [first] = await readOffers(record.id);
    expect(DEMO.alicdn.offerIds.map(String)).toContain(first?.id);
  });

  it('is said to be missing like anything else where a key has neither', async () => {
    await world.connect(APPS.unsubscribed);
    expect(await byPicture(at(DEMO.alicdn.src))).toMatchObject({
      failure: { code: 'not-subscribed' },
    });
  });
});

describe('a search that failed for want of a subscription', () => {
  it('goes the right way once there is one', async () => {
    await world.connect(APPS.unsubscribed);
    const failed = await byPicture(at(DEMO.alicdn.src));
    expect(failed).toMatchObject({ state: 'failed', notes: [] });
    await world.connect();
    await wantAgain(world, failed.id);
    await runSearch(world, failed.id);
    expect(await readSearch(failed.id)).toMatchObject({ state: 'done', notes: [] });
  });
});

describe('signing in again', () => {
  const working = (): { jobs: Jobs; done: () => Promise<void> } => {
    const under: Promise<void>[] = [];
    const run = (id: string): Promise<void> => {
      const work = runSearch(world, id);
      under.push(work);
      return work;
    };
    const jobs = createJobs(run, () => Promise.resolve());
    const done = async (): Promise<void> => {
      await Promise.all(under);
    };
    return { jobs, done };
  };

  it('finishes the search that a dead refresh token stopped', async () => {
    await world.connect({ accessToken: 'stale', refreshToken: 'dead' });
    const record = await world.keyword('mug');
    expect(record).toMatchObject({ state: 'failed', failure: { code: 'refresh-dead' } });
    const { accessToken, refreshToken } = APPS.main;
    await world.connect({ accessToken, refreshToken });
    const { jobs, done } = working();
    await resumeWithCredentials(world, jobs);
    await done();
    expect(await readSearch(record.id)).toMatchObject({ state: 'done', failure: null });
  });

  it('leaves alone what failed for another reason, or long ago', async () => {
    await world.connect({ accessToken: 'stale', refreshToken: 'dead' });
    const old = await world.keyword('mug');
    await world.clock.wait(3_600_000);
    await world.connect();
    const { jobs, done } = working();
    await resumeWithCredentials(world, jobs);
    await done();
    expect(await readSearch(old.id)).toMatchObject({ state: 'failed' });
  });
});
