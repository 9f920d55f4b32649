// i18next, set up so that a missing sentence or blank is an error and never a key on the screen.
import i18next, {
  type FormatterModule,
  type i18n as I18n,
  type PostProcessorModule,
  type Resource,
} from 'i18next';
import { initReactI18next } from 'react-i18next';
import { withoutTerms } from '#domain/said/terms.ts';
import { formatQuantity } from './formatQuantity.ts';

/**
 * An instance for one language, ready at once.
 *
 * Blanks are spoken by `words.ts`, which hands the texts over under `spoken`; a bare number is
 * formatted here, so that `t('…', { total: 1000 })` in a page says "1,000" as well.
 *
 * @param language tag of the language, also the only key of `resources`
 * @param tag the same with its digits fixed
 */
export function createI18n(language: string, tag: string, resources: Resource): I18n {
  const instance = i18next.createInstance();
  void instance
    .use(initReactI18next)
    .use(speaker(tag))
    .use(PLAIN)
    .init({
      lng: language,
      resources,
      ns: Object.keys(resources[language] ?? {}),
      defaultNS: 'common',
      fallbackLng: false,
      initAsync: false,
      returnNull: false,
      postProcess: [PLAIN.name],
      interpolation: { escapeValue: false, alwaysFormat: true },
      react: { useSuspense: false },
    });
  return instance;
}

/** A sentence is told without the marks of its terms, unless somebody asks for them. */
const PLAIN: PostProcessorModule = {
  type: 'postProcessor',
  name: 'plain',
  process: (
    text: string,
    _key: string | readonly string[],
    options: { readonly terms?: unknown },
  ) => (options.terms === true ? text : withoutTerms(text)),
};

/** i18next asks this for the text of every blank. */
function speaker(tag: string): FormatterModule {
  return {
    type: 'formatter',
    init: () => undefined,
    add: () => undefined,
    addCached: () => undefined,
    format: (value: unknown, _format, _language, options) => spoken(value, options, tag),
  };
}

function spoken(
  value: unknown,
  options: Readonly<Record<string, unknown>> | undefined,
  tag: string,
): string {
  const texts = options?.['spoken'];
  const name = options?.['interpolationkey'];
  if (typeof name === 'string' && isTexts(texts)) {
    const text = texts[name];
    if (text !== undefined) return text;
  }
  if (typeof value === 'number') return formatQuantity(value, 'count', tag);
  if (typeof value === 'string') return value;
  throw new Error(`The blank "${String(name)}" of a sentence was left empty.`);
}

function isTexts(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null;
}
