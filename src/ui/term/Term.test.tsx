import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { Glossary, Term } from './Term.tsx';

const explain = (term: string) =>
  term === 'margins' ? { name: 'Margins', meaning: 'The edges of what was taken out.' } : undefined;

describe('Term', () => {
  test('is a button that opens its own meaning', async () => {
    const { container } = render(
      <Glossary value={explain}>
        <p>
          The <Term term="margins">edges</Term> and <Term term="margins">edges</Term> again.
        </p>
      </Glossary>,
    );
    const [first, second] = screen.getAllByRole('button', { name: 'edges' });
    const targets = [first, second].map((button) => button?.getAttribute('popovertarget'));

    expect(new Set(targets).size).toBe(2);
    for (const id of targets)
      expect(document.getElementById(id ?? '')).toHaveTextContent(
        'The edges of what was taken out.',
      );
    await expectAccessible(container);
  });

  test('is a plain word where nothing explains it', () => {
    render(<Term term="margins">edges</Term>);

    expect(screen.getByText('edges')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
