import type { Words } from '#i18n/words.ts';
import { addressOf, JOURNEY } from './journey.ts';
import type { StepId } from './step.ts';

interface StepNavProps {
  readonly words: Words;
  readonly current: StepId;
}

/** All steps in their order; they may be visited in any. Folded into one line on every screen. */
export function StepNav({ words, current }: StepNavProps) {
  return (
    <nav className="page-steps" aria-label={words.text('common:nav.label')}>
      <details>
        <summary>{words.text('common:nav.all')}</summary>
        <ol>
          {JOURNEY.map((step) => (
            <li key={step.id}>
              <a
                href={addressOf(words.language, step)}
                aria-current={step.id === current ? 'page' : undefined}
              >
                {words.text(`common:steps.${step.id}`)}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  );
}
