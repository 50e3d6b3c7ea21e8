/** Credentials of one app of the sandbox. They are worth nothing anywhere else. */
export interface App {
  readonly appKey: string;
  readonly appSecret: string;
  /** Never runs out, like the fixed token of a self-use app (platform facts 3). */
  readonly accessToken: string;
  readonly refreshToken: string;
  /** Days until the refresh token dies, counted from the start of the sandbox. */
  readonly refreshDays: number;
  /** False: every call of this app answers gw.APIACLDecline. */
  readonly subscribed: boolean;
  /** True: it may also search by plain picture addresses (platform facts 2.12). */
  readonly linkplus?: boolean;
}

/** Credentials of the router dialect (platform facts 4). */
export interface RouterApp {
  readonly appKey: string;
  readonly appSecret: string;
  /** The access token that a shop's goods need; the other methods do without. */
  readonly session: string;
}

/** Credentials of the partner dialect (platform facts 5). */
export interface PartnerApp {
  readonly appId: string;
  readonly appSecret: string;
  /** The 1688 account in whose name the partner asks. */
  readonly sellerNick: string;
}

/** The apps of the official gateway. */
export const OFFICIAL_APPS = {
  main: {
    appKey: '8000001',
    appSecret: 'ExampleSecret01',
    accessToken: '00000000-1111-2222-3333-444444444444',
    refreshToken: '55555555-6666-7777-8888-999999999999',
    refreshDays: 180,
    subscribed: true,
  },
  unsubscribed: {
    appKey: '8000002',
    appSecret: 'ExampleSecret02',
    accessToken: '00000000-1111-2222-3333-555555555555',
    refreshToken: '55555555-6666-7777-8888-aaaaaaaaaaaa',
    refreshDays: 180,
    subscribed: false,
  },
  /** Its refresh token may be postponed: fewer than 30 days are left. */
  expiring: {
    appKey: '8000003',
    appSecret: 'ExampleSecret03',
    accessToken: '00000000-1111-2222-3333-666666666666',
    refreshToken: '55555555-6666-7777-8888-bbbbbbbbbbbb',
    refreshDays: 20,
    subscribed: true,
  },
  /** It has the other solution package too. */
  linkplus: {
    appKey: '8000004',
    appSecret: 'ExampleSecret04',
    accessToken: '00000000-1111-2222-3333-777777777777',
    refreshToken: '55555555-6666-7777-8888-cccccccccccc',
    refreshDays: 180,
    subscribed: true,
    linkplus: true,
  },
} as const satisfies Record<string, App>;

const router: RouterApp = {
  appKey: '8100001',
  appSecret: 'ExampleRouterSecret01',
  session: '61000000000000000000000000000000000000000000000000000001',
};

const partner: PartnerApp = {
  appId: '32432143214214',
  appSecret: 'ExamplePartnerSecret01',
  sellerNick: 'b2b-1624961122',
};

/** Every set of credentials that the sandbox knows. */
export const APPS = { ...OFFICIAL_APPS, router, partner } as const;

/** The official gateway's app of a key, if there is one. */
export function findApp(appKey: string): App | undefined {
  return Object.values<App>(OFFICIAL_APPS).find((app) => app.appKey === appKey);
}
