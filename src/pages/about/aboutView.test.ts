import { describe, expect, test } from 'vitest';
import { plainWords } from '#tests/words.ts';
import { aboutView } from './aboutView.ts';

const release = { version: '2026.1', reviewed: '2026-01-01', reviewBy: '2027-01-01', changes: [] };

describe('aboutView', () => {
  test('says how old the evidence is and when it is due', () => {
    expect(
      aboutView({ release, languages: [], days: 90, minutes: 10 }, plainWords).evidence,
    ).toEqual([
      'about:evidence.version version=2026.1',
      'about:evidence.reviewed reviewed=2026-01-01',
      'about:evidence.next reviewBy=2027-01-01',
    ]);
  });

  test('says how long a device and a shared computer keep what was told', () => {
    const { kept } = aboutView({ release, languages: [], days: 90, minutes: 10 }, plainWords);

    expect(kept).toContain('about:private.onDevice count=90');
    expect(kept).toContain('about:private.shared count=10');
  });

  test.each(['draft', 'reviewed', 'approved', 'pseudo'] as const)(
    'says in words that a language is %s',
    (status) => {
      const languages = [{ tag: 'cy', name: 'Cymraeg', dir: 'ltr' as const, status }];

      expect(
        aboutView({ release, languages, days: 90, minutes: 10 }, plainWords).languages,
      ).toEqual([{ tag: 'cy', name: 'Cymraeg', dir: 'ltr', status: `about:languages.${status}` }]);
    },
  );
});
