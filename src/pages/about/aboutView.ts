// What the about page says that is not fixed: the edition of the evidence, and the languages.
import type { Release } from '#domain/evidence/release.ts';
import type { Words } from '#i18n/words.ts';

/** How far the words of a language have been checked. */
export type LanguageStatus = 'draft' | 'reviewed' | 'approved' | 'pseudo';

export interface AboutMatter {
  readonly release: Release;
  readonly languages: readonly {
    readonly tag: string;
    readonly name: string;
    readonly dir: 'ltr' | 'rtl';
    readonly status: LanguageStatus;
  }[];
}

export interface LanguageLine {
  readonly tag: string;
  readonly name: string;
  readonly dir: 'ltr' | 'rtl';
  readonly status: string;
}

export interface AboutView {
  readonly evidence: readonly string[];
  readonly languages: readonly LanguageLine[];
  readonly sources: string;
  readonly audit: string;
}

/** The edition, the languages with their status in words, and where figures and our audit stand. */
export function aboutView({ release, languages }: AboutMatter, words: Words): AboutView {
  const { version, reviewed, reviewBy } = release;
  return {
    evidence: [
      words.text('about:evidence.version', { version }),
      words.text('about:evidence.reviewed', { reviewed: words.date(reviewed) }),
      words.text('about:evidence.next', { reviewBy: words.date(reviewBy) }),
    ],
    languages: languages.map(({ tag, name, dir, status }) => ({
      tag,
      name,
      dir,
      status: words.text(`about:languages.${status}`),
    })),
    sources: `/${words.language}/sources/`,
    audit: `/${words.language}/audit/`,
  };
}
