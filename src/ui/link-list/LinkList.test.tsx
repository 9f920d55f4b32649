import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { LinkList } from './LinkList.tsx';

describe('LinkList', () => {
  test('is a list of links in their order', () => {
    render(
      <LinkList
        links={[
          { href: '#first', name: 'First' },
          { href: '/second.csv', name: 'Second', download: 'second.csv' },
        ]}
      />,
    );
    const links = screen.getAllByRole('link');

    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(links.map((link) => link.getAttribute('href'))).toEqual(['#first', '/second.csv']);
    expect(links[1]).toHaveAttribute('download', 'second.csv');
  });
});
