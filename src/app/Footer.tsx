import type { ReactNode } from 'react';
import type { Words } from '#i18n/words.ts';
import { addressOf } from './journey.ts';
import type { Language } from './language.ts';
import type { Step } from './step.ts';
import type { Data } from './pieces.ts';
import styles from './Shell.module.css';

interface FooterProps {
  readonly words: Words;
  readonly data: Data;
  readonly language: Language;
  readonly step: Step;
  readonly children: ReactNode;
}

/** What this is, how old it is, and what nobody has checked yet: on every page, in the same words. */
export function Footer({ words, data, language, step, children }: FooterProps) {
  const { version, reviewed, reviewBy } = data.piece('core').release;
  return (
    <footer className={`page-foot ${styles['footer'] ?? ''}`}>
      {children}
      <p>
        <strong>{words.text('common:purpose')}</strong> {words.text('common:notReviewed')}
      </p>
      {language.status === 'draft' && language.tag !== 'en' ? (
        <p>
          {words.text('common:draft')}{' '}
          <a href={addressOf('en', step)} lang="en" hrefLang="en">
            English
          </a>
        </p>
      ) : null}
      <p>
        {words.text('common:evidence', {
          version,
          reviewed: words.date(reviewed),
          reviewBy: words.date(reviewBy),
        })}{' '}
        <a href={addressOf(words.language, { path: 'about' })}>{words.text('common:more')}</a>{' '}
        <a href={addressOf(words.language, { path: 'words' })}>{words.text('common:wordsLink')}</a>
      </p>
    </footer>
  );
}
