// Small copies of every text file, made once, so that a server only hands them out.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const TEXT = /\.(?:html|js|css|json|svg|webmanifest|txt|md|csv|bib|ris)$/;

/** Writes `.br` and `.gz` next to each text file of a folder. */
export function compress(folder: string): void {
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!TEXT.test(path)) continue;
    const file = join(folder, path);
    const text = readFileSync(file);
    writeFileSync(`${file}.br`, brotli(text));
    writeFileSync(`${file}.gz`, gzipSync(text, { level: 9 }));
  }
}

/** As small as brotli makes it; also the measure of the byte budgets. */
export function brotli(text: Uint8Array): Uint8Array {
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}
