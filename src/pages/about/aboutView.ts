// What the about page says that is not fixed: the edition of the evidence, and the languages.
import type { Release } from '#domain/evidence/release.ts';
import type { Words } from '#i18n/words.ts';

/** How far the words of a language have been checked. */
export type LanguageStatus = 'draft' | 'reviewed' | 'approved' | 'pseudo';

export interface AboutMatter {
  readonly release: Release;
  /** How many days a device keeps what was told, where the reader chose that. */
  readonly days: number;
  /** How many minutes without a touch a shared computer waits. */
  readonly minutes: number;
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
  /** What happens to what is told. */
  readonly kept: readonly string[];
  readonly evidence: readonly string[];
  readonly languages: readonly LanguageLine[];
  readonly sources: string;
  readonly audit: string;
}

/** The edition, the languages with their status in words, and where figures and our audit stand. */
export function aboutView(matter: AboutMatter, words: Words): AboutView {
  const { release, languages } = matter;
  const { version, reviewed, reviewBy } = release;
  return {
    kept: keptLines(matter, words),
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

function keptLines({ days, minutes }: AboutMatter, words: Words): readonly string[] {
  return [
    words.text('about:private.device'),
    words.text('about:private.stored'),
    words.text('about:private.long'),
    words.text('about:private.onDevice', { count: days }),
    words.text('about:private.check'),
    words.text('about:private.shared', { count: minutes }),
    words.text('keeping:pages'),
    words.text('keeping:history'),
    words.text('about:private.paper'),
    words.text('about:private.counting'),
    words.text('about:private.server'),
  ];
}
