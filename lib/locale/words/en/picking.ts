export const picking = {
  picture: 'Pick a picture on the page',
  area: 'Capture a part',
};
