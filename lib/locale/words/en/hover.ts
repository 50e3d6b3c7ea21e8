export const hover = {
  title: 'Button on pictures',
  how: 'Off, unless you choose a site: then its pictures get a small button while the pointer rests on them, and a click on it finds the same product. Nothing is sent before that click. Choose a site while it is open, in the popup behind the toolbar button.',
  here: 'Button on pictures of {{host}}',
  everywhere: 'All sites have it. Untick this to leave the site out.',
  all: 'On all sites',
  allHint:
    'The browser then asks whether all websites may be read, because the button must know which picture the pointer is on. Nothing else here needs that. Single sites can be left out, in the popup behind the toolbar button.',
  except: 'Left out, also while all sites have the button:',
  again: 'No longer leave out {{host}}',
  none: 'No site is chosen.',
  blocked: 'The browser does not let the button in.',
  allow: 'Allow',
  remove: 'Take the button off {{host}}',
  still: 'This extension may still read {{host}}.',
  giveBack: 'Give the permission back',
  keep: 'Keep it',
} as const;
