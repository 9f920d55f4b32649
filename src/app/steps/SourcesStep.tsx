import { SourcesPage } from '#pages/sources/SourcesPage.tsx';
import { sourcesView } from '#pages/sources/sourcesView.ts';
import type { StepProps } from '../step.ts';

/** The ledger: where every figure comes from. */
export function SourcesStep({ words, data }: StepProps) {
  const { release, citations } = data.piece('core');
  const view = sourcesView(
    {
      release,
      citations,
      outcomes: [...data.piece('outcomes'), ...data.piece('listed')],
      background: data.piece('background'),
      sources: data.piece('sources'),
      positions: data.piece('positions'),
      history: data.piece('history'),
      usage: data.piece('usage'),
    },
    words,
  );
  return <SourcesPage view={view} />;
}
