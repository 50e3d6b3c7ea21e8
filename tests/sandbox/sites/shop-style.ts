/** The demo shop's look: calm, light, one column of figures and a shelf of cards. */
export const SHOP_STYLE = `
:root { color: #2b2a27; background: #faf8f4; font: 16px/1.6 'Iowan Old Style', Georgia, serif; }
body { margin: 0; }
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.5rem; }
header { padding-top: 2.5rem; display: flex; align-items: baseline; gap: 1rem; flex-wrap: wrap; }
h1 { margin: 0; font-size: 1.7rem; font-weight: 600; letter-spacing: .01em; }
h2 { margin: 2.5rem 0 1rem; font-size: 1.15rem; font-weight: 600; }
.demo { margin: 0; font: 13px/1.5 system-ui, sans-serif; color: #6c675d; }
.grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); gap: 1.5rem; }
figure { margin: 0; }
figure img, .card img { display: block; width: 100%; height: auto; aspect-ratio: 1; object-fit: cover; border-radius: 10px; background: #ece8df; }
figcaption, .card span { display: block; margin-top: .5rem; font: 14px/1.45 system-ui, sans-serif; }
.wide { grid-column: span 2; }
.wide img { aspect-ratio: 4 / 3; width: 360px; max-width: 100%; }
.card { color: inherit; text-decoration: none; }
.card b { font-weight: 500; }
.price { color: #6c675d; }
#text { max-width: 40rem; }
#plain { height: 8rem; }
.fixed img { width: 160px; height: 160px; aspect-ratio: auto; }
footer { padding-top: 2rem; padding-bottom: 3rem; font: 13px/1.5 system-ui, sans-serif; color: #6c675d; }
`;
