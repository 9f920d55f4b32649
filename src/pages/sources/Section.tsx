import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface SectionProps {
  readonly id:
    | 'reading'
    | 'search'
    | 'outcomes'
    | 'topics'
    | 'positions'
    | 'studies'
    | 'errata'
    | 'chosen'
    | 'changes'
    | 'download';
  readonly children: ReactNode;
}

/** One part of the list, with a heading that the contents lead to. */
export function Section({ id, children }: SectionProps) {
  const { t } = useTranslation('sources');
  return (
    <section aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {t(`sections.${id}`)}
      </h2>
      {children}
    </section>
  );
}
