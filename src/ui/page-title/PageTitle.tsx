import type { ReactNode } from 'react';

interface PageTitleProps {
  readonly children: ReactNode;
  /** One or two sentences that say what the page is for. */
  readonly lead?: ReactNode;
}

/**
 * The one h1 of a page, dressed by first.css, so that it is painted at once. It can be focused by script (not by the Tab key), so that a screen reader says
 * where the reader is after going to another step.
 */
export function PageTitle({ children, lead }: PageTitleProps) {
  return (
    <div className="page-title">
      <h1 id="title" tabIndex={-1}>
        {children}
      </h1>
      {lead === undefined ? null : <p>{lead}</p>}
    </div>
  );
}
