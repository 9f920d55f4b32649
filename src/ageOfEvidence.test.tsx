import { describe, expect, test } from 'vitest';
import { sayAge } from './ageOfEvidence.ts';

function pageWith(notice: string): Document {
  const page = document.implementation.createHTMLDocument('page');
  page.body.innerHTML = notice;
  return page;
}

const NOTICE = '<aside data-review-by="2027-11-23" hidden><button>I know</button></aside>';

describe('sayAge', () => {
  test('says nothing while the evidence is current', () => {
    const page = pageWith(NOTICE);
    sayAge(page, '2027-11-23');

    expect(page.querySelector('aside')?.hidden).toBe(true);
    expect(page.documentElement.dataset['evidence']).toBeUndefined();
  });

  test('shows its notice once the review is due', () => {
    const page = pageWith(NOTICE);
    sayAge(page, '2027-12-01');

    expect(page.querySelector('aside')?.hidden).toBe(false);
    expect(page.documentElement.dataset['evidence']).toBe('due');
  });

  test('takes the reader at her word when the evidence is a year late', () => {
    const page = pageWith(NOTICE);
    sayAge(page, '2029-01-01');
    expect(page.documentElement.dataset['evidence']).toBe('overdue');
    page.querySelector('button')?.click();

    expect(page.documentElement.dataset['evidence']).toBe('known-to-be-old');
  });

  test('leaves a page without evidence as it is', () => {
    const page = pageWith('<p>Nothing here</p>');
    sayAge(page, '2029-01-01');

    expect(page.documentElement.dataset['evidence']).toBeUndefined();
  });
});
