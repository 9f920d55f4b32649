// What a change of the evidence or of its words does to every screen, line by line.
import { diffArrays } from 'diff';
import { contentFiles, fetchFrom, shownLocales, type Content } from '../content.ts';
import type { Server } from '../server.ts';
import { findUsage } from '../usage.ts';

/** A screen by its address and reader, to the lines that stand on it. */
export type Screens = ReadonlyMap<string, readonly string[]>;

/** The readers whose screens are compared: one before her lumpectomy, one after it. */
const READERS = [
  { name: '', told: { reading: { group: 'during-lumpectomy' } } },
  { name: ' (lumpectomy already done)', told: { reading: { group: 'delayed' } } },
] as const;

const HASH = 'effect';

/** Everything that every page says, in the first language. */
export async function screensOf(server: Server, content: Content): Promise<Screens> {
  const shown = { ...content, locales: shownLocales(content.locales).slice(0, 1) };
  const [language] = shown.locales;
  if (language === undefined) return new Map();
  const usage = await findUsage(server, shown, contentFiles(shown, HASH), HASH);
  const files = contentFiles(shown, HASH, usage);
  const screens = new Map<string, readonly string[]>();
  for (const page of server.PAGES)
    for (const { name, told } of READERS) {
      const { html } = await server.prerender(page, language, HASH, fetchFrom(files), {
        reading: { ...server.NOTHING_TOLD.reading, ...told.reading, survival: 'show' },
      });
      screens.set(`${server.addressOf(language.tag, page)}${name}`, linesOf(html));
    }
  return screens;
}

/** The lines that a reader sees, as far as HTML tells them. */
export function linesOf(html: string): readonly string[] {
  return html
    .replace(/<\/?(p|li|dd|dt|h\d|t[dhr]|div|summary|caption|label|section|details)\b[^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x27;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** The screens that changed, each with the lines that went (−) and came (+). */
export function effect(before: Screens, after: Screens): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((screen) => {
    const changes = diffArrays(
      [...(before.get(screen) ?? [])],
      [...(after.get(screen) ?? [])],
    ).flatMap(({ added, removed, value }) =>
      added || removed ? value.map((line) => `  ${added ? '+' : '−'} ${line}`) : [],
    );
    return changes.length === 0 ? [] : [screen, ...changes];
  });
}
