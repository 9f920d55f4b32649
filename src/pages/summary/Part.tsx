import type { ReactNode } from 'react';

interface PartProps {
  /** Names the part in the address of the page: `#<id>-title`. */
  readonly id: string;
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}

/** A part of one of the two pages, under its own heading. */
export function Part({ id, title, children, className }: PartProps) {
  return (
    <section className={className} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {children}
    </section>
  );
}
