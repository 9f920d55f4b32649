import type { Evidence } from '#domain/evidence/evidence.ts';
import type { Words } from '#i18n/words.ts';
import { Disclosure } from '#ui/disclosure/Disclosure.tsx';
import { HeldBack } from '#ui/held-back/HeldBack.tsx';
import { LinkList } from '#ui/link-list/LinkList.tsx';
import type { Data } from './pieces.ts';
import { figuresHere, type FigureHere } from './figuresHere.ts';
import styles from './Shell.module.css';

interface FiguresHereProps {
  readonly view: unknown;
  readonly ledger: Pick<Evidence, 'outcomes' | 'background'>;
  readonly data: Data;
  readonly words: Words;
}

/** The way to the row of every figure of the page, for a keyboard and without a script. */
export function FiguresHere({ view, ledger, data, words }: FiguresHereProps) {
  const figures = figuresHere(view, ledger, data.piece('core').citations, words);
  if (figures.length === 0) return null;
  return (
    <div className={styles['figures']}>
      <p className="needs-script">{words.text('common:figures.press')}</p>
      <Disclosure summary={words.text('common:figures.title')}>
        <Links figures={figures.filter(({ aboutDying }) => !aboutDying)} />
        {figures.some(({ aboutDying }) => aboutDying) ? (
          <HeldBack summary={words.text('common:dying.here')}>
            <Links figures={figures.filter(({ aboutDying }) => aboutDying)} />
          </HeldBack>
        ) : null}
      </Disclosure>
    </div>
  );
}

function Links({ figures }: { readonly figures: readonly FigureHere[] }) {
  return <LinkList links={figures.map(({ href, said }) => ({ href, name: said }))} />;
}
