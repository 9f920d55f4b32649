// A named table with column and row headers, so that each cell is heard with both. It stays a table for
// screen readers where the style sheet draws it as a list. A hidden caption is still heard.
import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { expectAccessible } from '#tests/setup/accessible.ts';
import { DataTable } from './DataTable.tsx';

const table = {
  caption: 'Nights in hospital',
  columns: ['Option', 'First week', 'Later'],
  rows: [
    {
      header: 'One',
      cells: [['about ', { figure: 'nights/one/mean', value: '1.5', text: '1.5' }], 'none'],
    },
    { header: 'Other', cells: ['not measured', 'none'] },
  ],
};

test('says each cell under its row and column', async () => {
  const { container } = render(<DataTable {...table} />);

  const row = screen.getByRole('row', { name: /^One/ });
  expect(within(row).getByRole('rowheader', { name: 'One' })).toBeVisible();
  expect(
    within(row)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['about 1.5', 'none']);
  expect(screen.getAllByRole('columnheader')).toHaveLength(3);
  await expectAccessible(container);
});

test('keeps the column beside each cell, for a narrow screen', () => {
  render(<DataTable {...table} />);

  expect(screen.getByRole('cell', { name: 'not measured' })).toHaveAttribute(
    'data-column',
    'First week',
  );
});

test('has a name even when its caption is not shown', () => {
  render(<DataTable {...table} captionHidden />);

  expect(screen.getByRole('table', { name: 'Nights in hospital' })).toBeVisible();
});
