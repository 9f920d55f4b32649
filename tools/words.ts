// `npm run words [tag]`: what is left to be translated, of every language or of one, sentence by sentence.
import { readLocales } from './content.ts';
import { saidShortly } from './untranslated.ts';

const [wanted] = process.argv.slice(2);
const locales = readLocales();
const one = locales.find(({ tag }) => tag === wanted);
if (wanted !== undefined && one === undefined) {
  console.error(`locales/ has no folder ${wanted}.`);
  process.exitCode = 1;
}
for (const { tag, complete, left } of one === undefined ? locales : [one])
  console.log(complete ? `${tag} is complete.` : saidShortly(tag, left));
if (one !== undefined) {
  for (const key of one.left.missing) console.log(`missing     ${key}`);
  for (const key of one.left.copied) console.log(`in English  ${key}`);
}
