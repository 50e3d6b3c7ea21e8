export const common = {
  name: 'Tongkuan',
  notAffiliated: 'Not affiliated with 1688 or Alibaba.',
  options: 'Options',
  panel: 'Side panel',
  workspace: 'Workspace',
  pageTitle: '{{page}} – {{name}}',
  more: '+{{count}}',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'Could not copy',
  cancel: 'Cancel',
  show: 'Show',
  hide: 'Hide',
  requestId: 'Request number',
  otherSide: 'In their words:',
} as const;

export const remedies = {
  'open-options': 'Open options',
  'sign-in': 'Sign in with 1688',
  subscribe: 'Open the solution on 1688',
  'try-again': 'Try again',
  'allow-host': 'Allow pictures from {{host}}',
  allowSite: 'Allow pictures from this site',
  'open-extension': 'Open the extension’s page',
} as const;
