export const panel = {
  tabs: 'What the panel shows',
  results: 'Results',
  rankings: 'Rankings',
  saved: 'Saved',
  welcome: 'Find who makes it',
  how: 'Right-click a product picture on any page and choose “Find same on 1688”. The offers appear here.',
  howKeyless:
    'Right-click a product picture on any page and choose “Find same on 1688”. 1688’s own search opens with it.',
  query: 'Keyword, picture address, offer id or 1688 link',
  queryMissing: 'Type a keyword, a picture address, an offer id or a 1688 link first.',
  queryUnreadable: 'This is not a web address. A web address begins with https://',
  dropUnreadable:
    'This is neither a picture nor a web address. Type keywords into the box instead.',
  find: 'Find',
  choose: 'Choose a picture',
  dropHere: 'or drop one here, or paste it with {{keys}}',
  notPicture: '“{{name}}” is not a picture.',
  recent: 'Recent searches',
  recentPicture: 'Picture from {{host}}',
  recentFile: 'Own picture',
  recentFound_one: '{{count}} found',
  recentFound_other: '{{count}} found',
  clear: 'Clear',
  clearSure: 'Delete all recent searches?',
  clearYes: 'Yes, delete',
  recentFailed: 'failed',
  recentRunning: 'running',
  newSearch: 'New search',
  back: 'Back',
  wordsElsewhere: 'Keywords and offer ids open on 1688’s own pages.',
  keyless:
    'Without a key, pictures open in 1688’s own search; a key shows the offers here, with prices, filters and suppliers side by side.',
  keylessStart:
    'Without a key, a picture of a web page opens in 1688’s own search. One from a file, or a captured part, you copy and paste there yourself. A key shows the offers here, with prices, filters and suppliers side by side.',
  offer: 'Offer',
  searched: 'Searched picture',
  steps: {
    starting: 'Starting…',
    asking: 'Waiting for your answer…',
    reading: 'Reading the picture…',
    preparing: 'Preparing the picture…',
    uploading: 'Uploading to 1688…',
    searching: 'Searching 1688…',
  },
  asking:
    'Chrome asks whether pictures from {{host}} may be read. If you deny, the page’s own copy or the screen is used instead.',
  sent: 'Sent {{bytes}}, {{size}}',
  sentQuality: 'Sent {{bytes}}, {{size}}, quality {{quality}}',
  sentWas: '(was {{bytes}}, {{size}})',
  sentBefore: 'This picture was uploaded before; nothing was sent again.',
  sentAddress: '1688 read the picture’s address; nothing was uploaded.',
  notes: {
    'less-reliable': 'Found through the picture’s address instead of an upload: less reliable.',
    'language-fallback': '1688 has no titles in your language; they are in English.',
    'small-picture':
      'The picture is small. 1688 wants at least 800 × 800 pixels with the whole product on it.',
    'from-screen': 'The picture was taken from the screen, as large as it was shown there.',
    'first-frame': 'This is an animation; its first frame was searched.',
    'second-try': 'Found at the second try, in grey and with more contrast.',
    unfiltered:
      'Found by an interface that takes no filters and no order: only the price range was applied.',
    'some-left-out':
      'Some of the pictures could be neither read nor cut out of the screen. They were left out.',
    'opened-elsewhere': '1688’s own picture search was opened in a tab.',
  },
  /** The same in a word or two. */
  noteNames: {
    'less-reliable': 'Found by its address',
    'language-fallback': 'Titles in English',
    'small-picture': 'Small picture',
    'from-screen': 'From the screen',
    'first-frame': 'An animation',
    'second-try': 'In grey',
    unfiltered: 'Not filtered',
    'some-left-out': 'Some left out',
  },
} as const;

export const byHand = {
  title: '1688’s own page takes this picture from you',
  how: 'Copy it, press the camera in 1688’s search box, and paste with {{keys}}.',
  copyAndOpen: 'Copy and open 1688',
  withKey:
    'With a key this picture is searched right here, and the offers are shown with prices, filters and suppliers.',
} as const;

export const handOver = {
  title: 'Other ways to search',
  save: 'Save the picture',
  copy: 'Copy the picture',
  copied: 'Picture copied.',
  elsewhere: 'Search this picture elsewhere',
  pages: 'Open',
  sites: { own: '1688', taobao: 'Taobao', aliexpress: 'AliExpress', alibaba: 'Alibaba.com' },
  withAddress:
    '1688 is told the picture’s address and opens with it. For the others, save or copy the picture, then press the camera in their search box and paste or upload it there.',
  byHand:
    'Save or copy the picture, then press the camera in the page’s search box and paste or upload it there.',
  withAddressFromPage:
    '1688 is told the picture’s address and opens with it. For the others, save the picture from its page, then press the camera in their search box and upload it there.',
  byHandFromPage:
    'Save the picture from its page, then press the camera in the other page’s search box and upload it there.',
  openAgain: 'Open it again',
  address: 'Public address of the picture',
  addressUnreadable: 'This is not a web address. A web address begins with https://',
  search: 'Search with it',
} as const;
