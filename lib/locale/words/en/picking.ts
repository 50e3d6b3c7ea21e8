export const picking = {
  picture: 'Pick a picture on the page',
  area: 'Capture a part',
  ownPage: 'This page is Tongkuan’s own. Turn to the page with the picture.',
};
