import type { FailureCode } from '@/lib/failures/table';
import type { FailureWords } from '../shape';
import { gatewayFailures } from './gateway-failures';

export const failures = {
  // The account
  'account-missing': {
    says: 'No 1688 key is connected yet.',
    todo: 'Add yours in options. Until then searches open on 1688’s own pages.',
    todoHere: 'Enter yours above. Until then searches open on 1688’s own pages.',
  },
  'app-key-missing': {
    says: 'The App key is missing.',
    todo: 'Copy it from your app’s page at open.1688.com/console into options.',
    todoHere: 'Copy it from your app’s page at open.1688.com/console into the field above.',
  },
  'app-secret-missing': {
    says: 'The App secret is missing.',
    todo: 'Copy it from your app’s page at open.1688.com/console into options.',
    todoHere: 'Copy it from your app’s page at open.1688.com/console into the field above.',
  },
  'token-missing': {
    says: 'There is no access token yet.',
    todo: 'Sign in with 1688 in options, or paste an access token or a refresh token there.',
    todoHere: 'Sign in with 1688, or paste an access token or a refresh token above.',
  },
  'token-expired': {
    says: 'The access token has expired or is not accepted (401).',
    todo: 'Add a refresh token and it renews itself. If the token is new, check this computer’s clock.',
  },
  'token-reply-empty': {
    says: '1688 answered the sign-in without an access token.',
    todo: 'Sign in again. If it stays so, see on your app’s page whether the app is approved.',
  },
  'refresh-dead': {
    says: 'The refresh token is no longer accepted. It lasts about half a year.',
    todo: 'Sign in with 1688 again.',
  },
  'signature-wrong': {
    says: '1688 does not accept the signature: the App secret differs from the one on your app’s page.',
    todo: 'Copy the App secret again from the app’s page, and check that this computer’s clock is right.',
  },
  'app-unknown': {
    says: '1688 does not know this App key.',
    todo: 'Compare it with your app’s page at open.1688.com/console.',
  },
  'not-subscribed': {
    says: 'Your app is not subscribed to the service that this search needs.',
    todo: 'Subscribe to the solution on 1688, which binds it to your app, then sign in again.',
  },
  'code-refused': {
    says: '1688 refused the sign-in code. It lives two minutes and works once.',
    todo: 'Sign in again and finish without a pause.',
  },
  'sign-in-cancelled': {
    says: 'The sign-in did not finish.',
    todo: 'Sign in again. If 1688 complained about the callback address, register the one shown in options.',
    todoHere:
      'Sign in again. If 1688 complained about the callback address, register the one shown here.',
  },
  'sign-in-refused': {
    says: '1688 refused the sign-in.',
    todo: 'Sign in again with the account that the app belongs to, and agree when 1688 asks.',
  },
  'sign-in-foreign': {
    says: 'This address does not belong to a sign-in that was started here.',
    todo: 'Start the sign-in again and paste the address at which that one ends.',
  },
  'sign-in-no-code': {
    says: 'There is no sign-in code in this address.',
    todo: 'Paste the whole address of the page on which 1688’s sign-in ended.',
  },

  ...gatewayFailures,

  // The network
  offline: {
    says: 'This computer is offline.',
    todo: 'Connect to the internet, then try again.',
  },
  'network-failed': {
    says: 'The connection to {{host}} failed.',
    bare: 'The connection failed.',
    todo: 'Check your connection, VPN or proxy, then try again.',
  },
  'network-slow': {
    says: 'No full answer came within {{seconds}} seconds.',
    bare: 'No full answer came in time.',
    todo: 'Try again, if you can on a faster connection.',
  },

  // The picture
  'picture-none': {
    says: 'No picture was found there.',
    todo: 'Right-click on the picture itself, or give its address below.',
  },
  'page-closed': {
    says: 'This page cannot be looked at from here.',
    todo: 'Click Tongkuan’s button in the toolbar while the page is in front. A page from your disk needs “Allow access to file URLs” on the extension’s page. A page that is closed to all extensions stays closed: save the picture and drop it here.',
  },
  'picture-empty': {
    says: 'The picture file is empty (0 bytes).',
    todo: 'Save it again, or choose another picture.',
  },
  'picture-not-one': {
    says: 'What came is not a picture.',
    todo: 'Choose another picture. If it was an address, open that in a tab to see what it is.',
  },
  'picture-broken': {
    says: 'The picture is damaged and cannot be read.',
    todo: 'Save it again, or choose another picture.',
  },
  'picture-format': {
    says: '{{format}} pictures cannot be read here.',
    bare: 'Pictures of this format cannot be read here.',
    todo: 'Save it as JPEG or PNG and choose that file.',
  },
  'picture-vector': {
    says: 'This is a drawing (SVG), not a photo.',
    todo: 'Choose a photo of the product, or save the drawing as PNG and choose that file.',
  },
  'picture-too-many-pixels': {
    says: 'The picture has {{megapixels}} megapixels, more than can be handled safely.',
    bare: 'The picture has more pixels than can be handled safely.',
    todo: 'Make it smaller, or crop it to the product, and choose that file.',
  },
  'picture-too-heavy': {
    says: 'The picture is larger than {{megabytes}} MB.',
    bare: 'The picture file is too large.',
    todo: 'Save a smaller one and choose that file.',
  },
  'picture-endless': {
    says: 'The picture did not arrive within {{seconds}} seconds.',
    bare: 'The picture did not arrive in time.',
    todo: 'Try again, or save the picture and choose the file.',
  },
  'picture-gone': {
    says: 'The picture cannot be loaded from its address (status {{status}}).',
    bare: 'The picture cannot be loaded from its address.',
    todo: 'Reload the page and try again, or save the picture and choose the file.',
  },
  'picture-forgotten': {
    says: 'This picture is no longer kept in this browser.',
    todo: 'Choose it again, or search for it on its page once more.',
  },
  'file-unreadable': {
    says: '“{{name}}” cannot be read. It is a folder, or it has been moved or deleted.',
    bare: 'The file cannot be read. It is a folder, or it has been moved or deleted.',
    todo: 'Choose a picture file from where it is now.',
  },
  'picture-out-of-reach': {
    says: 'The picture is on {{host}}, from which it may not be read yet.',
    bare: 'The picture is on a site from which it may not be read yet.',
    todo: 'Allow pictures from there, or save the picture and choose the file.',
  },
  'picture-closed': {
    says: 'The picture can only be taken from the screen, which was not possible here.',
    todo: 'Right-click it, or click Tongkuan’s button in the toolbar and pick it. Leave the page in view meanwhile.',
  },
  'picture-on-disk': {
    says: 'The picture is on a page from your disk, which the browser keeps from extensions.',
    todo: 'Switch on “Allow access to file URLs” on the extension’s page, then try again there. Or choose the picture’s file.',
  },
  'picture-not-accepted': {
    says: '1688 did not accept the picture.',
    todo: 'Give its public address below, or hand the picture over to 1688’s own search.',
  },
  'picture-needs-address': {
    says: 'The connected gateway reads pictures by a public web address only, and this one has none.',
    todo: 'Give the picture’s public address, or connect the official interface, which takes uploads.',
  },
  'picture-no-address': {
    says: 'This picture has no public address that 1688’s own page could read.',
    todo: 'Save or copy it and give it to 1688’s page yourself, or connect a key in options.',
  },

  // Ourselves
  interrupted: {
    says: 'The browser interrupted the work.',
    todo: 'Try again; it goes on where it stopped.',
  },
  'storage-full': {
    says: 'There is no room left to store results.',
    todo: 'Free some disk space, or delete what was sent in options.',
    todoHere: 'Free some disk space, or delete what was sent below.',
  },
  'storage-broken': {
    says: 'This browser’s storage cannot be read.',
    todo: 'Restart the browser. If that does not help, remove the extension and install it again.',
  },
  'search-gone': {
    says: 'This search is no longer kept.',
    todo: 'Search once more.',
  },
  'offer-forgotten': {
    says: 'This browser no longer stores this offer.',
    todo: 'Find it again, then keep it from there.',
  },
  'pins-full': {
    says: 'There is room for {{most}} pinned categories.',
    bare: 'There is no room for another pinned category.',
    todo: 'Take one off that you no longer follow, then pin this one.',
  },
  'export-failed': {
    says: 'The file could not be made.',
    todo: 'Try again. If it stays so, close this page, open it again and export once more.',
  },
  'command-unknown': {
    says: 'The extension was updated while this page was open.',
    todo: 'Close this page and open it again.',
  },
  unexpected: {
    says: 'Something went wrong in the extension.',
    todo: 'Try again. If it stays so, please report it.',
  },
} as const satisfies Record<FailureCode, FailureWords>;
