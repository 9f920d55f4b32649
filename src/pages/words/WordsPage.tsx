import { PageTitle } from '#ui/page-title/PageTitle.tsx';
import styles from './WordsPage.module.css';
import type { WordsView } from './wordsView.ts';

/** The words of the field and what they mean, all on one page. */
export function WordsPage({ view: { title, lead, terms } }: { readonly view: WordsView }) {
  return (
    <>
      <PageTitle lead={lead}>{title}</PageTitle>
      <dl className={styles['terms']}>
        {terms.map(({ id, name, meaning }) => (
          <div key={id} id={id}>
            <dt>{name}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
