import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { spokenIn } from './sentences.ts';

const said = (html: string) => {
  const { container } = render(<main dangerouslySetInnerHTML={{ __html: html }} />);
  return spokenIn(container).map(({ text }) => text);
};

describe('what is read aloud', () => {
  test('is the text in reading order, numbers as they are shown', () => {
    expect(
      said(
        '<h1>Title</h1><p>About <data value="0.021">21</data> of 1,000.</p><ul><li>One</li></ul>',
      ),
    ).toEqual(['Title', 'About 21 of 1,000.', 'One']);
  });

  test('leaves out what is closed, but says that it is there', () => {
    expect(said('<details><summary>More</summary><p>Hidden</p></details><p>After</p>')).toEqual([
      'More',
      'After',
    ]);
    expect(said('<details open><summary>More</summary><p>Shown</p></details>')).toEqual([
      'More',
      'Shown',
    ]);
  });

  test('leaves out controls, what a script needs, and what a word means', () => {
    expect(
      said(
        '<nav><ul><li>Step</li></ul></nav><p class="needs-script">Press</p><form><p>Field</p></form>' +
          '<p>The <button popovertarget="m">margins</button><span popover id="m">Edges.</span> were clear.</p>',
      ),
    ).toEqual(['The margins were clear.']);
  });

  test('says a picture once, by its text', () => {
    expect(
      said(
        '<figure><svg role="img" aria-label="21 of 1,000"></svg><svg aria-hidden="true"></svg></figure>',
      ),
    ).toEqual(['21 of 1,000']);
  });

  test('says what stands inside another part once', () => {
    expect(said('<ul><li>One <p>and more</p></li><li><p>Two</p></li></ul>')).toEqual([
      'One and more',
      'Two',
    ]);
  });
});
