// For the pages without a language in their address: leads to, or shows, the reader's own language.
(() => {
  const list = JSON.parse(document.getElementById('site-languages')?.textContent ?? '[]');
  const tags = list.map(({ tag }) => tag);
  const fromAddress = location.pathname.split('/')[1] ?? '';
  const wanted = [fromAddress, ...navigator.languages];
  const near = (want) =>
    tags.find((tag) => tag === want) ??
    tags.find((tag) => tag.split('-')[0] === want.split('-')[0]);
  const best = wanted.map(near).find((tag) => tag !== undefined) ?? tags[0];
  if (best === undefined) return;
  if (location.pathname === '/') location.replace(`/${best}/`);
  document.documentElement.lang = best;
  // Without a network the page that was asked for may be kept in another language.
  if (tags.includes(fromAddress))
    for (const link of document.querySelectorAll('[data-same-page] a'))
      link.pathname = location.pathname.replace(fromAddress, link.hreflang);
  for (const part of document.querySelectorAll('main section')) {
    part.hidden = part.lang !== best;
    if (part.hidden) continue;
    const heading = document.createElement('h1');
    heading.append(...part.querySelector('h1, h2').childNodes);
    part.querySelector('h1, h2').replaceWith(heading);
    document.title = heading.textContent;
    document.documentElement.dir = part.dir;
  }
})();
