// What may be kept: files of our own, whole, and of one edition.

/** The address under which a page is kept, whether or not a link to it ends in a slash. */
export function pageAt(url: string): string {
  const path = new URL(url).pathname.replace(/index\.html$/, '');
  return path.endsWith('/') || /\.[a-z]+$/.test(path) ? path : `${path}/`;
}

/**
 * Whether an answer is the file that was asked for. A network that wants a sign-in first answers
 * everything with a page of its own, and says that all is well; were that kept, nothing would ever mend it.
 *
 * @param build names the edition; a page of another one names files that are not kept, so it would open broken
 */
export async function isOurs(path: string, answer: Response, build: string): Promise<boolean> {
  if (!answer.ok || answer.redirected) return false;
  if (path.endsWith('/')) return (await answer.clone().text()).includes(build);
  if (/\.(?:json|webmanifest)$/.test(path)) return isJson(await answer.clone().text());
  const type = answer.headers.get('content-type') ?? '';
  return !type.startsWith('text/html');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
