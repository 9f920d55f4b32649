// Only files of our own are kept; every other answer would stay for as long as the edition does.
import { describe, expect, test } from 'vitest';
import { isOurs, pageAt } from './kept.ts';

const SIGN_IN = '<!doctype html><title>Sign in to the guest network</title>';

const answer = (text: string, type: string, status = 200) =>
  new Response(text, { status, headers: { 'content-type': type } });

describe('isOurs', () => {
  test.each([
    ['/en/compare/', answer('… /words/abc/en/common.json …', 'text/html'), true],
    ['/en/compare/', answer('… /words/other/en/common.json …', 'text/html'), false],
    ['/en/compare/', answer(SIGN_IN, 'text/html'), false],
    ['/words/abc/en/common.json', answer('{"skip":"Skip"}', 'application/json'), true],
    ['/words/abc/en/common.json', answer(SIGN_IN, 'text/html'), false],
    ['/words/abc/en/common.json', answer(SIGN_IN, 'application/json'), false],
    ['/words/abc/en/common.json', answer('{}', 'application/json', 404), false],
    ['/assets/axes.js', answer('export {};', 'text/javascript'), true],
    ['/assets/axes.js', answer(SIGN_IN, 'text/html; charset=utf-8'), false],
  ])('of %s', async (path, given, ours) => {
    expect(await isOurs(path, given, 'abc')).toBe(ours);
  });

  test('leaves the answer to be read', async () => {
    const given = answer('{}', 'application/json');
    await isOurs('/words/abc/en/common.json', given, 'abc');

    expect(await given.text()).toBe('{}');
  });
});

test.each([
  ['https://example.org/en/compare/', '/en/compare/'],
  ['https://example.org/en/compare', '/en/compare/'],
  ['https://example.org/en/compare/index.html?from=home', '/en/compare/'],
  ['https://example.org/', '/'],
  ['https://example.org/404.html', '/404.html'],
])('a page asked for as %s is kept as %s', (url, path) => {
  expect(pageAt(url)).toBe(path);
});
