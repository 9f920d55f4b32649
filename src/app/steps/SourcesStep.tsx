import { useLocation } from 'react-router';
import { allFigures } from '#domain/evidence/allFigures.ts';
import { SourcesPage } from '#pages/sources/SourcesPage.tsx';
import { sourcesView } from '#pages/sources/sourcesView.ts';
import type { StepProps } from '../step.ts';
import { useAlive } from '../useAlive.ts';

/** The ledger: where every figure comes from. */
export function SourcesStep({ words, data }: StepProps) {
  const { release, citations } = data.piece('core');
  const { hash } = useLocation();
  const asked = useAlive() ? /^#figure-(.+)$/.exec(hash)?.[1] : undefined;
  const matter = {
    outcomes: [...data.piece('outcomes'), ...data.piece('listed')],
    background: data.piece('background'),
  };
  const view = sourcesView(
    {
      release,
      citations,
      ...matter,
      sources: data.piece('sources'),
      positions: data.piece('positions'),
      history: data.piece('history'),
      usage: data.piece('usage'),
    },
    words,
  );
  // A link of an older edition may name a row that is no longer there.
  const isUnknown =
    asked !== undefined && !allFigures(matter).some(({ figure }) => figure.id === asked);
  return <SourcesPage view={view} isUnknown={isUnknown} />;
}
