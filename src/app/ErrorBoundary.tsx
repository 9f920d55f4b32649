import { Component, type ReactNode } from 'react';
import type { Words } from '#i18n/words.ts';
import { Action } from '#ui/action/Action.tsx';
import { PageTitle } from '#ui/page-title/PageTitle.tsx';

interface ErrorBoundaryProps {
  readonly words: Words;
  readonly children: ReactNode;
}

/**
 * Our own mistake while drawing a step: what happened, that the answers are safe, what to do. The
 * detail stays in the console, where React writes it. React offers this only as a class.
 */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly broken: boolean }> {
  override readonly state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { words, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <>
        <PageTitle lead={words.text('common:broken.said')}>
          {words.text('common:broken.title')}
        </PageTitle>
        <Action
          kind="primary"
          onPress={() => {
            window.location.reload();
          }}
        >
          {words.text('common:broken.again')}
        </Action>
        <Action kind="quiet" href={`/${words.language}/`}>
          {words.text('common:broken.start')}
        </Action>
      </>
    );
  }
}
