import type { Words } from '#i18n/words.ts';
import { addressOf } from './journey.ts';
import type { Language } from './language.ts';
import type { Step } from './step.ts';

interface LanguageMenuProps {
  readonly words: Words;
  readonly languages: readonly Language[];
  readonly step: Step;
}

/** The same step in the other languages, each in its own name; nothing while there is only one. */
export function LanguageMenu({ words, languages, step }: LanguageMenuProps) {
  if (languages.length < 2) return null;
  return (
    <nav className="page-languages" aria-label={words.text('common:nav.languages')}>
      <ul>
        {languages.map(({ tag, name, dir }) => (
          <li key={tag}>
            <a
              href={addressOf(tag, step)}
              lang={tag}
              dir={dir}
              hrefLang={tag}
              aria-current={tag === words.language ? 'true' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
