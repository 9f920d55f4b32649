import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { EXPLAINED } from '#domain/glossary/terms.ts';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { plainWords } from '#tests/words.ts';
import { WordsPage } from './WordsPage.tsx';
import { wordsView } from './wordsView.ts';

describe('WordsPage', () => {
  test('lists every term once, with what it means', async () => {
    const { container } = render(<WordsPage view={wordsView(plainWords)} />);

    expect(screen.getAllByRole('term')).toHaveLength(EXPLAINED.length);
    for (const id of EXPLAINED) expect(screen.getByText(`glossary:${id}.meaning`)).toBeVisible();
    await expectAccessible(container);
  });
});
