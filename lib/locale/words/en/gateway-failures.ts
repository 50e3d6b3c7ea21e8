import type { FailureCode } from '@/lib/failures/table';
import type { FailureWords } from '../shape';

/** What a gateway refuses, or answers that cannot be read. */
export const gatewayFailures = {
  'rate-limited': {
    says: '1688 asks for a pause: too many calls in a short time.',
    todo: 'Wait a minute, then try again.',
  },
  'day-cap': {
    says: 'Your daily limit of calls ({{cap}}) is used up.',
    bare: 'Your daily limit of calls is used up.',
    todo: 'It resets at midnight. You can raise it in options.',
    todoHere: 'It resets at midnight. You can raise it below.',
  },
  'day-cap-near': {
    says: 'This may take {{calls}} calls, and your daily limit leaves {{left}}. Nothing was begun.',
    bare: 'This may take more calls than your daily limit leaves. Nothing was begun.',
    todo: 'Search with fewer pictures, or raise the limit in options. It resets at midnight.',
    todoHere: 'Search with fewer pictures, or raise the limit below. It resets at midnight.',
  },
  'api-unsupported': {
    says: '1688 does not offer this interface to your app.',
    todo: 'See on your app’s page which solutions are subscribed, or ask 1688’s support with the request number.',
  },
  'offer-gone': {
    says: 'This offer is no longer on 1688.',
    todo: 'It may have been taken down; search for the same product by picture or keyword.',
  },
  'parameter-missing': {
    says: '1688 says that something is missing in the request.',
    todo: 'This is probably our mistake. Please report it with the text below.',
  },
  'request-too-large': {
    says: 'The request was too large for 1688.',
    todo: 'Use a smaller picture, or crop this one to the product.',
  },
  'gateway-refused': {
    says: '1688 refused this request.',
    todo: 'Its reason stands below. Change the search or try again.',
  },
  'gateway-error': {
    says: 'The gateway answered with an error that is not known here (status {{status}}).',
    bare: 'The gateway answered with an error that is not known here.',
    todo: 'Try again. If it stays so, ask 1688’s support with the words and the request number below.',
  },
  'not-available': {
    says: 'The connected interface of 1688 has no call for this.',
    todo: 'Connect the official interface in options; it can do everything.',
    todoHere: 'Connect the official interface below; it can do everything.',
  },
  'address-not-allowed': {
    says: 'The gateway refuses calls from your network address.',
    todo: 'Add your address to the app’s list of allowed addresses, or switch that list off.',
  },
  'clock-wrong': {
    says: 'The gateway says that this computer’s clock is wrong.',
    todo: 'Set the clock to the right time, then try again.',
  },
  'parameter-wrong': {
    says: 'The gateway does not accept a value in the request.',
    todo: 'Its reason stands below. Change the search; if it stays so, please report it.',
  },
  'session-missing': {
    says: 'This needs a session token, which is not saved.',
    todo: 'Add the session token of your account in options.',
    todoHere: 'Add the session token of your account below.',
  },
  'session-dead': {
    says: 'The session token is no longer valid.',
    todo: 'Get a new session token from your provider and save it in options.',
    todoHere: 'Get a new session token from your provider and save it below.',
  },
  'seller-account-wrong': {
    says: 'The gateway does not know this AppId or 1688 account.',
    todo: 'Check AppId and seller_nick in options.',
    todoHere: 'Check AppId and seller_nick below.',
  },
  'gateway-host-closed': {
    says: 'Chrome may not reach the gateway that you connected.',
    todo: 'Save it once more in options and allow access when Chrome asks.',
    todoHere: 'Save it once more and allow access when Chrome asks.',
  },
  'pool-refused': {
    says: '1688 does not open this pool to you.',
    todo: 'Pool ids come from your contact at 1688; without one use keyword search.',
  },
  'seller-unknown': {
    says: '1688 does not say whose offer this is, so its shop cannot be listed.',
    todo: 'Open the offer on 1688 and go to the shop from there.',
  },
  'gateway-broken': {
    says: 'Something broke at 1688 (status {{status}}).',
    bare: 'Something broke at 1688.',
    todo: 'Try again in a moment.',
  },
  'reply-unreadable': {
    says: '1688 answered with something that is not data (status {{status}}).',
    bare: '1688 answered with something that is not data.',
    todo: 'A Wi-Fi sign-in page or maintenance can cause this. Try again in a moment.',
  },
  'reply-unexpected': {
    says: '1688’s answer does not have the expected form.',
    todo: 'Try again. If it stays so, please report it with the request number.',
  },
} as const satisfies Partial<Record<FailureCode, FailureWords>>;
